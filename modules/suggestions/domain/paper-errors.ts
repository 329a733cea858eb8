import { AppError } from '#platform/domain/errors.ts';

/** The case has not come as far as this paper. */
export const paperNotReady = () => new AppError({ code: 'suggestions.paper_not_ready', kind: 'conflict' });
