import { suggestionForms } from '../../contract/forms.ts';
import { defineAct } from '../acting.ts';
import { noticesToSigners } from '../notices.ts';

/** 受理审查 begins: form, duplicates, class, secrecy, publicity. */
export const beginReview = defineAct({
  of: 'suggestion',
  action: 'begin-review',
  form: suggestionForms['begin-review'],
  apply: (_on, { field, ...found }) => ({
    ...(field === undefined ? {} : { set: { field } }),
    data: { ...Object.fromEntries(Object.entries(found).filter(([, value]) => value)), ...(field === undefined ? {} : { field }) },
    seenBy: 'not-units',
  }),
});

/** 退回修改、建议撤回: the deputy may improve the text and file again, or take it back. */
export const returnForRevision = defineAct({
  of: 'suggestion',
  action: 'return-for-revision',
  form: suggestionForms['return-for-revision'],
  apply: (on, { advice, reason }) => ({
    data: { reason, ...(advice === 'withdraw' ? { advice } : {}) },
    notices: noticesToSigners(on, advice === 'withdraw' ? 'suggestions.withdrawal-advised' : 'suggestions.returned', { reason }),
  }),
});

/** 不予立案, always with its ground and a reason in words. */
export const refuseSuggestion = defineAct({
  of: 'suggestion',
  action: 'refuse',
  form: suggestionForms.refuse,
  apply: (on, { ground, reason }) => ({ data: { ground, reason }, notices: noticesToSigners(on, 'suggestions.refused', { reason }) }),
});

/** 转代表来信: what is no suggestion may still be a letter somebody must answer. */
export const forwardAsLetter = defineAct({
  of: 'suggestion',
  action: 'forward-as-letter',
  form: suggestionForms['forward-as-letter'],
  apply: (on, { to, reason }) => ({ data: { to, reason }, notices: noticesToSigners(on, 'suggestions.forwarded', { to }) }),
});
