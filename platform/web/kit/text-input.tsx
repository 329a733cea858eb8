import type { InputHTMLAttributes } from 'react';
import { Field, type FieldProps } from './field.tsx';
import { typedText } from './typed-text.ts';

type Native = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  'type' | 'inputMode' | 'autoComplete' | 'placeholder' | 'name' | 'spellCheck' | 'readOnly'
>;
type Props = FieldProps & Native & { readonly value: string; readonly onChange: (value: string) => void; readonly narrow?: boolean };

export function TextInput({ label, hint, error, required, value, onChange, narrow = false, ...native }: Props) {
  return (
    <Field label={label} hint={hint} error={error} required={required}>
      {(control) => (
        <input
          {...native}
          {...control}
          className={narrow ? 'input narrow' : 'input'}
          value={value}
          onChange={(event) => onChange(typedText(event.target.value))}
        />
      )}
    </Field>
  );
}
