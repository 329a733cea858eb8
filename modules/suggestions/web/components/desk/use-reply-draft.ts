import { useNavigate } from '@tanstack/react-router';
import { type RefObject, useRef, useState } from 'react';
import { fieldErrors, problemOf } from '#platform/web/api-error.ts';
import { fill } from '#platform/web/fill.ts';
import { sayDone } from '#platform/web/kit/toast-list.ts';
import { useKitTexts } from '#platform/web/kit-texts.ts';
import type { ActionView, SuggestionView } from '../../../contract/views.ts';
import { suggestionHref } from '../../links.ts';
import { useSuggestionTexts } from '../../use-suggestion-texts.ts';
import { useAct } from './act-dialog.tsx';
import { useKeptDraft } from './kept-draft.ts';
import { firstDraft, halfPromises, missingFields, type ReplyDraft, replyForm } from './reply-draft.ts';

/** What is missing or was refused, by the path of its field. */
export type FieldErrors = Readonly<Record<string, string>>;

/** A sentence for each field and each half-written promise that keeps the draft from being handed in. */
function useMissing(): (draft: ReplyDraft) => FieldErrors {
  const {
    acts,
    pages: { reply },
  } = useSuggestionTexts();
  const { fieldMissing } = useKitTexts();
  const { body, class: classLabel, publicity, contactName, contactPhone } = reply;
  const labels = { body, class: classLabel, publicity, contactName, contactPhone };
  return (draft) =>
    Object.fromEntries([
      ...missingFields(draft).map((name) => [name, fill(fieldMissing, { label: labels[name] })]),
      ...halfPromises(draft).map(({ path, name }) => [
        path,
        fill(fieldMissing, { label: name === 'text' ? acts.ask.promiseText : acts.ask.dueOn }),
      ]),
    ]);
}

type Writing = { readonly view: SuggestionView; readonly act: ActionView; readonly taskId: string; readonly personId: string };
type Trouble = { readonly errors: FieldErrors; readonly thrown?: unknown };

/** The draft of a reply on its way: kept as it is typed, checked, handed in. Where something is wrong the focus goes to `top`. */
export function useReplyDraft({ view, act, taskId, personId }: Writing) {
  const {
    pages: { reply },
  } = useSuggestionTexts();
  const navigate = useNavigate();
  const missingIn = useMissing();
  const { send, seen, now } = useAct(view, act);
  const {
    draft,
    change: keep,
    restoredAt,
    discard,
    drop,
  } = useKeptDraft({ personId, taskId, round: view.round }, firstDraft(view, taskId));
  const [{ errors, thrown }, setTrouble] = useState<Trouble>({ errors: {} });
  const [busy, setBusy] = useState(false);
  const top: RefObject<HTMLDivElement | null> = useRef(null);

  const change = (part: Partial<ReplyDraft>): void => {
    keep(part);
    // What was said about the old words is no longer true.
    setTrouble(({ errors: old, ...rest }) => ({
      ...rest,
      errors: Object.fromEntries(Object.entries(old).filter(([path]) => !((path.split('.')[0] ?? '') in part))),
    }));
  };

  const submit = async (): Promise<void> => {
    const missing = missingIn(draft);
    setTrouble({ errors: missing });
    if (Object.keys(missing).length > 0 || busy) {
      top.current?.focus();
      return;
    }
    setBusy(true);
    try {
      await send(replyForm(draft));
      drop();
      sayDone(reply.sent);
      await navigate({ to: suggestionHref(view.id) });
    } catch (refusal) {
      setTrouble({ errors: fieldErrors(problemOf(refusal)), thrown: refusal });
      top.current?.focus();
    } finally {
      setBusy(false);
    }
  };

  return { draft, change, errors, thrown, busy, submit, restoredAt, discard, top, seen, now };
}
