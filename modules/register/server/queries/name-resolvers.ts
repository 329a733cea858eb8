import type { Queryable } from '#platform/server/db/queryable.ts';
import { unitFinder, type FindUnit } from '../../domain/unit-names.ts';

/** Finds units of this congress by any name an office writes; never a guess between two. */
export async function unitsByName(db: Queryable): Promise<FindUnit> {
  const units = await db.query<{ id: string; name: string; aliases: string[] }>(
    `select o.id, o.name, array_remove(array_agg(n.name) || o.short_name, null) as aliases from register_organisations o left join register_organisation_names n on n.organisation_id = o.id group by o.id`,
  );
  const [congress] = await db.query<{ place: string }>('select place from register_congresses where id = platform_congress()');
  return unitFinder(units, congress?.place ?? '');
}

export type NamedDeputy = {
  readonly personId: string;
  readonly name: string;
  readonly delegationId: string | null;
  readonly delegation: string | null;
};

/** Everybody who holds or held a seat here, by name: sheets name deputies and not their ids. */
export async function deputiesByName(db: Queryable): Promise<ReadonlyMap<string, readonly NamedDeputy[]>> {
  const rows = await db.query<NamedDeputy>(
    `select distinct on (p.id) p.id as "personId", p.name, m.delegation_id as "delegationId", b.name as delegation
     from register_mandates m join register_people p on p.id = m.person_id left join register_bodies b on b.id = m.delegation_id where m.of_congress_id = m.congress_id order by p.id, m.starts_on desc`,
  );
  return Map.groupBy(rows, ({ name }) => name);
}
