import { z } from 'zod';

/** Grows when an older program could no longer read the file. */
export const BACKUP_FORMAT = 1;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.number().int().nonnegative();

/** First entry of the file: enough to refuse a newer one before reading on. */
export const BackupHead = z.object({ format: count, program: z.string(), madeAt: z.string() });

export const BackupTable = z.object({
  schema: z.string(),
  name: z.string(),
  columns: z.array(z.string()),
  rows: count,
  /** Of the table's COPY text in the order of its key. */
  sha256,
});
export type BackupTable = z.infer<typeof BackupTable>;

/** Last entry of the file: what must be in it. */
export const BackupManifest = BackupHead.extend({
  migrations: z.array(z.object({ name: z.string(), sha256 })),
  tables: z.array(BackupTable),
  sequences: z.array(z.object({ schema: z.string(), name: z.string(), value: z.string(), isCalled: z.boolean() })),
  files: z.array(z.object({ path: z.string(), size: count, sha256 })),
  /** True: whoever has this file can sign journals and open sealed secrets. Keep it locked away. */
  keysIncluded: z.boolean(),
});
export type BackupManifest = z.infer<typeof BackupManifest>;

export const HEAD_ENTRY = 'backup.json';
export const MANIFEST_ENTRY = 'manifest.json';
