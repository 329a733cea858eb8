import { AppError } from '#platform/domain/errors.ts';

/** Somebody else was faster: `current` is the contest as it stands now. */
export const stateChanged = (current: unknown, seen: string, now: string): AppError =>
  new AppError({ code: 'ballots.state_changed', kind: 'conflict', params: { seen, now }, current });

/** The scrutineers must be on the roll, and nobody who stands for election may be one. */
export const scrutineerNotEligible = (name: string): AppError =>
  new AppError({ code: 'ballots.scrutineer_not_eligible', kind: 'invalid', params: { name }, field: 'personIds', rule: 'ELE-19' });

export const scrutineerNotOnRoll = (): AppError =>
  new AppError({ code: 'ballots.scrutineer_not_on_roll', kind: 'invalid', field: 'personIds' });

export const paperNotAMedium = (): AppError => new AppError({ code: 'ballots.paper_not_a_medium', kind: 'invalid', field: 'personId' });
export const voterHasCast = (): AppError => new AppError({ code: 'ballots.voter_has_cast', kind: 'conflict', rule: 'ELE-16' });
export const countsMissing = (): AppError => new AppError({ code: 'ballots.counts_missing', kind: 'conflict', rule: 'ELE-19' });
export const countsDiffer = (): AppError => new AppError({ code: 'ballots.counts_differ', kind: 'conflict', rule: 'ELE-19' });
export const countsNotWanted = (): AppError => new AppError({ code: 'ballots.counts_not_wanted', kind: 'conflict' });

/** More or fewer papers in the box than people who cast: nothing may be counted. */
export const boxDiffers = (cast: number, found: number): AppError =>
  new AppError({ code: 'ballots.box_differs', kind: 'conflict', params: { cast, found }, rule: 'ELE-16' });
export const boxKeyLost = (): AppError => new AppError({ code: 'ballots.box_key_lost', kind: 'conflict' });

export const candidateUnknown = (name: string): AppError =>
  new AppError({ code: 'ballots.candidate_unknown', kind: 'invalid', params: { name }, field: 'definition.options' });
export const candidateRenamed = (label: string, name: string): AppError =>
  new AppError({ code: 'ballots.candidate_renamed', kind: 'invalid', params: { label, name }, field: 'definition.options' });

export const alreadySigned = (): AppError => new AppError({ code: 'ballots.already_signed', kind: 'conflict' });
export const quorumNotMet = (params: { readonly present: number; readonly needed: number; readonly all: number }, rule: string): AppError =>
  new AppError({ code: 'ballots.quorum_not_met', kind: 'conflict', params, rule });
export const meetingNotUnderWay = (): AppError => new AppError({ code: 'ballots.meeting_not_under_way', kind: 'conflict' });
export const notClosedYet = (): AppError => new AppError({ code: 'ballots.not_closed_yet', kind: 'conflict', rule: 'SES-24' });
export const notDecidedYet = (): AppError => new AppError({ code: 'ballots.not_decided_yet', kind: 'conflict' });
export const noReceipt = (): AppError => new AppError({ code: 'ballots.no_receipt', kind: 'not-found' });

export const notCertified = (): AppError => new AppError({ code: 'ballots.not_certified', kind: 'conflict', rule: 'ELE-18' });
