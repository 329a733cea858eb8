import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CongressId } from '#platform/domain/ids.ts';
import { openTestDatabase, type TestDatabase } from '#platform/server/testing/test-database.ts';
import { fileKind } from './file-kind.ts';
import { cleanName, findFile, MOST_BYTES, placeOf, readStored, storeFile } from './file-store.ts';
import { letFilesGo, removeBytes } from './let-files-go.ts';

const [one, two] = [randomUUID() as CongressId, randomUUID() as CongressId];
const clock = () => new Date('2026-03-01T00:00:00Z');
let test: TestDatabase;
let folder = '';
beforeAll(async () => {
  test = await openTestDatabase();
  folder = mkdtempSync(join(tmpdir(), 'renda-files-'));
}, 60_000);
afterAll(async () => {
  await test.close();
  rmSync(folder, { recursive: true, force: true });
});

const letter = (text: string) => strToU8(`答复：${text}`);
const take = (bytes: Uint8Array, name = '答复.txt', congress = one) =>
  test.db.write(congress, (tx) =>
    storeFile(tx, folder, { name, bytes, objectType: 'suggestion', objectId: null, byPersonId: randomUUID() }),
  );
const letGo = (id: string, congress = one) => test.db.write(congress, (tx) => letFilesGo(tx, [id], clock()));
const sweep = () => removeBytes({ db: test.db, folder, clock, congresses: [one, two] });

describe('the kind of a file', () => {
  const office = (part: string, more: Record<string, Uint8Array> = {}) =>
    zipSync({ '[Content_Types].xml': strToU8('<Types/>'), [part]: strToU8('<x/>'), ...more });

  it('is told by its content, never by its name', () => {
    const kinds = [
      strToU8('%PDF-1.7'),
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
      Uint8Array.of(0xff, 0xd8, 0xff, 0xe0),
      office('word/document.xml'),
      office('xl/workbook.xml'),
      strToU8('三个月内答复𬭎路。'),
    ].map((bytes) => fileKind(bytes)?.ending);
    expect(kinds).toEqual(['pdf', 'png', 'jpg', 'docx', 'xlsx', 'txt']);
  });

  it('is none for programs, pages, drawings with script, macros and anything unknown', () => {
    const refused = [
      strToU8('MZ\u0090\u0000'),
      strToU8('<!DOCTYPE html><script>1</script>'),
      strToU8(' <svg onload="x"/>'),
      office('word/document.xml', { 'word/vbaProject.bin': strToU8('x') }),
      zipSync({ 'a.exe': strToU8('MZ') }),
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0),
      Uint8Array.of(0xff, 0xfe, 0x00, 0x01),
    ];
    expect(refused.map((bytes) => fileKind(bytes))).toEqual(refused.map(() => undefined));
  });

  it('gives the name its ending; what a name cannot hold is left out, code points stay whole', () => {
    expect(cleanName('../../etc/passwd.exe', 'pdf')).toBe('passwd.pdf');
    expect(cleanName('<script>𬭎\u0000路\u202e.png', 'png')).toBe('script𬭎路.png');
    expect(cleanName('..', 'txt')).toBe('file.txt');
    expect([...cleanName('𬭎'.repeat(500), 'pdf')]).toHaveLength(124);
    expect(cleanName('\ud800.pdf', 'pdf').isWellFormed()).toBe(true);
  });
});

it('the same bytes lie there once, under their hash, and come back as they were', async () => {
  const [first, again] = [await take(letter('已办'), '甲.txt'), await take(letter('已办'), '乙.txt')];
  expect(first.sha256).toBe(again.sha256);
  expect(readdirSync(join(folder, first.sha256.slice(0, 2)))).toEqual([first.sha256]);
  expect(await readStored(folder, again)).toEqual(Buffer.from(letter('已办')));
  expect(await test.db.read(one, (db) => findFile(db, again.id))).toMatchObject({ name: '乙.txt', size: letter('已办').length });
});

it('a file of another congress is not there', async () => {
  const { id } = await take(letter('甲县的'));
  expect(await test.db.read(two, (db) => findFile(db, id))).toBeUndefined();
});

it('what is empty, too large or of no accepted kind is refused, and no row is left', async () => {
  const count = () => test.db.read(one, async (db) => (await db.query('select 1 from platform_files')).length);
  const before = await count();
  for (const [bytes, code] of [
    [new Uint8Array(), 'files.empty'],
    [new Uint8Array(MOST_BYTES + 1), 'files.too_large'],
    [strToU8('MZ\u0090\u0000'), 'files.kind_refused'],
  ] as const)
    await expect(take(bytes)).rejects.toMatchObject({ code });
  expect(await count()).toBe(before);
});

it('bytes go when the last file that has them is let go, and stay while another congress holds the same', async () => {
  const bytes = letter('两县同一份');
  const [mine, theirs] = [await take(bytes), await take(bytes, '乙.txt', two)];
  await letGo(mine.id);
  await sweep();
  expect(existsSync(placeOf(folder, mine.sha256))).toBe(true);
  await letGo(theirs.id, two);
  await sweep();
  await sweep();
  expect(existsSync(placeOf(folder, mine.sha256))).toBe(false);
});
