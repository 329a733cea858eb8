import { AppError, type AppErrorFields } from '#platform/domain/errors.ts';

type Details = Omit<AppErrorFields, 'code' | 'kind'>;
const invalid = (reason: string, details: Details = {}) => new AppError({ code: `supervision.${reason}`, kind: 'invalid', ...details });
const conflict = (reason: string, details: Details = {}) => new AppError({ code: `supervision.${reason}`, kind: 'conflict', ...details });

export const planExists = (year: number) => conflict('plan_exists', { params: { year }, field: 'year', rule: 'SUP-01' });
export const planEmpty = () => invalid('plan_empty', { field: 'form.items', rule: 'SUP-01' });
export const notPlanned = (kind: string) => invalid('not_planned', { params: { kind }, field: 'form.kind' });
export const fiscalTopicNeeded = () => invalid('fiscal_topic_needed', { field: 'form.fiscalTopic', rule: 'SUP-16' });
export const ownerNeeded = () => invalid('owner_needed', { field: 'form.ownerBodyId', rule: 'SUP-01' });
export const quarterNeeded = () => invalid('quarter_needed', { field: 'form.quarter', rule: 'SUP-01' });
export const lawsNeeded = () => invalid('laws_needed', { field: 'form.laws', rule: 'SUP-25' });
export const addresseeNeeded = () => invalid('addressee_needed', { field: 'form.addresseeIds', rule: 'SUP-10' });
export const ownerByOffice = () => new AppError({ code: 'supervision.owner_by_office', kind: 'forbidden', field: 'form.ownerBodyId' });
export const hearingNeeded = () => conflict('hearing_needed', { rule: 'SUP-05' });
export const reportMissing = () => conflict('report_missing', { rule: 'SUP-06' });
export const pointsMissing = () => conflict('points_missing', { rule: 'SUP-10' });
export const pointsOpen = (count: number) => conflict('points_open', { params: { count }, rule: 'SUP-10' });
export const noDeed = () => conflict('no_deed', { rule: 'SUP-10' });
export const datesMixed = (field: string) => invalid('dates_mixed', { field });
export const assessmentWrong = () => invalid('assessment_wrong', { field: 'form', rule: 'SUP-34' });
export const contestDecides = () => conflict('contest_decides', { rule: 'SUP-34' });
export const assessmentGone = () => conflict('assessment_gone', { rule: 'SUP-34' });
export const notDissatisfied = () => conflict('not_dissatisfied', { rule: 'SUP-36' });
export const itemElsewhere = () => invalid('item_elsewhere', { field: 'form.itemId' });
export const signersOnly = () => invalid('signers_only', { field: 'form.signerIds', rule: 'MOT-24' });
export const judgedAlready = () => conflict('judged_already', { rule: 'SUP-31' });
export const mostSatisfied = (dissatisfied: number, signers: number) =>
  conflict('most_satisfied', { params: { dissatisfied, signers }, rule: 'SUP-31' });
export const votesWrong = () => invalid('votes_wrong', { field: 'form', rule: 'ELE-38' });
export const interested = (name: string) => invalid('interested', { params: { name }, field: 'form.members', rule: 'SUP-32' });
export const readerKnown = () => conflict('reader_known');
export const readerElsewhere = () => invalid('reader_elsewhere', { field: 'form.personId' });
export const inquiryClosed = () => conflict('inquiry_closed', { rule: 'SUP-30' });
export const nothingToShow = () => conflict('nothing_to_show', { rule: 'SUP-15' });
export const methodExists = (name: string) => conflict('method_exists', { params: { name }, field: 'name' });
export const fileNotHere = () => invalid('file_not_here', { field: 'fileId' });
