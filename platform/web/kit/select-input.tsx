import { useKitTexts } from '../kit-texts.ts';
import { Field, type FieldProps } from './field.tsx';

export type Option = { readonly value: string; readonly label: string; readonly hint?: string };

type Props = FieldProps & {
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChange: (value: string) => void;
  /** Words of the empty choice, e.g. 全部 in a filter. */
  readonly empty?: string;
};

export function SelectInput({ label, hint, error, required, value, options, onChange, empty }: Props) {
  const texts = useKitTexts();
  return (
    <Field label={label} hint={hint} error={error} required={required}>
      {(control) => (
        <select {...control} value={value} onChange={(event) => onChange(event.target.value)}>
          <option value="">{empty ?? texts.choosePlease}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
