import { AppError } from '#platform/domain/errors.ts';

/** What stands in a refusal: the server's signed word, and the receipt of what was taken before, if any. */
export type Refused = { readonly refusal: string; readonly receipt: unknown };

/** Another paper of the same person is in: the first one counts. */
export const alreadyCast = (refused: Refused): AppError =>
  new AppError({ code: 'ballots.already_cast', kind: 'conflict', rule: 'ELE-17', current: refused });

/** The person took a paper ballot. */
export const castOnPaper = (refused: Refused): AppError =>
  new AppError({ code: 'ballots.cast_on_paper', kind: 'conflict', current: refused });

/** The cast came after the close in the order of the log. */
export const contestClosed = (refused: Refused): AppError =>
  new AppError({ code: 'ballots.contest_closed', kind: 'conflict', current: refused });

export const contestNotOpen = (): AppError => new AppError({ code: 'ballots.contest_not_open', kind: 'conflict' });

/** Not on the roll of the contest, or not present when it opened. */
export const notAVoter = (): AppError => new AppError({ code: 'ballots.not_a_voter', kind: 'forbidden' });
export const notPresentAtOpening = (): AppError => new AppError({ code: 'ballots.not_present_at_opening', kind: 'forbidden' });

export const paperTooLong = (): AppError => new AppError({ code: 'ballots.paper_too_long', kind: 'invalid', field: 'paper' });
