import { manyShort } from './choice-layout.ts';
import { FieldGroup, type FieldProps } from './field.tsx';
import type { Option } from './select-input.tsx';

type Props = FieldProps & {
  readonly value: readonly string[];
  readonly options: readonly Option[];
  readonly onChange: (value: readonly string[]) => void;
};

/** Any of a few; the values keep the order of the options. */
export function CheckboxGroup({ label, hint, error, required, value, options, onChange }: Props) {
  const toggle = (one: string, on: boolean): void =>
    onChange(options.map((option) => option.value).filter((other) => (other === one ? on : value.includes(other))));
  return (
    <FieldGroup label={label} hint={hint} error={error} required={required}>
      <div className={manyShort(options) ? 'choices many' : 'choices'}>
        {options.map((option) => (
          <label key={option.value} className={value.includes(option.value) ? 'choice on' : 'choice'}>
            <input
              type="checkbox"
              checked={value.includes(option.value)}
              onChange={(event) => toggle(option.value, event.target.checked)}
            />
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
