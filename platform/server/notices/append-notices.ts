import type { CongressId, PersonId } from '#platform/domain/ids.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';

/** Something a person is told. The sentence is made from `kind` and `params` when it is shown. */
export type Notice = {
  readonly to: PersonId;
  readonly kind: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly objectType: string;
  readonly objectId: string | null;
  /** The same key is told to the same person once only. */
  readonly onceKey?: string;
};

const INSERT = `
  insert into platform_notices (congress_id, person_id, kind, params, object_type, object_id, once_key, at)
  select $1, n.to, n.kind, n.params, n.object_type, n.object_id, n.once_key, coalesce($3, now())
  from jsonb_to_recordset($2::jsonb) as n("to" uuid, kind text, params jsonb, object_type text, object_id uuid, once_key text)
  on conflict do nothing`;

/** Stores notices in the transaction of the act they tell of; `at` is the act's moment, else now. */
export async function appendNotices(
  tx: Pick<Queryable, 'query'>,
  congressId: CongressId,
  notices: readonly Notice[],
  at: Date | null = null,
): Promise<void> {
  if (notices.length === 0) return;
  const rows = notices.map(({ to, kind, params, objectType, objectId, onceKey }) => ({
    to,
    kind,
    params,
    object_type: objectType,
    object_id: objectId,
    once_key: onceKey ?? null,
  }));
  await tx.query(INSERT, [congressId, JSON.stringify(rows), at], 'notices-append');
}
