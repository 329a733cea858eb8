import { useId } from 'react';
import { manyShort } from './choice-layout.ts';
import { FieldGroup, type FieldProps } from './field.tsx';
import type { Option } from './select-input.tsx';

type Props = FieldProps & {
  readonly value: string | undefined;
  readonly options: readonly Option[];
  readonly onChange: (value: string) => void;
};

/** One of a few. Nothing is ever chosen beforehand: there is no default value to give. */
export function RadioGroup({ label, hint, error, required, value, options, onChange }: Props) {
  const name = useId();
  return (
    <FieldGroup label={label} hint={hint} error={error} required={required}>
      <div className={manyShort(options) ? 'choices many' : 'choices'}>
        {options.map((option) => (
          <label key={option.value} className={value === option.value ? 'choice on' : 'choice'}>
            <input type="radio" name={name} value={option.value} checked={value === option.value} onChange={() => onChange(option.value)} />
            <span>
              {option.label}
              {option.hint === undefined ? null : <span className="why">{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}
