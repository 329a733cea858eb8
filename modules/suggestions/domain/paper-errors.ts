import { AppError } from '#platform/domain/errors.ts';

/** The case has not come as far as this paper. */
export const paperNotReady = () => new AppError({ code: 'suggestions.paper_not_ready', kind: 'conflict' });

/** Nothing was handed over to the unit in the session, or nothing commended in the year. */
export const nothingToList = () => new AppError({ code: 'suggestions.nothing_to_list', kind: 'conflict' });
