import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appendJournal } from './append-journal.ts';
import { SEALED_COLUMNS, SEALED_SELECT, canonicalBytes } from './journal-entry.ts';
import type { SealedRow } from './journal-entry.ts';
import { TEST_CONGRESS, openJournalTestBed } from './journal-test-bed.ts';
import type { JournalTestBed } from './journal-test-bed.ts';

const text = (row: SealedRow): string => new TextDecoder().decode(canonicalBytes(row));

describe('the canonical form', () => {
  let bed: JournalTestBed;
  let rows: SealedRow[];
  const odd = { n: 12.5, big: 123456789012345680000, text: '附议"\\\n\u007f\u2028😀', list: [true, null, { b: 1, a: 2 }] };

  beforeAll(async () => {
    bed = await openJournalTestBed();
    await bed.db.write(TEST_CONGRESS, async (tx) => {
      await appendJournal(tx, { action: 'suggestions.submit', result: 'done', post: '代表', before: odd, after: 'text', note: odd.text });
      await tx.query(
        `insert into platform_journal (congress_id, action, result, after) values ($1, 'numbers', 'done', '{"a": 1.00, "b": 1e30, "a": 2.50}')`,
        [TEST_CONGRESS],
      );
    });
    rows = await bed.db.read(TEST_CONGRESS, (db) => db.query<SealedRow>(`select ${SEALED_SELECT} from platform_journal j order by j.id`));
  });
  afterAll(() => bed.close());

  it('is JSON with sorted names, every column, and text or null throughout', async () => {
    const parsed: Record<string, unknown> = JSON.parse(text(rows[0] ?? emptyRow()));
    expect(Object.keys(parsed)).toEqual([...SEALED_COLUMNS, 'v']);
    expect(Object.keys(parsed)).toEqual(Object.keys(parsed).toSorted());
    expect(Object.values(parsed).every((value) => value === null || typeof value === 'string')).toBe(true);
    expect(parsed).toMatchObject({ v: '1', post: '代表', note: odd.text, after: '"text"', rule: null });
    expect(JSON.parse(String(parsed['before']))).toEqual(odd);
    expect(parsed['at']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/);
  });

  it('covers every column of the table', async () => {
    const columns = await bed.db.system((tx) =>
      tx.query<{ column_name: string }>(`select column_name from information_schema.columns where table_name = 'platform_journal'`),
    );
    expect(columns.map((column) => column.column_name).toSorted()).toEqual([...SEALED_COLUMNS]);
  });

  it('is the same after the rows went out as text and came in again, in another time zone', async () => {
    await bed.tamper(
      `set timezone = 'Asia/Shanghai'`,
      'create table written_out as select platform_journal::text as line from platform_journal',
      'create table restored (like platform_journal)',
      'insert into restored select (line::platform_journal).* from written_out',
      'grant select on restored to renda_app',
    );
    const restored = await bed.db.read(TEST_CONGRESS, (db) => db.query<SealedRow>(`select ${SEALED_SELECT} from restored j order by j.id`));
    expect(restored.map(text)).toEqual(rows.map(text));
    expect(restored).toHaveLength(2);
  });

  it('is spelled exactly so', () => {
    const row = {
      ...emptyRow(),
      id: '019a0000-0000-7000-8000-000000000001',
      at: '2026-01-02T03:04:05.000006Z',
      action: 'a\u0001"',
      result: 'done',
    };
    expect(text(row)).toBe(
      '{"account_id":null,"action":"a\\u0001\\"","address":null,"after":null,"at":"2026-01-02T03:04:05.000006Z","before":null,' +
        '"command_id":null,"congress_id":null,"device":null,"id":"019a0000-0000-7000-8000-000000000001","note":null,"object_id":null,' +
        '"object_type":null,"person_id":null,"post":null,"result":"done","rule":null,"v":"1"}',
    );
  });
});

function emptyRow(): SealedRow {
  return {
    account_id: null,
    action: null,
    address: null,
    after: null,
    at: null,
    before: null,
    command_id: null,
    congress_id: null,
    device: null,
    id: null,
    note: null,
    object_id: null,
    object_type: null,
    person_id: null,
    post: null,
    result: null,
    rule: null,
  };
}
