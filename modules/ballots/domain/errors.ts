import { AppError, type AppErrorFields } from '#platform/domain/errors.ts';

type Details = Omit<AppErrorFields, 'code' | 'kind'>;
const invalid = (code: string, details: Details = {}) => new AppError({ code: `ballots.${code}`, kind: 'invalid', ...details });

export const tooFewCandidates = (params: { readonly have: number; readonly needed: number; readonly seats: number }, rule: string) =>
  invalid('too_few_candidates', { params, field: 'definition.options', rule });
export const tooManyCandidates = (params: { readonly have: number; readonly most: number; readonly seats: number }, rule: string) =>
  invalid('too_many_candidates', { params, field: 'definition.options', rule });
export const surplusOutsideLaw = (params: { readonly surplus: number; readonly least: number; readonly most: number }, rule: string) =>
  invalid('surplus_outside_law', { params, field: 'definition.surplus', rule });
export const postGroupMissing = () => invalid('post_group_missing', { field: 'definition.postGroup', rule: 'ELE-08' });
export const notThisBody = (rule: string) => invalid('not_this_body', { field: 'definition.body', rule });
export const notDismissible = () => invalid('not_dismissible', { field: 'definition.postGroup', rule: 'ELE-36' });
export const mustBeSecret = (rule: string) => invalid('must_be_secret', { field: 'definition.visibility', rule });
export const noNamedVote = (rule: string) => invalid('no_named_vote', { field: 'definition.visibility', rule });
export const handsNotSecret = () => invalid('hands_not_secret', { field: 'definition.media', rule: 'SES-24' });
export const oneOption = (kind: string) => invalid('one_option', { params: { kind }, field: 'definition.options' });
export const mergedNeedsSeveral = () => invalid('merged_needs_several', { field: 'definition.merged', rule: 'ELE-44' });
export const mergedNotAllowed = () => invalid('merged_not_allowed', { field: 'definition.merged', rule: 'ELE-44' });
export const optionTwice = (label: string) => invalid('option_twice', { params: { label }, field: 'definition.options' });
/** A paper that the person can still correct; one that lies in the box already is void instead. */
export const paperInvalid = (fault: string, params: { readonly most: number }, rule: string) =>
  invalid('paper_invalid', { params: { fault, ...params }, field: 'paper', rule });
export const countDoesNotAdd = (params: { readonly label: string; readonly sum: number; readonly valid: number }) =>
  invalid('count_does_not_add', { params, field: 'counts' });
export const countUnknownOption = (key: string) => invalid('count_unknown_option', { params: { key }, field: 'counts' });
export const countTooMany = (params: { readonly sum: number; readonly most: number }) =>
  invalid('count_too_many', { params, field: 'counts', rule: 'ELE-17' });
export const noFollowUp = () => new AppError({ code: 'ballots.no_follow_up', kind: 'conflict' });
/** Of those with equal votes not all find room among the candidates of the next ballot: people decide. */
export const levelCandidates = (names: string) =>
  invalid('level_candidates', { params: { names }, field: 'definition.options', rule: 'ELE-14' });
