import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Queryable } from '#platform/server/db/queryable.ts';
import type { Tx } from '#platform/server/db/database.ts';
import { fileEmpty, fileKindRefused, fileTooLarge } from './file-errors.ts';
import { fileKind } from './file-kind.ts';

export const MOST_BYTES = 20 * 1024 * 1024;
const LONGEST_NAME = 120;

export type NewFile = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly objectType: string;
  readonly objectId: string | null;
  readonly byPersonId: string;
};
export type StoredFile = {
  readonly id: string;
  readonly sha256: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly objectType: string;
  readonly objectId: string | null;
  readonly byPersonId: string | null;
};

// oxlint-disable-next-line no-control-regex
const NOT_IN_NAMES = /[\u0000-\u001f\u007f<>:"|?*\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** The last part of a path, without what a file name cannot hold, with the ending that the content has. */
export function cleanName(given: string, ending: string): string {
  const bare =
    given
      .toWellFormed()
      .normalize('NFC')
      .split(/[/\\]/u)
      .at(-1)
      ?.replace(NOT_IN_NAMES, '')
      .replace(/^[.\s]+|[.\s]+$/gu, '') ?? '';
  const stem = bare.replace(/\.[A-Za-z0-9]{1,5}$/u, '');
  return `${[...(stem || 'file')].slice(0, LONGEST_NAME).join('')}.${ending}`;
}

/** Where the bytes of a content lie. */
export const placeOf = (folder: string, sha256: string): string => join(folder, sha256.slice(0, 2), sha256);

/** Keeps others from taking this content in, or off the disk, until the transaction ends. */
export async function lockContent(tx: Tx, sha256: string): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`file ${sha256}`]);
}

async function keep(folder: string, sha256: string, bytes: Uint8Array): Promise<void> {
  const place = placeOf(folder, sha256);
  const known = await stat(place).catch(() => undefined);
  if (known?.size === bytes.length) return;
  await mkdir(join(folder, sha256.slice(0, 2)), { recursive: true });
  const half = `${place}.${randomUUID()}`;
  await writeFile(half, bytes, { mode: 0o640, flush: true });
  await rename(half, place);
}

/**
 * Takes a file in: checked by content, kept under its hash, entered in the transaction.
 * @throws AppError `files.too_large`, `files.empty`, `files.kind_refused`
 */
export async function storeFile(tx: Tx, folder: string, file: NewFile): Promise<StoredFile> {
  const { bytes } = file;
  if (bytes.length > MOST_BYTES) throw fileTooLarge(MOST_BYTES / 1024 / 1024);
  if (bytes.length === 0) throw fileEmpty();
  const kind = fileKind(bytes);
  if (!kind) throw fileKindRefused(cleanName(file.name, '').replace(/\.$/u, ''));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const name = cleanName(file.name, kind.ending);
  await lockContent(tx, sha256);
  await keep(folder, sha256, bytes);
  const [row] = await tx.query<{ id: string }>(
    'insert into platform_files (congress_id, sha256, name, media_type, size, object_type, object_id, by_person_id) values ($1, $2, $3, $4, $5, $6, $7, $8) returning id',
    [tx.congressId, sha256, name, kind.mediaType, bytes.length, file.objectType, file.objectId, file.byPersonId],
  );
  if (!row) throw new Error('the file was not entered');
  return {
    id: row.id,
    sha256,
    name,
    mediaType: kind.mediaType,
    size: bytes.length,
    objectType: file.objectType,
    objectId: file.objectId,
    byPersonId: file.byPersonId,
  };
}

/** What is known of a file of the connection's congress. */
export async function findFile(db: Queryable, id: string): Promise<StoredFile | undefined> {
  const [row] = await db.query<StoredFile>(
    `select id, sha256, name, media_type as "mediaType", size, object_type as "objectType", object_id as "objectId", by_person_id as "byPersonId" from platform_files where id = $1`,
    [id],
  );
  return row;
}

/** The bytes of a file. */
export const readStored = (folder: string, { sha256 }: Pick<StoredFile, 'sha256'>): Promise<Buffer> => readFile(placeOf(folder, sha256));
