import type { CongressId } from '#platform/domain/ids.ts';
import { nameFault } from '#platform/domain/names/name-text.ts';
import { newId } from '#platform/server/ids/new-id.ts';
import type { Command } from '#platform/server/command/run-command.ts';
import type { Tx } from '#platform/server/db/database.ts';
import { congressOutOfLine, congressPlaced, levelIsOwn, levelTaken, notAName } from '../domain/errors.ts';
import { areInLine, placeFor } from '../domain/congress-kin.ts';
import type { CongressLevel } from '../domain/ids.ts';
import { fullCongressName } from './congress-name.ts';
import { listCongresses } from './queries/congresses.ts';

type Row = Awaited<ReturnType<typeof listCongresses>>[number];
export type NewCongressPlace = { readonly name: string; readonly level: CongressLevel };

/** The directory, which nobody else changes until this transaction ends. */
export async function lockDirectory(tx: Tx): Promise<readonly Row[]> {
  await tx.query(`select pg_advisory_xact_lock(hashtext('register_congresses'))`);
  return listCongresses(tx);
}

const ADD = 'insert into register_congresses (id, parent_id, name, short_name, place, level) values ($1, $2, $3, $4, $5, $6)';
const MOVE = 'update register_congresses set parent_id = $2 where id = $1';

type Free = { readonly under: Row | null; readonly over: Row | null };

/** Whether the place that a known congress has is the one wanted, or it has none yet. */
const fits = (known: Row, level: CongressLevel, { under, over }: Free): boolean =>
  known.level === level && (known.parentId === null || (over !== null && (under === null || known.parentId === under.id)));

/** The row in the directory by this name, or a new one; under its neighbour above. */
async function standing(
  { tx, now }: Command,
  known: Row | undefined,
  { wanted, free }: { wanted: NewCongressPlace; free: Free },
): Promise<Row> {
  const { name, shortName, place } = fullCongressName(wanted.name);
  const parentId = known?.parentId ?? free.under?.id ?? null;
  if (known) {
    if (!fits(known, wanted.level, free)) throw congressPlaced(name);
    if (known.isHosted && known.parentId !== parentId) throw congressOutOfLine(name);
    await tx.query(MOVE, [known.id, parentId]);
    return { ...known, parentId };
  }
  const id = newId(now);
  await tx.query(ADD, [id, parentId, name, shortName, place, wanted.level]);
  return { id, parentId, name, level: wanted.level, isHosted: false };
}

/**
 * The congress of that name and level, put into the tree over or under the asking one where it does not
 * stand in its line yet. Another congress that works on this installation is never moved.
 * @throws AppError `register.level_taken`, `register.level_is_own`, `register.congress_placed`, `register.congress_out_of_line`, `register.not_a_name`
 */
export async function placeCongress(command: Command, own: CongressId, wanted: NewCongressPlace): Promise<Row> {
  const { tx, journal } = command;
  const rows = await lockDirectory(tx);
  const { name, place } = fullCongressName(wanted.name);
  if (nameFault(place) !== null) throw notAName(wanted.name);
  const known = rows.find((row) => row.name === name);
  if (known && known.level === wanted.level && known.id !== own && areInLine(rows, known.id, own)) return known;
  const free = placeFor(rows, own, wanted.level);
  if (!free) throw levelIsOwn();
  if (free.is === 'taken') throw levelTaken(free.by.name);
  const { over } = free;
  if (over?.isHosted && over.id !== own) throw congressOutOfLine(over.name);
  const row = await standing(command, known, { wanted, free });
  if (over) await tx.query(MOVE, [over.id, row.id]);
  await journal({
    action: 'register.congress.place',
    objectType: 'congress',
    objectId: row.id,
    after: { name, level: row.level, under: rows.find(({ id }) => id === row.parentId)?.name ?? null, over: over?.name ?? null },
  });
  return row;
}
