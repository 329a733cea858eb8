/** Why a backup could not be made or put back: one line for who runs it. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
}

export const damaged = (what: string, cause?: unknown): BackupError =>
  new BackupError(`the backup is damaged: ${what}; nothing was touched`, cause === undefined ? {} : { cause });
