import { AppError, type AppErrorFields } from '#platform/domain/errors.ts';

type Details = Omit<AppErrorFields, 'code' | 'kind'>;
const invalid = (code: string, details: Details = {}) => new AppError({ code: `suggestions.${code}`, kind: 'invalid', ...details });
const conflict = (code: string, details: Details = {}) => new AppError({ code: `suggestions.${code}`, kind: 'conflict', ...details });

export const textIncomplete = (part: string) => invalid('text_incomplete', { params: { part }, field: `form.${part}`, rule: 'SUG-02' });
export const motionIncomplete = (part: string) => invalid('motion_incomplete', { params: { part }, field: `form.${part}`, rule: 'MOT-06' });
export const notADeputy = (names: string) => invalid('not_a_deputy', { params: { names }, field: 'form.personIds', rule: 'DEP-29' });
export const textChanged = () => conflict('text_changed', { rule: 'SUG-01' });
export const signersMissing = (needed: number, have: number) => invalid('signers_missing', { params: { needed, have }, rule: 'MOT-02' });
export const signersSuspended = (params: { readonly needed: number; readonly have: number; readonly names: string }) =>
  invalid('signers_suspended', { params, rule: 'DEP-29' });
export const pastCutoff = (cutoff: string) => invalid('past_cutoff', { params: { cutoff }, rule: 'MOT-10' });
export const notAnsweredYet = () => invalid('not_answered_yet', { field: 'form.outcome', rule: 'SUG-05' });
export const noSession = () => invalid('no_session', { rule: 'SUG-03' });
export const numberTaken = (number: number) => conflict('number_taken', { params: { number }, field: 'form.number' });
export const cannotMerge = () => invalid('cannot_merge', { field: 'form.intoId', rule: 'SUG-17' });
export const unknownUnit = () => invalid('unknown_unit', { field: 'form.units' });
export const oneLead = () => invalid('one_lead', { field: 'form.units', rule: 'SUG-14' });
export const unitTwice = () => invalid('unit_twice', { field: 'form.units', rule: 'SUG-14' });
export const taskNotReturned = () => invalid('task_not_returned', { field: 'form.replacesTaskId', rule: 'SUG-13' });
export const contactMissing = () => invalid('contact_missing', { rule: 'SUG-08' });
export const contactInFuture = () => invalid('contact_in_future', { field: 'form.on' });
export const contactAnswered = () => conflict('contact_answered');
export const wrongRole = () => invalid('wrong_role', { rule: 'SUG-14' });
export const answersMissing = (points: number, answers: number) =>
  invalid('answers_missing', { params: { points, answers }, field: 'form.answers', rule: 'SUG-17' });
export const emptyAnswer = (index: number, phrase: string) =>
  invalid('empty_answer', { params: { index, phrase }, field: `form.answers.${index - 1}` });
export const promiseNeeded = () => invalid('promise_needed', { field: 'form.promises', rule: 'SUG-18' });
export const promiseInPast = () => invalid('promise_in_past', { field: 'form.promises' });
export const beyondOuterLimit = (limit: string) =>
  invalid('beyond_outer_limit', { params: { limit }, field: 'form.untilOn', rule: 'SUG-06' });
export const notLater = () => invalid('not_later', { field: 'form.untilOn', rule: 'SUG-07' });
export const opinionsMissing = (units: string) => invalid('opinions_missing', { params: { units }, rule: 'SUG-14' });
export const ratingFinal = () => conflict('rating_final', { rule: 'SUG-19' });
export const ratingOpen = (until: string) => invalid('rating_open', { params: { until }, rule: 'SUG-19' });
export const lookBackInFuture = () => invalid('look_back_in_future', { field: 'form.on' });
export const heardInFuture = () => invalid('heard_in_future', { field: 'heardOn', rule: 'SUG-24' });
export const commendedAlready = () => conflict('commended_already');
export const commendationGone = () => conflict('commendation_gone');
export const notAnsweredForCommendation = () => invalid('not_answered_for_commendation', { field: 'suggestionId' });
export const evidenceMissing = () => invalid('evidence_missing', { field: 'form.fileIds', rule: 'SUG-28' });
export const noSuchMilestone = () => invalid('no_such_milestone', { field: 'form.index' });
export const ownersMissing = (who: string) => invalid('owners_missing', { params: { who }, field: 'form.owners', rule: 'SUG-22' });
export const publishingBarred = (why: string) => invalid('publishing_barred', { params: { why }, field: 'form.publicity', rule: 'SUG-26' });
export const privateDataLeft = (kind: string) =>
  invalid('private_data_left', { params: { kind }, field: 'form.publishedText', rule: 'SUG-26' });
export const notTheApprover = (approver: string) =>
  new AppError({ code: 'suggestions.not_the_approver', kind: 'forbidden', params: { approver }, rule: 'SUG-07' });
