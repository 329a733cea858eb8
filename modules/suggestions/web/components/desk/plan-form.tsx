import { type SubmitEvent, useState } from 'react';
import { problemOf, fieldErrors } from '#platform/web/api-error.ts';
import { fill } from '#platform/web/fill.ts';
import { Button } from '#platform/web/kit/button.tsx';
import { DateInput } from '#platform/web/kit/date-input.tsx';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import { TextArea } from '#platform/web/kit/text-area.tsx';
import { TextInput } from '#platform/web/kit/text-input.tsx';
import { useKitTexts } from '#platform/web/kit-texts.ts';
import type { SuggestionView } from '../../../contract/views.ts';
import { useSuggestionTexts } from '../../use-suggestion-texts.ts';

type Milestone = { readonly text: string; readonly dueOn: string };
type Props = {
  readonly view: SuggestionView;
  readonly onSubmit: (form: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly onCancel: () => void;
};

/** 重点督办方案: the plan in words and its dated milestones. */
export function PlanForm({ view, onSubmit, onCancel }: Props) {
  const { acts, pages } = useSuggestionTexts();
  const kit = useKitTexts();
  const [plan, setPlan] = useState(view.keyCase?.plan ?? '');
  const [milestones, setMilestones] = useState<readonly Milestone[]>(() => {
    const known = (view.keyCase?.milestones ?? []).map(({ text, dueOn }) => ({ text, dueOn }));
    return known.length === 0 ? [{ text: '', dueOn: '' }] : known;
  });
  const [missing, setMissing] = useState(false);
  const [thrown, setThrown] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const put = (place: number, change: Partial<Milestone>): void =>
    setMilestones(milestones.map((one, other) => (other === place ? { ...one, ...change } : one)));
  const send = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const wrong = plan.trim() === '' || milestones.some(({ text, dueOn }) => text.trim() === '' || dueOn === '');
    setMissing(wrong);
    if (wrong || busy) return;
    setBusy(true);
    try {
      await onSubmit({ plan, milestones });
    } catch (error) {
      setThrown(error);
    } finally {
      setBusy(false);
    }
  };
  const errors = fieldErrors(thrown === undefined ? undefined : problemOf(thrown));
  return (
    <form className="form" noValidate onSubmit={(event) => void send(event)}>
      {thrown === undefined ? null : <ErrorNote error={thrown} />}
      <TextArea
        label={acts.ask.plan}
        required
        max={5000}
        rows={6}
        value={plan}
        onChange={setPlan}
        error={errors['plan'] ?? (missing && plan.trim() === '' ? fill(kit.fieldMissing, { label: acts.ask.plan }) : undefined)}
      />
      <fieldset className="field">
        <legend>{acts.ask.milestones}</legend>
        {missing ? <span className="wrong">{pages.act.milestonesMissing}</span> : null}
        <ol className="sg-dated">
          {milestones.map((milestone, place) => (
            // oxlint-disable-next-line react/no-array-index-key -- a milestone has no other identity before it is saved
            <li key={place}>
              <TextInput label={pages.act.milestoneText} required value={milestone.text} onChange={(text) => put(place, { text })} />
              <DateInput label={pages.act.milestoneDate} required value={milestone.dueOn} onChange={(dueOn) => put(place, { dueOn })} />
              <Button
                kind="quiet"
                disabled={milestones.length === 1}
                aria-label={fill(pages.act.removeMilestone, { n: place + 1 })}
                onClick={() => setMilestones(milestones.filter((_, other) => other !== place))}
              >
                ✕
              </Button>
            </li>
          ))}
        </ol>
        <Button onClick={() => setMilestones([...milestones, { text: '', dueOn: '' }])}>{pages.act.addMilestone}</Button>
      </fieldset>
      <div className="row acts">
        <Button type="submit" kind="primary" busy={busy}>
          {fill(pages.act.confirm, { action: acts.action['plan-key'] })}
        </Button>
        <Button onClick={onCancel}>{pages.act.cancel}</Button>
      </div>
    </form>
  );
}
