import { AppError, type AppErrorFields } from '#platform/domain/errors.ts';

type Details = Omit<AppErrorFields, 'code' | 'kind'>;
const invalid = (reason: string, details: Details = {}) => new AppError({ code: `decisions.${reason}`, kind: 'invalid', ...details });
const conflict = (reason: string, details: Details = {}) => new AppError({ code: `decisions.${reason}`, kind: 'conflict', ...details });

export const votesWrong = () => invalid('votes_wrong', { field: 'form.members' });
export const notCarried = (votesFor: number, needed: number) =>
  conflict('not_carried', { params: { votesFor, needed }, field: 'form.votesFor', rule: 'SCM-05' });
export const dutiesOpen = (count: number) => conflict('duties_open', { params: { count }, rule: 'SUP-13' });
export const contestThere = () => conflict('contest_there', { rule: 'SCM-05' });
export const noContest = () => conflict('no_contest', { rule: 'SCM-05' });
export const contestRunning = () => conflict('contest_running', { rule: 'SES-29' });
export const contestFailed = ({ votesFor, needed, rule }: { readonly votesFor: number; readonly needed: number; readonly rule: string }) =>
  conflict('contest_failed', { params: { votesFor, needed }, rule });
export const alreadyKept = () => conflict('already_kept');
export const noEvidence = () => conflict('no_evidence', { rule: 'SUP-13' });
export const fileNotHere = () => invalid('file_not_here', { field: 'form.fileIds' });
export const dueBeforeToday = () => invalid('due_before_today', { field: 'form.dueOn' });
