import { AppError } from '#platform/domain/errors.ts';

/**
 * The database knows less than what was already signed: an older copy was put in its place, or its
 * end was cut off. Going on would sign a second history.
 */
export function journalRewound(signedSize: number, databaseSize: number): AppError {
  return new AppError({ code: 'platform.journal_rewound', kind: 'unavailable', params: { signedSize, databaseSize } });
}

/** What was signed and what the database or the file holds are not the same tree. */
export function journalForked(size: number): AppError {
  return new AppError({ code: 'platform.journal_forked', kind: 'unavailable', params: { size } });
}
