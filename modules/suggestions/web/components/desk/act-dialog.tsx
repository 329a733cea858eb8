import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import { problemOf } from '#platform/web/api-error.ts';
import { useCommandId } from '#platform/web/command-id.ts';
import { fill } from '#platform/web/fill.ts';
import { today } from '#platform/web/formats.ts';
import { AskForm } from '#platform/web/kit/ask-form.tsx';
import { type AskValues, choicesOf } from '#platform/web/kit/ask-form-values.ts';
import { Dialog } from '#platform/web/kit/dialog.tsx';
import { sayDone } from '#platform/web/kit/toast-list.ts';
import { findPersonChoices, unitChoices, unitsQuery } from '#platform/web/people-and-units.ts';
import { type ActionView, SuggestionView } from '../../../contract/views.ts';
import { keepEvidence, performAct, findHosts, suggestionQuery } from '../../api.ts';
import { useSuggestionTexts } from '../../use-suggestion-texts.ts';
import { actForm } from './act-forms.ts';
import { asFormRefusal } from '../form-refusal.ts';
import { useOwnLetters } from './own-letters.ts';
import { PlanForm } from './plan-form.tsx';
import { ProposedUnits, type UnitPick } from './proposed-units.tsx';
import { WhatChanged } from './what-changed.tsx';
import { wordOf } from '../word-of.ts';

type Props = { readonly view: SuggestionView; readonly act: ActionView | undefined; readonly onClose: () => void };

/** The form of an act in front of the page. What was typed stays when somebody else was faster. */
export function ActDialog({ view, act, onClose }: Props) {
  const { acts } = useSuggestionTexts();
  const title = act === undefined ? '' : wordOf(acts.action, act.action);
  return (
    <Dialog
      title={title}
      open={act !== undefined}
      onClose={onClose}
      wide={act?.action === 'plan-key' || act?.action === 'decide-publicity'}
    >
      {act === undefined ? null : <ActBody key={`${act.action} ${act.targetId ?? ''}`} view={view} act={act} onClose={onClose} />}
    </Dialog>
  );
}

/** Sends an act; a conflict leaves the form as it is and tells what came in between. */
export function useAct(view: SuggestionView, act: ActionView) {
  const client = useQueryClient();
  const command = useCommandId();
  const { acts, pages } = useSuggestionTexts();
  // The state the person saw when the form was opened; a background refresh must not hide what changed.
  const [seen, setSeen] = useState(view);
  const [now, setNow] = useState<SuggestionView>();
  const send = async (form: Readonly<Record<string, unknown>>): Promise<void> => {
    try {
      const after = await performAct({ id: view.id, act, version: (now ?? seen).version, commandId: command.current(), form });
      client.setQueryData(suggestionQuery(view.id).queryKey, after);
      await Promise.all([
        client.invalidateQueries({ queryKey: ['suggestions', 'list'] }),
        client.invalidateQueries({ queryKey: ['desk-counts'] }),
        client.invalidateQueries({ queryKey: ['suggestions', 'desk'] }),
      ]);
      sayDone(fill(pages.act.done, { action: wordOf(acts.action, act.action) }));
    } catch (error) {
      const problem = problemOf(error);
      if (problem.status !== 0) command.renew();
      const current = problem.status === 409 ? SuggestionView.safeParse(problem.current) : undefined;
      if (current?.success) {
        if (now) setSeen(now);
        setNow(current.data);
        client.setQueryData(suggestionQuery(view.id).queryKey, current.data);
      }
      throw asFormRefusal(error);
    }
  };
  return { send, seen, now };
}

function ActBody({ view, act, onClose }: { readonly view: SuggestionView; readonly act: ActionView; readonly onClose: () => void }) {
  const texts = useSuggestionTexts();
  const { send, seen, now } = useAct(view, act);
  // The questions stay those of the opening, so that nothing typed moves.
  const [asked] = useState({ view, targetId: act.targetId, today: today() });
  const letters = useOwnLetters();
  const form = useMemo(() => actForm(act, { ...asked, texts, letters }), [act, asked, texts, letters]);
  const [initial, setInitial] = useState<AskValues>(form.initial ?? {});
  const [drawing, setDrawing] = useState(0);
  const typed = useRef<AskValues>(initial);
  const units = useQuery({
    ...unitsQuery,
    enabled: form.fields.some((field) => field.kind === 'organisation' || field.kind === 'organisations') && form.finds !== 'suggestions',
  });
  const submit = async (answers: Readonly<Record<string, unknown>>): Promise<void> => {
    await send(form.toForm(await withKeptFiles(view.id, answers)));
    onClose();
  };
  const pick = (unit: UnitPick): void => {
    const next = withUnit(typed.current, unit, act.action);
    typed.current = next;
    setInitial(next);
    setDrawing((old) => old + 1);
  };
  const explain: Readonly<Record<string, string>> = texts.acts.explain;
  return (
    <div className="stack">
      <ActTarget view={view} act={act} />
      {explain[act.action] === undefined ? null : <p className="muted">{explain[act.action]}</p>}
      {now === undefined ? null : <WhatChanged before={seen} now={now} act={act} />}
      {form.proposesUnits ? <ProposedUnits id={view.id} onPick={pick} /> : null}
      {form.drawnBy === 'plan-form' ? (
        <PlanForm
          view={view}
          onSubmit={async (plan) => {
            await send(plan);
            onClose();
          }}
          onCancel={onClose}
        />
      ) : (
        <AskForm
          key={drawing}
          fields={form.fields}
          initial={initial}
          submitLabel={fill(texts.pages.act.confirm, { action: wordOf(texts.acts.action, act.action) })}
          onSubmit={submit}
          onCancel={onClose}
          onChange={(values) => {
            typed.current = values;
          }}
          finders={{
            person: findPersonChoices,
            organisation: async (text, signal) =>
              form.finds === 'suggestions'
                ? (await findHosts(text, signal))
                    .filter((row) => row.id !== view.id)
                    .map((row) => ({ value: row.id, label: row.title, hint: row.numberText ?? '' }))
                : unitChoices(units.data, text),
          }}
        />
      )}
    </div>
  );
}

/** The answers with files kept on the server and replaced by their ids. @throws ApiError */
async function withKeptFiles(id: string, answers: Readonly<Record<string, unknown>>): Promise<Readonly<Record<string, unknown>>> {
  const { fileIds } = answers;
  if (!Array.isArray(fileIds)) return answers;
  const kept = await Promise.all(
    fileIds.map((file: unknown) => (file instanceof File ? keepEvidence(id, file) : Promise.resolve(String(file)))),
  );
  return { ...answers, fileIds: kept };
}

/** Which unit's task or which promise the act is about. */
function ActTarget({ view, act }: { readonly view: SuggestionView; readonly act: ActionView }) {
  const { pages, words } = useSuggestionTexts();
  const task = act.of === 'task' ? view.tasks.find(({ id }) => id === act.targetId) : undefined;
  const promise = act.of === 'promise' ? view.promises.find(({ id }) => id === act.targetId) : undefined;
  if (task) return <p className="small faint">{fill(pages.act.onTask, { unit: task.unitName, role: wordOf(words.role, task.role) })}</p>;
  return promise ? <p className="small faint">{fill(pages.act.onPromise, { text: promise.text })}</p> : null;
}

/** The typed answers with one more unit; handing over directly is then what is meant. */
function withUnit(values: AskValues, { role, choice }: UnitPick, action: string): AskValues {
  const without = Object.fromEntries(
    ['lead', 'co', 'parallel'].map((name) => [name, choicesOf(values[name]).filter((one) => one.value !== choice.value)]),
  );
  const list = role === 'lead' ? [choice] : [...(without[role] ?? []), choice];
  return { ...values, ...without, [role]: list, ...(action === 'hand-over' ? { direct: 'units' } : {}) };
}
