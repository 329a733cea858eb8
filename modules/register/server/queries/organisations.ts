import type { Queryable } from '#platform/server/db/queryable.ts';
import { unitPhonePlace } from '../sealed-columns.ts';

export type OrganisationRow = {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: string;
  readonly phone: string | null;
  readonly contact: string | null;
};

const COLUMNS = 'id, name, short_name as "shortName", kind, phone, contact';

const opened = (db: Queryable, rows: readonly OrganisationRow[]): OrganisationRow[] =>
  rows.map((row) => ({ ...row, phone: db.fields.open(row.phone, unitPhonePlace(row.id)) }));

/** Units by their ids, in rank order. */
export async function findOrganisations(db: Queryable, ids: readonly string[]): Promise<OrganisationRow[]> {
  return opened(
    db,
    await db.query<OrganisationRow>(
      `select ${COLUMNS} from register_organisations where id = any($1) order by rank_order, name`,
      [[...ids]],
      'register-organisations',
    ),
  );
}

/** Units that exist today, in rank order. */
export async function listOrganisations(db: Queryable): Promise<OrganisationRow[]> {
  return opened(
    db,
    await db.query<OrganisationRow>(`select ${COLUMNS} from register_organisations where ended_on is null order by rank_order, name`),
  );
}

export type DutyMatch = { readonly organisationId: string; readonly number: number; readonly text: string; readonly rank: number };

/** Lines of the duty lists (职责清单) that fit the words, best first. */
export async function matchDuties(db: Queryable, query: string, limit: number): Promise<DutyMatch[]> {
  if (query === '') return [];
  return db.query<DutyMatch>(
    `select organisation_id as "organisationId", number, text, ts_rank(terms, q) as rank
     from register_duties, to_tsquery('simple', $1) q where terms @@ q order by rank desc, number limit $2`,
    [query, limit],
  );
}

/** The duty list of one unit, as the unit numbers it. */
export async function listDuties(db: Queryable, organisationId: string): Promise<{ number: number; text: string }[]> {
  return db.query('select number, text from register_duties where organisation_id = $1 order by number', [organisationId]);
}
