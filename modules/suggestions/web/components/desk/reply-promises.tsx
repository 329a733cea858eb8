import { fill } from '#platform/web/fill.ts';
import { Button } from '#platform/web/kit/button.tsx';
import { DateInput } from '#platform/web/kit/date-input.tsx';
import { TextInput } from '#platform/web/kit/text-input.tsx';
import { useSuggestionTexts } from '../../use-suggestion-texts.ts';
import { NEW_PROMISE, type PromisedDraft } from './reply-draft.ts';

type Props = {
  readonly promises: readonly PromisedDraft[];
  readonly onChange: (promises: PromisedDraft[]) => void;
  readonly errors: Readonly<Record<string, string>>;
};

/** What the reply promises, each with a day; it becomes the ledger's when the reply is sent. */
export function ReplyPromises({ promises, onChange, errors }: Props) {
  const {
    acts,
    pages: { reply },
  } = useSuggestionTexts();
  const put = (place: number, change: Partial<PromisedDraft>): void =>
    onChange(promises.map((one, other) => (other === place ? { ...one, ...change } : one)));
  return (
    <fieldset className="field">
      <legend>{reply.promises}</legend>
      <span className="hint">{reply.promisesHint}</span>
      {errors['promises'] === undefined ? null : <span className="wrong">{errors['promises']}</span>}
      {promises.map((promise, place) => (
        // oxlint-disable-next-line react/no-array-index-key -- a promise has no other identity before it is sent
        <div key={place} className="sg-promise" role="group" aria-label={fill(reply.promise, { n: place + 1 })}>
          <TextInput
            label={fill(reply.promise, { n: place + 1 })}
            hint={acts.hint.promise}
            required
            error={errors[`promises.${place}.text`]}
            value={promise.text}
            onChange={(text) => put(place, { text })}
          />
          <div className="sg-four">
            <TextInput label={acts.ask.target} inputMode="decimal" value={promise.target} onChange={(target) => put(place, { target })} />
            <TextInput
              label={acts.ask.unitOfMeasure}
              value={promise.unitOfMeasure}
              onChange={(unitOfMeasure) => put(place, { unitOfMeasure })}
            />
            <DateInput
              label={acts.ask.dueOn}
              required
              error={errors[`promises.${place}.dueOn`]}
              value={promise.dueOn}
              onChange={(dueOn) => put(place, { dueOn })}
            />
            <TextInput label={acts.ask.responsible} value={promise.responsible} onChange={(responsible) => put(place, { responsible })} />
            <Button
              kind="quiet"
              aria-label={fill(reply.removePromise, { n: place + 1 })}
              onClick={() => onChange(promises.filter((_, other) => other !== place))}
            >
              ✕
            </Button>
          </div>
        </div>
      ))}
      <div>
        <Button onClick={() => onChange([...promises, NEW_PROMISE])}>{reply.addPromise}</Button>
      </div>
    </fieldset>
  );
}
