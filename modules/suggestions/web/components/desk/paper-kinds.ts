import type { SuggestionView } from '../../../contract/views.ts';

export type PaperKind =
  | 'suggestion-paper'
  | 'acceptance-notice'
  | 'hand-over-letter'
  | 'return-form'
  | 'extension-form'
  | 'co-opinion'
  | 'reply-letter'
  | 'rating-form'
  | 'redo-notice'
  | 'supervision-notice'
  | 'key-plan'
  | 'archive-contents';

const did = (view: SuggestionView, ...actions: readonly string[]): boolean => view.timeline.some(({ action }) => actions.includes(action));

/** Papers that exist by now: each comes into being with the act that makes it. */
export function paperKinds(view: SuggestionView): readonly PaperKind[] {
  const has: readonly (readonly [PaperKind, boolean])[] = [
    ['suggestion-paper', true],
    ['acceptance-notice', view.numberText !== null],
    ['hand-over-letter', view.handedOverOn !== null],
    ['return-form', view.requests.some(({ kind }) => kind === 'return')],
    ['extension-form', view.requests.some(({ kind }) => kind === 'extension')],
    ['co-opinion', view.tasks.some(({ opinion }) => opinion !== null)],
    ['reply-letter', view.replies.some(({ state }) => state !== 'replaced')],
    ['rating-form', view.answeredOn !== null],
    ['redo-notice', did(view, 'order-second-round')],
    ['supervision-notice', did(view, 'urge')],
    ['key-plan', view.keyCase?.plan !== null && view.keyCase !== null],
    ['archive-contents', view.state === 'archived' || view.state === 'closed'],
  ];
  return has.filter(([, exists]) => exists).map(([kind]) => kind);
}
