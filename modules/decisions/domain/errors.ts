import { AppError, type AppErrorFields } from '#platform/domain/errors.ts';

type Details = Omit<AppErrorFields, 'code' | 'kind'>;
const invalid = (reason: string, details: Details = {}) => new AppError({ code: `decisions.${reason}`, kind: 'invalid', ...details });
const conflict = (reason: string, details: Details = {}) => new AppError({ code: `decisions.${reason}`, kind: 'conflict', ...details });

export const votesWrong = () => invalid('votes_wrong', { field: 'form.members' });
export const notCarried = (votesFor: number, needed: number) => conflict('not_carried', { params: { votesFor, needed }, field: 'form.votesFor', rule: 'SCM-05' });
export const dutiesOpen = (count: number) => conflict('duties_open', { params: { count }, rule: 'SUP-13' });
