import { type SubmitEvent, useRef, useState } from 'react';
import { fieldErrors, problemOf } from '../api-error.ts';
import { fill } from '../fill.ts';
import { useKitTexts } from '../kit-texts.ts';
import { AskControl, type Finders } from './ask-control.tsx';
import { type AskField, type AskValues, answersToSend, askedFields, checkAnswers, errorAt, errorsElsewhere } from './ask-form-values.ts';
import { Button } from './button.tsx';
import { ErrorNote } from './error-note.tsx';

type Props = {
  readonly fields: readonly AskField[];
  readonly initial?: AskValues;
  readonly submitLabel?: string;
  /** Gets the body to send; its promise decides busy and error. */
  readonly onSubmit: (answers: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly onCancel?: () => void;
  /** Called at every change, for keeping a draft. */
  readonly onChange?: (values: AskValues) => void;
  readonly finders?: Finders;
};

type Trouble = { readonly errors: Readonly<Record<string, string>>; readonly thrown?: unknown };
const NO_TROUBLE: Trouble = { errors: {} };

function useAsking({ fields, initial = {}, onSubmit, onChange }: Props) {
  const texts = useKitTexts();
  const [values, setValues] = useState<AskValues>(initial);
  const [trouble, setTrouble] = useState<Trouble>(NO_TROUBLE);
  const [busy, setBusy] = useState(false);
  const put = (name: string, value: AskValues[string]): void => {
    const next = { ...values, [name]: value };
    setValues(next);
    // What was said about the old answer is no longer true.
    setTrouble(({ errors, ...rest }) => ({
      ...rest,
      errors: Object.fromEntries(Object.entries(errors).filter(([path]) => path !== name && !path.startsWith(`${name}.`))),
    }));
    onChange?.(next);
  };
  /** @returns false where something was wrong */
  const send = async (): Promise<boolean> => {
    const errors = checkAnswers(fields, values, texts);
    setTrouble({ errors });
    if (Object.keys(errors).length > 0) return false;
    setBusy(true);
    try {
      await onSubmit(answersToSend(fields, values));
      return true;
    } catch (thrown) {
      setTrouble({ errors: fieldErrors(problemOf(thrown)), thrown });
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { texts, values, trouble, busy, put, send };
}

/** Puts the reader into the field itself, ready to type. @returns false where the question has nothing that takes the focus */
function focusControl(name: string): boolean {
  const control = document.querySelector<HTMLElement>(`#${CSS.escape(`ask-${name}`)} :is(input, select, textarea, button)`);
  control?.focus();
  return control !== null;
}

/** A form drawn from a list of questions. After a refusal the focus goes to the summary, from where each error is one link away. */
export function AskForm(props: Props) {
  const { fields, submitLabel, onCancel, finders = {} } = props;
  const { texts, values, trouble, busy, put, send } = useAsking(props);
  const summary = useRef<HTMLDivElement>(null);
  const asked = askedFields(fields, values);
  const count = Object.keys(trouble.errors).length;
  // One refusal about one question is said above and at the question; a list of one would say it a third time.
  const isSaid =
    trouble.thrown !== undefined &&
    count === 1 &&
    Object.values(trouble.errors)[0] === problemOf(trouble.thrown).detail &&
    errorsElsewhere(trouble.errors, asked).length === 0;
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!busy)
      void send().then((well) => {
        if (!well) summary.current?.focus();
      });
  };
  return (
    <form className="form" noValidate onSubmit={onSubmit}>
      <div ref={summary} tabIndex={-1}>
        {trouble.thrown !== undefined ? <ErrorNote error={trouble.thrown} /> : null}
        {count > 0 && !isSaid ? (
          <div className="note bad" role="alert">
            <p>{fill(texts.formWrong, { n: count })}</p>
            <ul className="wrong-list">
              {asked
                .map((field) => [field, errorAt(trouble.errors, field.name)] as const)
                .filter(([, sentence]) => sentence !== undefined)
                .map(([field, sentence]) => (
                  <li key={field.name}>
                    <a
                      href={`#ask-${field.name}`}
                      onClick={(event) => {
                        if (focusControl(field.name)) event.preventDefault();
                      }}
                    >
                      {sentence}
                    </a>
                  </li>
                ))}
              {errorsElsewhere(trouble.errors, asked).map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </div>
        ) : null}
      </div>
      {asked.map((field) => (
        <div key={field.name} id={`ask-${field.name}`} tabIndex={-1}>
          <AskControl
            field={field}
            value={values[field.name]}
            errors={trouble.errors}
            finders={finders}
            onChange={(value) => put(field.name, value)}
          />
        </div>
      ))}
      <div className="row acts">
        <Button type="submit" kind="primary" busy={busy}>
          {busy ? texts.sending : (submitLabel ?? texts.send)}
        </Button>
        {onCancel ? <Button onClick={onCancel}>{texts.cancel}</Button> : null}
      </div>
    </form>
  );
}
