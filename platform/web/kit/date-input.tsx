import { TextInput } from './text-input.tsx';
import type { FieldProps } from './field.tsx';

type Props = FieldProps & { readonly value: string; readonly onChange: (value: string) => void };

/** A calendar day `YYYY-MM-DD`, by the browser's own calendar. */
export function DateInput(props: Props) {
  return <TextInput {...props} type="date" narrow />;
}
