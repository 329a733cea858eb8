import type { CongressId } from '#platform/domain/ids.ts';
import { dateOfInstant, localDate, type LocalDate } from '#platform/domain/local-date.ts';
import type { Database, Tx } from '#platform/server/db/database.ts';
import { newId } from '#platform/server/ids/new-id.ts';
import { appendJournal } from '#platform/server/journal/append-journal.ts';
import { congressExists, unknownLevel, unknownParent } from '../../domain/errors.ts';
import type { CongressLevel } from '../../domain/ids.ts';

export type NewSession = { readonly number: number; readonly opensOn: LocalDate; readonly closesOn: LocalDate };
export type NewCongress = {
  /** 澜溪市, or the full 澜溪市人民代表大会. */
  readonly name: string;
  /** A letter of the rule book, or the word: township, county, city, province. */
  readonly level: string;
  readonly term: number;
  readonly place?: string;
  /** Name of the congress above it, in the directory already. */
  readonly parent?: string;
  /** First day of the term; the first of January of this year when left out. */
  readonly startsOn?: LocalDate;
  readonly sessions?: readonly NewSession[];
};

const ENDING = '人民代表大会';
const LEVELS: Readonly<Record<string, CongressLevel>> = {
  T: 'T',
  K: 'K',
  C: 'C',
  P: 'P',
  township: 'T',
  town: 'T',
  county: 'K',
  city: 'C',
  prefecture: 'C',
  province: 'P',
};

/** Its place in the tree: made, or the one that the directory already had and that now works here. */
async function enterDirectory(
  tx: Tx,
  { name, level, place, parent }: { name: string; level: CongressLevel; place: string; parent: string | undefined },
): Promise<CongressId> {
  const [known] = await tx.query<{ id: CongressId; isHosted: boolean }>(
    'select id, is_hosted as "isHosted" from register_congresses where name = $1',
    [name],
  );
  if (known?.isHosted) throw congressExists(name);
  if (known) {
    await tx.query('update register_congresses set is_hosted = true where id = $1', [known.id]);
    return known.id;
  }
  const [above] =
    parent === undefined
      ? []
      : await tx.query<{ id: string }>('select id from register_congresses where name = $1 or place = $1', [parent]);
  if (parent !== undefined && !above) throw unknownParent(parent);
  const id = newId(new Date()) as CongressId;
  await tx.query(
    'insert into register_congresses (id, parent_id, name, short_name, place, level, is_hosted) values ($1, $2, $3, $4, $5, $6, true)',
    [id, above?.id ?? null, name, `${place}人大`, place, level],
  );
  return id;
}

/**
 * Founds a congress on this installation: its place in the tree, its term and, where they are
 * known, its sessions.
 * @throws AppError `register.congress_exists`, `register.unknown_level`, `register.unknown_parent`
 */
export async function initCongress(db: Database, congress: NewCongress): Promise<CongressId> {
  const level = Object.hasOwn(LEVELS, congress.level) ? LEVELS[congress.level] : undefined;
  if (!level) throw unknownLevel(congress.level);
  const given = congress.name.trim();
  const name = given.endsWith('大会') ? given : `${given}${ENDING}`;
  const place = congress.place ?? (name.endsWith(ENDING) ? name.slice(0, -ENDING.length) : name);
  const congressId = await db.system((tx) => enterDirectory(tx, { name, level, place, parent: congress.parent }));
  const startsOn = congress.startsOn ?? localDate(`${dateOfInstant(new Date()).slice(0, 4)}-01-01`);
  await db.write(congressId, async (tx) => {
    const termId = await ensureTerm(tx, congress.term, startsOn);
    for (const session of congress.sessions ?? []) await ensureSession(tx, termId, session);
    await appendJournal(tx, {
      action: 'register.congress.init',
      objectType: 'congress',
      objectId: congressId,
      result: 'done',
      after: { name, level, term: congress.term },
    });
  });
  return congressId;
}

/** The term's row, made where it is missing. */
export async function ensureTerm(tx: Tx, number: number, startsOn: LocalDate): Promise<string> {
  await tx.query('insert into register_terms (congress_id, number, starts_on) values ($1, $2, $3) on conflict do nothing', [
    tx.congressId,
    number,
    startsOn,
  ]);
  const [row] = await tx.query<{ id: string }>('select id from register_terms where number = $1', [number]);
  if (!row) throw new Error(`no term ${number}`);
  return row.id;
}

/** The session's row, made where it is missing. */
export async function ensureSession(tx: Tx, termId: string, { number, opensOn, closesOn }: NewSession): Promise<string> {
  await tx.query(
    'insert into register_sessions (congress_id, term_id, number, opens_on, closes_on) values ($1, $2, $3, $4, $5) on conflict do nothing',
    [tx.congressId, termId, number, opensOn, closesOn],
  );
  const [row] = await tx.query<{ id: string }>('select id from register_sessions where term_id = $1 and number = $2', [termId, number]);
  if (!row) throw new Error(`no session ${number}`);
  return row.id;
}
