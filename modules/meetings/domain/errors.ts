import { AppError, type AppErrorFields } from '#platform/domain/errors.ts';

type Details = Omit<AppErrorFields, 'code' | 'kind'>;
const invalid = (code: string, details: Details = {}) => new AppError({ code, kind: 'invalid', ...details });
const conflict = (code: string, details: Details = {}) => new AppError({ code, kind: 'conflict', ...details });

export const bodyNeeded = () => invalid('meetings.body_needed', { field: 'form.bodyId' });
export const parentNeeded = () => invalid('meetings.parent_needed', { field: 'form.parentId' });
export const noParent = () => invalid('meetings.no_parent', { field: 'form.parentId' });
export const endsBeforeStart = () => invalid('meetings.ends_before_start', { field: 'form.endsAt' });
export const noTerm = () => invalid('meetings.no_term');
export const noSession = (day: string) => invalid('meetings.no_session', { params: { day } });
export const noticeTooLate = (facts: { readonly rule: string; readonly days: number; readonly by: string }) =>
  invalid('meetings.notice_too_late', { params: { days: facts.days, by: facts.by }, field: 'form.lateReason', rule: facts.rule });
export const requiredMissing = (rule: string, bodies: string) =>
  invalid('meetings.required_missing', { params: { bodies }, field: 'form.missingReason', rule });
export const nobodyInvited = () => invalid('meetings.nobody_invited', { rule: 'CNT-06' });
export const agendaEmpty = () => invalid('meetings.agenda_empty', { rule: 'SCM-08' });
export const quorumMissing = (rule: string, counts: { readonly needed: number; readonly present: number; readonly entitled: number }) =>
  conflict('meetings.quorum_missing', { params: counts, rule });
export const numberInUse = (title: string) => conflict('meetings.number_in_use', { params: { title }, rule: 'MTG-01' });
export const seriesBegun = () => conflict('meetings.series_begun', { rule: 'MTG-01' });
export const sittingsOpen = (count: number) => conflict('meetings.sittings_open', { params: { count } });
export const notUnderWay = () => conflict('meetings.not_under_way');
export const notThisOrder = () => invalid('meetings.not_this_order', { field: 'form.order' });
export const tooDeep = () => invalid('meetings.too_deep', { field: 'form.parentId' });
export const minutesTooMany = (children: number, own: number) =>
  invalid('meetings.minutes_too_many', { params: { children, own }, field: 'form.plannedMinutes' });
export const secretRefused = () => invalid('meetings.secret_refused', { field: 'form.level', rule: 'MTG-04' });
export const secretMark = (mark: string) => invalid('meetings.secret_mark', { params: { mark }, field: 'form.title', rule: 'MTG-04' });
export const noSuchFile = () => invalid('meetings.no_such_file', { field: 'form.fileId' });
export const paperGone = () => conflict('meetings.paper_gone', { rule: 'MTG-04' });
export const paperDamaged = () => invalid('meetings.paper_damaged', { field: 'file' });
export const paperLocked = () => invalid('meetings.paper_locked', { field: 'file' });
export const nothingToBind = () => conflict('meetings.nothing_to_bind');
export const pictureKind = () => invalid('meetings.picture_kind', { field: 'file' });
export const pictureTooLarge = (millions: number) => invalid('meetings.picture_too_large', { params: { millions }, field: 'file' });
export const papersWaiting = (count: number) => conflict('meetings.papers_waiting', { params: { count } });
export const wrongCode = () => invalid('meetings.wrong_code', { field: 'code' });
export const tooManyCodes = () => new AppError({ code: 'meetings.too_many_codes', kind: 'limit', field: 'code' });
export const unknownCard = () => invalid('meetings.unknown_card', { field: 'number' });
export const suspendedHere = () => invalid('meetings.suspended_here', { rule: 'DEP-29' });
export const hallTooSmall = (seats: number, people: number) =>
  invalid('meetings.hall_too_small', { params: { seats, people }, field: 'rows' });
export const seatUnknown = () => invalid('meetings.seat_unknown', { field: 'from' });
export const leaveIsForMembers = () => invalid('meetings.leave_is_for_members', { rule: 'SES-20' });
export const noSubstitute = () => invalid('meetings.no_substitute', { rule: 'SES-20' });
export const somebodySpeaks = (name: string) => conflict('meetings.somebody_speaks', { params: { name } });
export const alreadyAsked = () => conflict('meetings.already_asked');
export const alreadyEntered = (name: string) => conflict('meetings.already_entered', { params: { name } });
export const documentEmpty = () => invalid('meetings.document_empty', { field: 'form.body' });
export const pointsMissing = () => invalid('meetings.points_missing', { field: 'form.points' });
export const nobodyToDeliver = () => invalid('meetings.nobody_to_deliver', { field: 'form.listIds' });
export const listNameTaken = (name: string) => conflict('meetings.list_name_taken', { params: { name }, field: 'name' });
export const seatHolder = () => conflict('meetings.seat_holder');
export const paperNotReady = () => conflict('meetings.paper_not_ready');
export const noteStale = (current: unknown) => conflict('meetings.note_stale', { current });
export const documentIncomplete = () => invalid('meetings.document_incomplete', { field: 'form' });
