import { fill } from '../fill.ts';
import { useKitTexts } from '../kit-texts.ts';
import { countCodePoints } from './code-points.ts';
import { Field, type FieldProps } from './field.tsx';
import { typedText } from './typed-text.ts';

type Props = FieldProps & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly rows?: number;
  /** Most characters allowed. Nothing is cut off while writing; the counter and the error say so. */
  readonly max?: number | undefined;
  readonly name?: string;
};

export function TextArea({ label, hint, error, required, value, onChange, rows = 5, max, name }: Props) {
  const texts = useKitTexts();
  const now = countCodePoints(value);
  return (
    <Field label={label} hint={hint} error={error} required={required}>
      {(control) => (
        <>
          <textarea {...control} name={name} rows={rows} value={value} onChange={(event) => onChange(typedText(event.target.value))} />
          {max === undefined ? null : <span className={now > max ? 'count over' : 'count'}>{fill(texts.counter, { now, max })}</span>}
        </>
      )}
    </Field>
  );
}
