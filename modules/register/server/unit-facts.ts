import type { z } from 'zod';
import type { Tx } from '#platform/server/db/database.ts';
import type { UnitForm } from '../contract/edit-endpoints.ts';
import { nicknameTaken, notAPhone } from '../domain/errors.ts';
import { phoneNumber } from '../domain/read-phone.ts';
import { indexDuties } from './index-duties.ts';

export type UnitFormInput = z.infer<typeof UnitForm>;

/** The telephone as it is stored. @throws AppError `register.not_a_phone` */
export function unitPhone(phone: string | null): string | null {
  const number = phone === null ? null : phoneNumber(phone);
  if (phone !== null && number === null) throw notAPhone(phone);
  return number;
}

/** Writes all the names offices use for a unit; one name means one unit. @throws AppError `register.nickname_taken` */
export async function writeNicknames(tx: Tx, id: string, { name, shortName, nicknames }: UnitFormInput): Promise<void> {
  const all = [...new Set([shortName, ...nicknames])].filter((nickname) => nickname !== name);
  const [taken] = await tx.query('select 1 from register_organisations where id <> $1 and (name = any($2) or short_name = any($2))', [
    id,
    [name, ...all],
  ]);
  if (taken) throw nicknameTaken();
  await tx.query('delete from register_organisation_names where organisation_id = $1', [id]);
  await tx.query('insert into register_organisation_names (congress_id, organisation_id, name) select $1, $2, unnest($3::text[])', [
    tx.congressId,
    id,
    all,
  ]);
}

/** Writes the duty list line by line and makes it searchable. */
export async function writeDuties(tx: Tx, id: string, duties: readonly string[]): Promise<void> {
  await tx.query('delete from register_duties where organisation_id = $1', [id]);
  await tx.query(
    'insert into register_duties (congress_id, organisation_id, number, text) select $1, $2, n, t from unnest($3::text[]) with ordinality as r(t, n)',
    [tx.congressId, id, [...duties]],
  );
  await indexDuties(tx);
}
