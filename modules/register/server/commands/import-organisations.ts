import { randomUUID } from 'node:crypto';
import type { Tx } from '#platform/server/db/database.ts';
import { importOrganisations as readOrganisations, type OrganisationRecord } from '../../domain/import-organisations.ts';
import type { FindUnit } from '../../domain/unit-names.ts';
import { unitPhonePlace } from '../sealed-columns.ts';
import { indexDuties } from '../index-duties.ts';
import { unitsByName } from '../queries/name-resolvers.ts';
import { recordImport, type ImportAnswer, type ImportDeps, type ImportRequest } from './import-request.ts';

const UPSERT = `
  insert into register_organisations (congress_id, id, name, short_name, kind, rank_order, phone, phone_mark, contact)
  select $1, r.id, r.name, r.short_name, r.kind, (select coalesce(max(o.rank_order) filter (where o.rank_order < 1000000), 0) from register_organisations o) + r.n * 10, r.phone, r.phone_mark, r.contact
  from jsonb_to_recordset($2::jsonb) as r(id uuid, name text, short_name text, kind text, phone text, phone_mark text, contact text, n int)
  on conflict (congress_id, name) do update set short_name = case when excluded.short_name = excluded.name then register_organisations.short_name else excluded.short_name end, kind = excluded.kind, phone = coalesce(excluded.phone, register_organisations.phone), phone_mark = coalesce(excluded.phone_mark, register_organisations.phone_mark),
    contact = coalesce(excluded.contact, register_organisations.contact), version = register_organisations.version + 1
  where (register_organisations.short_name, register_organisations.kind, register_organisations.phone_mark, register_organisations.contact)
    is distinct from (case when excluded.short_name = excluded.name then register_organisations.short_name else excluded.short_name end, excluded.kind, coalesce(excluded.phone_mark, register_organisations.phone_mark), coalesce(excluded.contact, register_organisations.contact))
  returning xmax = 0 as added`;
const NAMES = `
  insert into register_organisation_names (congress_id, organisation_id, name)
  select $1, o.id, r.alias from jsonb_to_recordset($2::jsonb) as r(name text, alias text) join register_organisations o on o.name = r.name on conflict do nothing`;
const DUTIES = `
  insert into register_duties (congress_id, organisation_id, number, text)
  select $1, o.id, r.number, r.text from jsonb_to_recordset($2::jsonb) as r(name text, number int, text text) join register_organisations o on o.name = r.name
  where not exists (select from register_duties d where d.organisation_id = o.id) on conflict do nothing`;

const linesOf = (duties: string): string[] =>
  duties
    .split(/[\n；;]+/u)
    .map((line) => line.replace(/^\s*[\d一二三四五六七八九十]+[.、．)）]\s*/u, '').trim())
    .filter((line) => line !== '');

/** Each record under the full name the register has for that unit, so that 市住房和城乡建设局 is no second 澜溪市住房和城乡建设局. Two lines for one unit keep the names they have. */
function underKnownNames(records: readonly OrganisationRecord[], find: FindUnit): OrganisationRecord[] {
  const names = records.map(({ name }) => {
    const found = find(name);
    return found.kind === 'found' ? found.name : name;
  });
  return records.map((record, index) => {
    const name = names[index] ?? record.name;
    return names.indexOf(name) === names.lastIndexOf(name)
      ? { ...record, name, aliases: name === record.name ? record.aliases : [...record.aliases, record.name] }
      : record;
  });
}

async function write(tx: Tx, read: readonly OrganisationRecord[]): Promise<{ added: number; changed: number }> {
  const records = underKnownNames(read, await unitsByName(tx));
  // Locked, so that nobody enters one of them meanwhile: a number is sealed for its row.
  await tx.query('lock table register_organisations in share row exclusive mode');
  const known = new Map(
    (await tx.query<{ id: string; name: string }>('select id, name from register_organisations')).map(({ id, name }) => [name, id]),
  );
  const rows = records.map((record, index) => {
    const id = known.get(record.name) ?? randomUUID();
    return {
      id,
      name: record.name,
      short_name: record.shortName ?? record.name,
      kind: record.kind,
      phone: tx.fields.seal(record.phone, unitPhonePlace(id)),
      phone_mark: tx.fields.mark(record.phone),
      contact: record.contact ?? record.leader,
      n: index + 1,
    };
  });
  const touched = await tx.query<{ added: boolean }>(UPSERT, [tx.congressId, JSON.stringify(rows)]);
  await tx.query(NAMES, [
    tx.congressId,
    JSON.stringify(
      records.flatMap(({ name, shortName, aliases }) =>
        [...(shortName === null ? [] : [shortName]), ...aliases].map((alias) => ({ name, alias })),
      ),
    ),
  ]);
  await tx.query(DUTIES, [
    tx.congressId,
    JSON.stringify(records.flatMap(({ name, duties }) => linesOf(duties ?? '').map((text, index) => ({ name, number: index + 1, text })))),
  ]);
  await indexDuties(tx);
  return { added: touched.filter((row) => row.added).length, changed: touched.filter((row) => !row.added).length };
}

/** A list of units goes into the register: new ones are added, known ones brought up to date, by whichever name the list writes them. */
export async function importOrganisations(deps: Pick<ImportDeps, 'db'>, request: ImportRequest): Promise<ImportAnswer<OrganisationRecord>> {
  const result = readOrganisations(request.grids, request.corrections ?? []);
  if (!request.commit || result.records.length === 0) return { result, added: 0, changed: 0, unchanged: 0 };
  return deps.db.write(request.congressId, async (tx) => {
    const { added, changed } = await write(tx, result.records);
    if (added + changed > 0) await recordImport(tx, request, { kind: 'register.organisations', after: { added, changed } });
    return { result, added, changed, unchanged: result.records.length - added - changed };
  });
}
