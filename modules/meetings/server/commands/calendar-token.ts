import { createHash, randomBytes } from 'node:crypto';
import type { CongressId } from '#platform/domain/ids.ts';
import type { Caller } from '#platform/server/command/run-command.ts';
import type { MeetingDeps } from '../acting.ts';

const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');

/** The private address of the caller's feed. The token is told once and kept as a hash; a new one ends the old. */
export async function calendarToken(
  deps: MeetingDeps,
  caller: Caller,
  { renew }: { readonly renew: boolean },
): Promise<{ path: string | null; madeAt: string }> {
  const { congressId, personId } = caller.actor;
  return deps.db.write(congressId, async (tx) => {
    const [known] = await tx.query<{ made_at: Date }>('select made_at from meetings_calendar_tokens where person_id = $1', [personId]);
    if (known && !renew) return { path: null, madeAt: known.made_at.toISOString() };
    const secret = randomBytes(24).toString('base64url');
    const now = deps.clock();
    await tx.query(
      'insert into meetings_calendar_tokens as t (congress_id, person_id, token_hash, made_at) values ($1, $2, $3, $4) on conflict (congress_id, person_id) do update set token_hash = excluded.token_hash, made_at = excluded.made_at',
      [congressId, personId, hashOf(secret), now],
    );
    return { path: `/calendar/${congressId}/${secret}.ics`, madeAt: now.toISOString() };
  });
}

/** Whose feed a token opens; null for a wrong or an ended one. */
export async function readerOfToken(deps: Pick<MeetingDeps, 'db'>, congressId: CongressId, secret: string): Promise<string | null> {
  const [row] = await deps.db.read(congressId, (db) =>
    db.query<{ person_id: string }>('select person_id from meetings_calendar_tokens where token_hash = $1', [hashOf(secret)]),
  );
  return row?.person_id ?? null;
}
