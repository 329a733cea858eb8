import { AppError } from '#platform/domain/errors.ts';

// SQLSTATE → what it means to whoever asked. The database keeps the invariants too, and is the last
// to speak when two requests race past our own checks.
const CONFLICTS = new Set(['23505', '23P01', '40001', '40P01', '55P03']);
const INVALID = new Set(['22P02', '22P05', '22003', '22007', '22008', '22021', '22023', '23502', '23514', '54000']);

/** The error of an act that the database refused, or undefined for a fault of ours. */
export function refusalOfDatabase(error: unknown): AppError | undefined {
  if (!(error instanceof Error) || !('severity' in error) || !('code' in error) || typeof error.code !== 'string') return undefined;
  const constraint = 'constraint' in error && typeof error.constraint === 'string' ? error.constraint : '';
  if (CONFLICTS.has(error.code)) return new AppError({ code: 'platform.already_there', kind: 'conflict', params: { constraint } });
  if (INVALID.has(error.code)) return new AppError({ code: 'platform.unusable_value', kind: 'invalid', params: { constraint } });
  return undefined;
}
