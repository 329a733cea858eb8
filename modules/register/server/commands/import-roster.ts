import { randomUUID } from 'node:crypto';
import type { FieldCipher } from '#platform/server/fields/field-cipher.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import type { Tx } from '#platform/server/db/database.ts';
import { importRoster as readRoster, type RosterRecord } from '../../domain/import-roster.ts';
import { personPhone } from '../sealed-columns.ts';
import { nameKeys } from '../name-keys.ts';
import { recordImport, type ImportAnswer, type ImportDeps, type ImportRequest } from './import-request.ts';
import { termMissing } from '../../domain/errors.ts';
import { seatRoster } from './seat-roster.ts';

export type RosterRequest = ImportRequest & { /** The term the mandates are of; the newest when left out. */ readonly term?: number };

const PEOPLE = `
  insert into register_people as p (congress_id, id, name, sex, nation, birth_month, political_status, education, post, phone, phone_mark, natural_key, stroke_key, pinyin_key)
  select $1, r.id, r.name, r.sex, r.nation, r.birth_month, r.political_status, r.education, r.post, r.phone, r.phone_mark, r.natural_key, r.stroke_key, r.pinyin_key
  from jsonb_to_recordset($2::jsonb) as r(id uuid, name text, sex text, nation text, birth_month text, political_status text, education text, post text, phone text, phone_mark text, natural_key text, stroke_key text, pinyin_key text)
  on conflict (congress_id, natural_key) do update set sex = coalesce(excluded.sex, p.sex), nation = coalesce(excluded.nation, p.nation), political_status = coalesce(excluded.political_status, p.political_status),
    education = coalesce(excluded.education, p.education), post = coalesce(excluded.post, p.post), phone = coalesce(excluded.phone, p.phone), phone_mark = coalesce(excluded.phone_mark, p.phone_mark), version = p.version + 1
  where (p.sex, p.nation, p.political_status, p.education, p.post, p.phone_mark) is distinct from (coalesce(excluded.sex, p.sex), coalesce(excluded.nation, p.nation),
    coalesce(excluded.political_status, p.political_status), coalesce(excluded.education, p.education), coalesce(excluded.post, p.post), coalesce(excluded.phone_mark, p.phone_mark))
  returning xmax = 0 as added, id`;

async function phonesInUse(db: Queryable): Promise<Map<string, { naturalKey: string; name: string }>> {
  const rows = await db.query<{ id: string; phone: string; naturalKey: string; name: string }>(
    `select id, phone, coalesce(natural_key, '') as "naturalKey", name from register_people where phone is not null`,
  );
  return new Map(rows.map(({ id, phone, ...person }) => [db.fields.open(phone, personPhone(id)), person]));
}

/** Who has no birth month in the sheet is told apart by his number, of which only the mark is stored. */
const keyedBy = ({ mark }: FieldCipher, record: RosterRecord): string =>
  record.birthMonth === null ? `${record.name}|${mark(record.phone) ?? ''}` : record.naturalKey;

/** Known people by key, locked so that nobody enters one of them meanwhile: a number is sealed for its row. */
async function idsOf(tx: Tx, keys: readonly string[]): Promise<Map<string, string>> {
  await tx.query('lock table register_people in share row exclusive mode');
  const known = await tx.query<{ id: string; key: string }>(
    'select id, natural_key as key from register_people where natural_key = any($1)',
    [[...keys]],
  );
  return new Map(known.map(({ id, key }) => [key, id]));
}

/** @throws AppError `register.term_missing` */
async function termOf(db: Queryable, wanted: number | undefined): Promise<{ number: number; starts: string }> {
  const [term] = await db.query<{ number: number; starts: string }>(
    'select number, starts_on as starts from register_terms where $1::int is null or number = $1 order by number desc limit 1',
    [wanted ?? null],
  );
  if (!term) throw termMissing();
  return term;
}

function personRow(tx: Tx, record: RosterRecord, known: ReadonlyMap<string, string>) {
  const key = keyedBy(tx.fields, record);
  const id = known.get(key) ?? randomUUID();
  return {
    id,
    name: record.name,
    sex: record.sex,
    nation: record.nation,
    birth_month: record.birthMonth,
    political_status: record.politicalStatus,
    education: record.education,
    post: record.post,
    phone: tx.fields.seal(record.phone, personPhone(id)),
    phone_mark: tx.fields.mark(record.phone),
    natural_key: key,
    ...nameKeys(record.name),
  };
}

async function write(
  tx: Tx,
  records: readonly RosterRecord[],
  term: { readonly number: number; readonly starts: string },
): Promise<{ added: number; changed: number }> {
  const known = await idsOf(
    tx,
    records.map((record) => keyedBy(tx.fields, record)),
  );
  const people = records.map((record) => personRow(tx, record, known));
  const touched = await tx.query<{ added: boolean; id: string }>(PEOPLE, [tx.congressId, JSON.stringify(people)]);
  const seated = await seatRoster(
    tx,
    records.map((record) => ({ key: keyedBy(tx.fields, record), record })),
    term,
  );
  const added = new Set(touched.filter((row) => row.added).map(({ id }) => id));
  const changed = new Set([...touched.map(({ id }) => id), ...seated].filter((id) => !added.has(id)));
  return { added: added.size, changed: changed.size };
}

/** A roster goes into the register: people with their sort keys, delegations, and mandates for the term. */
export async function importRoster(deps: Pick<ImportDeps, 'db'>, request: RosterRequest): Promise<ImportAnswer<RosterRecord>> {
  const corrections = request.corrections ?? [];
  if (!request.commit) {
    const result = await deps.db.read(request.congressId, async (db) =>
      readRoster(request.grids, { corrections, phonesInUse: await phonesInUse(db) }),
    );
    return { result, added: 0, changed: 0, unchanged: 0 };
  }
  return deps.db.write(request.congressId, async (tx) => {
    const result = readRoster(request.grids, { corrections, phonesInUse: await phonesInUse(tx) });
    if (result.records.length === 0) return { result, added: 0, changed: 0, unchanged: 0 };
    const { added, changed } = await write(tx, result.records, await termOf(tx, request.term));
    if (added + changed > 0) await recordImport(tx, request, { kind: 'register.roster', after: { added, changed } });
    return { result, added, changed, unchanged: result.records.length - added - changed };
  });
}
