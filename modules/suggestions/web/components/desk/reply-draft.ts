import { z } from 'zod';
import type { SuggestionView } from '../../../contract/views.ts';
import { findPrivateData } from '../../../domain/private-data.ts';
import { emptyPhrase, PROMISING, REPLY_CLASSES } from '../../../domain/reply-checks.ts';

const Promised = z.object({ text: z.string(), target: z.string(), unitOfMeasure: z.string(), dueOn: z.string(), responsible: z.string() });
export type PromisedDraft = z.infer<typeof Promised>;

/** A reply while it is written; numbers are still what was typed. */
export const ReplyDraft = z.object({
  answers: z.array(z.string()),
  body: z.string(),
  class: z.string(),
  publicity: z.string(),
  contactName: z.string(),
  contactPhone: z.string(),
  promises: z.array(Promised),
  savedAt: z.number().nullable(),
});
export type ReplyDraft = z.infer<typeof ReplyDraft>;

export const NEW_PROMISE: PromisedDraft = { text: '', target: '', unitOfMeasure: '', dueOn: '', responsible: '' };

/** An empty draft, or what was sent back last time, so that nothing is written twice. */
export function firstDraft(view: SuggestionView, taskId: string): ReplyDraft {
  const sentBack = view.replies.findLast((reply) => reply.taskId === taskId && reply.state === 'replaced' && reply.round === view.round);
  return {
    answers: view.points.map((_, place) => sentBack?.answers[place] ?? ''),
    body: sentBack?.body ?? '',
    class: sentBack?.class ?? '',
    publicity: sentBack?.publicity ?? '',
    contactName: sentBack?.contactName ?? '',
    contactPhone: sentBack?.contactPhone ?? '',
    promises: (sentBack?.promises ?? []).map(({ text, target, unitOfMeasure, dueOn, responsible }) => ({
      text,
      target: target === undefined ? '' : String(target),
      unitOfMeasure: unitOfMeasure ?? '',
      dueOn,
      responsible: responsible ?? '',
    })),
    savedAt: null,
  };
}

/** What a reader should see before the draft is sent. The server checks the same and more. */
export type ReplyWarning =
  | { readonly kind: 'unanswered'; readonly n: number }
  | { readonly kind: 'empty'; readonly n: number; readonly phrase: string }
  | { readonly kind: 'no-promise' }
  | { readonly kind: 'no-contact' }
  | { readonly kind: 'missing-opinions'; readonly units: readonly string[] }
  | { readonly kind: 'private-data'; readonly text: string }
  | { readonly kind: 'suggest-class' };

const isPromising = (meaning: string): boolean => PROMISING.some((one) => one === meaning);
const isDated = (promise: PromisedDraft): boolean => promise.text.trim() !== '' && promise.dueOn !== '';

export function replyWarnings(draft: ReplyDraft, view: SuggestionView, taskId: string): readonly ReplyWarning[] {
  const task = view.tasks.find(({ id }) => id === taskId);
  const since = task !== undefined && task.round > 1 ? task.assignedOn : '0000';
  const heard = view.contacts.some((contact) => contact.taskId === taskId && contact.state !== 'disputed' && contact.on >= since);
  const owing = view.tasks.filter((other) => other.role === 'co' && (other.state === 'assigned' || other.state === 'handling'));
  const found = findPrivateData([draft.body, ...draft.answers].join('\n'))[0];
  const answers = draft.answers.flatMap((answer, place): ReplyWarning[] => {
    if (answer.trim() === '') return [{ kind: 'unanswered', n: place + 1 }];
    const phrase = emptyPhrase(answer);
    return phrase === undefined ? [] : [{ kind: 'empty', n: place + 1, phrase }];
  });
  return [
    ...(heard ? [] : [{ kind: 'no-contact' as const }]),
    ...(task?.role === 'lead' && owing.length > 0
      ? [{ kind: 'missing-opinions' as const, units: owing.map(({ unitName }) => unitName) }]
      : []),
    ...answers,
    ...(isPromising(draft.class) && !draft.promises.some(isDated) ? [{ kind: 'no-promise' as const }] : []),
    ...(draft.promises.some(isDated) && draft.class !== '' && !isPromising(draft.class) ? [{ kind: 'suggest-class' as const }] : []),
    ...(found === undefined ? [] : [{ kind: 'private-data' as const, text: found.text }]),
  ];
}

/** The body of the request; promises without any word are left out. */
export function replyForm(draft: ReplyDraft): Readonly<Record<string, unknown>> {
  const promises = draft.promises
    .filter((promise) => promise.text.trim() !== '' || promise.dueOn !== '')
    .map(({ text, target, unitOfMeasure, dueOn, responsible }) => ({
      text: text.trim(),
      dueOn,
      ...(target.trim() === '' ? {} : { target: Number(target) }),
      ...(unitOfMeasure.trim() === '' ? {} : { unitOfMeasure: unitOfMeasure.trim() }),
      ...(responsible.trim() === '' ? {} : { responsible: responsible.trim() }),
    }));
  return {
    body: draft.body.trim(),
    answers: draft.answers.map((answer) => answer.trim()),
    class: draft.class,
    publicity: draft.publicity,
    contactName: draft.contactName.trim(),
    contactPhone: draft.contactPhone.trim(),
    promises,
  };
}

/** Fields that must be filled before sending, by the names the request has. */
export function missingFields(draft: ReplyDraft): readonly ('body' | 'class' | 'publicity' | 'contactName' | 'contactPhone')[] {
  const must = ['body', 'class', 'publicity', 'contactName', 'contactPhone'] as const;
  return must.filter((name) => draft[name].trim() === '');
}

/** Of a promise that was begun, its words and its day must be there: by the paths the request has. */
export const halfPromises = (draft: ReplyDraft): readonly { readonly path: string; readonly name: 'text' | 'dueOn' }[] =>
  draft.promises.flatMap((promise, place) => {
    const begun = Object.values(promise).some((value) => value.trim() !== '');
    return begun
      ? (['text', 'dueOn'] as const)
          .filter((name) => promise[name].trim() === '')
          .map((name) => ({ path: `promises.${place}.${name}`, name }))
      : [];
  });

export const isClass = (text: string): text is (typeof REPLY_CLASSES)[number] => REPLY_CLASSES.some((one) => one === text);
