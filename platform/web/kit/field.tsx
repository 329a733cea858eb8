import { type ReactNode, useId } from 'react';
import { useKitTexts } from '../kit-texts.ts';

/** What every field of the kit takes. */
export type FieldProps = {
  readonly label: string;
  readonly hint?: string | undefined;
  /** The sentence of what is wrong; it is read with the field. */
  readonly error?: string | undefined;
  readonly required?: boolean | undefined;
};

/** Attributes a control must carry so that label, hint and error belong to it. */
export type ControlIds = {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-required': true | undefined;
};

function describedBy(id: string, { hint, error }: FieldProps): string | undefined {
  const ids = [...(hint === undefined ? [] : [`${id}-hint`]), ...(error === undefined ? [] : [`${id}-wrong`])];
  return ids.length === 0 ? undefined : ids.join(' ');
}

function Need({ required }: { readonly required?: boolean | undefined }) {
  const texts = useKitTexts();
  return <span className="need">{required ? texts.required : texts.optional}</span>;
}

function Hints({ id, hint, error }: { readonly id: string; readonly hint?: string | undefined; readonly error?: string | undefined }) {
  return (
    <>
      {hint === undefined ? null : (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {error === undefined ? null : (
        <span className="wrong" id={`${id}-wrong`}>
          {error}
        </span>
      )}
    </>
  );
}

/** Label above, hint below it, error next to what is wrong. */
export function Field(props: FieldProps & { readonly children: (control: ControlIds) => ReactNode }) {
  const id = useId();
  const { label, hint, error, required, children } = props;
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        <Need required={required} />
      </label>
      <Hints id={id} hint={hint} error={error} />
      {children({
        id,
        'aria-describedby': describedBy(id, props),
        'aria-invalid': error === undefined ? undefined : true,
        'aria-required': required ? true : undefined,
      })}
    </div>
  );
}

/** Several controls under one question. */
export function FieldGroup(props: FieldProps & { readonly children: ReactNode }) {
  const id = useId();
  const { label, hint, error, required, children } = props;
  return (
    <fieldset className="field" aria-describedby={describedBy(id, props)}>
      <legend>
        {label}
        <Need required={required} />
      </legend>
      <Hints id={id} hint={hint} error={error} />
      <div>{children}</div>
    </fieldset>
  );
}
