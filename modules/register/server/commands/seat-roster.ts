import type { Tx } from '#platform/server/db/database.ts';
import { GROUP_MEMBER, knownDelegation } from '../../domain/import-bodies.ts';
import type { RosterRecord } from '../../domain/import-roster.ts';

/** A row of the roster and the key of its person. */
export type Seated = { readonly key: string; readonly record: RosterRecord };
type Term = { readonly number: number; readonly starts: string };
type Id = { readonly id: string };

const BODIES = `
  insert into register_bodies (congress_id, kind, name, rank_order)
  select $1, $3, r.name, r.n * 10 from jsonb_to_recordset($2::jsonb) as r(name text, n int) on conflict do nothing`;
const MANDATES = `
  insert into register_mandates (congress_id, person_id, of_congress_id, term_number, delegation_id, constituency, starts_on, ends_on)
  select $1, p.id, $1, $3, b.id, r.constituency, coalesce(r.since, $4::date), r.until
  from jsonb_to_recordset($2::jsonb) as r(natural_key text, delegation text, constituency text, since date, until date)
  join register_people p on p.natural_key = r.natural_key left join register_bodies b on b.kind = 'delegation' and b.name = r.delegation
  where not exists (select from register_mandates m where m.person_id = p.id and m.of_congress_id = $1 and m.term_number = $3)
  returning person_id as id`;
const MOVED = `
  update register_mandates m set delegation_id = b.id
  from jsonb_to_recordset($2::jsonb) as r(natural_key text, delegation text) join register_people p on p.natural_key = r.natural_key join register_bodies b on b.kind = 'delegation' and b.name = r.delegation
  where m.person_id = p.id and m.of_congress_id = $1 and m.term_number = $3 and m.delegation_id is distinct from b.id
  returning m.person_id as id`;
const GROUPED = `
  insert into register_posts (congress_id, person_id, body_id, role, title, starts_on)
  select $1, p.id, b.id, 'member', $4, coalesce(r.since, $3::date)
  from jsonb_to_recordset($2::jsonb) as r(natural_key text, "group" text, since date)
  join register_people p on p.natural_key = r.natural_key join register_bodies b on b.kind = 'deputy-group' and b.name = r."group"
  where not exists (select from register_posts h where h.person_id = p.id and h.body_id = b.id)
  returning person_id as id`;

const namesOf = (names: readonly (string | null)[]): string[] => [...new Set(names.flatMap((name) => (name === null ? [] : [name])))];

async function makeBodies(tx: Tx, kind: string, names: readonly string[]): Promise<void> {
  await tx.query(BODIES, [tx.congressId, JSON.stringify(names.map((name, index) => ({ name, n: index + 1 }))), kind]);
}

/**
 * Gives everybody of a roster the seat, the delegation and the deputies' group the sheet says; whom it
 * has already stays.
 * @returns ids of the people of whom something changed
 */
export async function seatRoster(tx: Tx, seated: readonly Seated[], term: Term): Promise<readonly string[]> {
  const known = await tx.query<{ name: string }>(
    `select name from register_bodies where kind = 'delegation' and ended_on is null order by rank_order, name`,
  );
  const names = known.map(({ name }) => name);
  const rows = seated.map(({ key, record: { delegation, group, mandate } }) => ({
    natural_key: key,
    delegation: delegation === null ? null : knownDelegation(delegation, names),
    group,
    constituency: mandate.constituency,
    since: mandate.since,
    until: mandate.until,
  }));
  await makeBodies(tx, 'delegation', namesOf(rows.map(({ delegation }) => delegation)));
  await makeBodies(tx, 'deputy-group', namesOf(rows.map(({ group }) => group)));
  const seats = JSON.stringify(rows);
  const given = await tx.query<Id>(MANDATES, [tx.congressId, seats, term.number, term.starts]);
  const moved = await tx.query<Id>(MOVED, [tx.congressId, seats, term.number]);
  const grouped = await tx.query<Id>(GROUPED, [tx.congressId, seats, term.starts, GROUP_MEMBER]);
  return [...given, ...moved, ...grouped].map(({ id }) => id);
}
