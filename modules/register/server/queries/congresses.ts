import type { CongressId } from '#platform/domain/ids.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import type { CongressLevel } from '../../domain/ids.ts';

export type CongressRow = {
  readonly id: CongressId;
  readonly parentId: CongressId | null;
  readonly name: string;
  readonly shortName: string;
  readonly place: string;
  readonly level: CongressLevel;
  readonly isHosted: boolean;
};

const COLUMNS = 'id, parent_id as "parentId", name, short_name as "shortName", place, level, is_hosted as "isHosted"';

/** One congress of the directory. */
export async function findCongress(db: Queryable, id: CongressId): Promise<CongressRow | undefined> {
  const [row] = await db.query<CongressRow>(`select ${COLUMNS} from register_congresses where id = $1`, [id], 'register-congress');
  return row;
}

/** Congresses that work on this installation. */
export async function listHostedCongresses(db: Queryable): Promise<CongressRow[]> {
  return db.query<CongressRow>(`select ${COLUMNS} from register_congresses where is_hosted order by id`);
}

/** The whole directory, parents before children. */
export async function listCongresses(
  db: Queryable,
): Promise<{ id: string; parentId: string | null; name: string; level: string; isHosted: boolean }[]> {
  return db.query(
    `select id, parent_id as "parentId", name, level, is_hosted as "isHosted" from register_congresses order by position(level in 'NPCKT'), name`,
  );
}

/** The level whose rules a hosted congress works by. The nation's congress is a place in the tree and not hosted. */
export async function levelOfCongress(db: Queryable, id: string): Promise<'T' | 'K' | 'C' | 'P'> {
  const [row] = await db.query<{ level: CongressLevel }>('select level from register_congresses where id = $1', [id], 'register-level');
  return row === undefined || row.level === 'N' ? 'K' : row.level;
}

/** Hosted congresses in the tree under (or at) the province of that name or place. */
export async function listCongressesOfProvince(db: Queryable, province: string): Promise<CongressRow[]> {
  return db.query<CongressRow>(
    `
    with recursive under as (
      select id from register_congresses where level = 'P' and $1 in (name, short_name, place)
      union all select child.id from register_congresses child join under on child.parent_id = under.id)
    select ${COLUMNS} from register_congresses where is_hosted and id in (select id from under) order by id`,
    [province],
  );
}
