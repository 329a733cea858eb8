import { AppError } from '#platform/domain/errors.ts';
import type { SessionOfTerm, TermStart } from './session-order.ts';

export const termMissing = () => new AppError({ code: 'register.term_missing', kind: 'invalid', field: 'term' });
export const congressExists = (name: string) =>
  new AppError({ code: 'register.congress_exists', kind: 'conflict', params: { name }, field: 'name' });
export const unknownLevel = (level: string) =>
  new AppError({ code: 'register.unknown_level', kind: 'invalid', params: { level }, field: 'level' });
export const unknownParent = (name: string) =>
  new AppError({ code: 'register.unknown_parent', kind: 'invalid', params: { name }, field: 'parent' });

export const personKnown = (name: string) =>
  new AppError({ code: 'register.person_known', kind: 'conflict', params: { name }, field: 'name' });
export const notAName = (name: string) => new AppError({ code: 'register.not_a_name', kind: 'invalid', params: { name }, field: 'name' });
export const notAPhone = (phone: string) =>
  new AppError({ code: 'register.not_a_phone', kind: 'invalid', params: { phone }, field: 'phone' });
export const postHeld = () => new AppError({ code: 'register.post_held', kind: 'conflict', field: 'startsOn' });
export const postEnded = () => new AppError({ code: 'register.post_ended', kind: 'conflict' });
export const roleElsewhere = () => new AppError({ code: 'register.role_elsewhere', kind: 'invalid', field: 'role' });
export const notOneself = () => new AppError({ code: 'register.not_oneself', kind: 'forbidden' });
export const mandateHeld = () => new AppError({ code: 'register.mandate_held', kind: 'conflict', field: 'startsOn' });
export const mandateEnded = () => new AppError({ code: 'register.mandate_ended', kind: 'conflict', rule: 'DEP-30' });
export const alreadySuspended = () => new AppError({ code: 'register.already_suspended', kind: 'conflict', rule: 'DEP-28' });
export const notSuspended = () => new AppError({ code: 'register.not_suspended', kind: 'conflict', rule: 'DEP-28' });
export const endsBeforeStart = (startsOn: string) =>
  new AppError({ code: 'register.ends_before_start', kind: 'invalid', params: { startsOn }, field: 'on' });
export const unitKnown = (name: string) => new AppError({ code: 'register.unit_known', kind: 'conflict', params: { name }, field: 'name' });
export const nicknameTaken = () => new AppError({ code: 'register.nickname_taken', kind: 'conflict', field: 'nicknames' });
export const unitEnded = () => new AppError({ code: 'register.unit_ended', kind: 'conflict' });
export const bodyKnown = (name: string) => new AppError({ code: 'register.body_known', kind: 'conflict', params: { name }, field: 'name' });
export const bodyEnded = () => new AppError({ code: 'register.body_ended', kind: 'conflict' });
/** The bodies the law itself gives every congress. */
export const bodyOfLaw = () => new AppError({ code: 'register.body_of_law', kind: 'conflict' });
export const bodyHasDeputies = (n: number) => new AppError({ code: 'register.body_has_deputies', kind: 'conflict', params: { n } });
export const notADelegation = () => new AppError({ code: 'register.not_a_delegation', kind: 'invalid', field: 'delegationId' });
export const sameDelegation = () => new AppError({ code: 'register.same_delegation', kind: 'conflict', field: 'delegationId' });
/** Days of a session that stand already, told with the refusal. */
export const sessionKnown = ({ term, number, opensOn, closesOn }: SessionOfTerm) =>
  new AppError({ code: 'register.session_known', kind: 'conflict', params: { term, number, opensOn, closesOn }, field: 'number' });
export const sessionOutOfOrder = ({ term, number, opensOn, closesOn }: SessionOfTerm) =>
  new AppError({ code: 'register.session_out_of_order', kind: 'invalid', params: { term, number, opensOn, closesOn }, field: 'opensOn' });
export const termOutOfOrder = ({ number, startsOn }: TermStart) =>
  new AppError({ code: 'register.term_out_of_order', kind: 'invalid', params: { number, startsOn }, field: 'termStartsOn' });
export const closesBeforeOpens = (opensOn: string) =>
  new AppError({ code: 'register.closes_before_opens', kind: 'invalid', params: { opensOn }, field: 'closesOn' });
export const congressMissing = () => new AppError({ code: 'register.congress_missing', kind: 'invalid', field: 'ofCongressId' });
export const levelIsOwn = () => new AppError({ code: 'register.level_is_own', kind: 'invalid', field: 'level' });
export const levelTaken = (name: string) =>
  new AppError({ code: 'register.level_taken', kind: 'conflict', params: { name }, field: 'level' });
/** In the tree already, and in another line or at another level. */
export const congressPlaced = (name: string) =>
  new AppError({ code: 'register.congress_placed', kind: 'conflict', params: { name }, field: 'congressName' });
export const congressOutOfLine = (name: string) =>
  new AppError({ code: 'register.congress_out_of_line', kind: 'invalid', params: { name }, field: 'ofCongressId' });
