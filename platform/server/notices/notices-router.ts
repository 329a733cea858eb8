import { implement } from '@orpc/server';
import type { z } from 'zod';
import { noticesContract, type NoticeView } from '#platform/contract/notice-endpoints.ts';
import type { Actor } from '#platform/domain/actor.ts';
import { notSignedIn } from '#platform/domain/platform-errors.ts';
import type { Database } from '#platform/server/db/database.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import type { ApiContext } from '#platform/server/http/api-context.ts';

const LIST = `
  select id, kind, params, object_type as "objectType", object_id as "objectId", at, read_at is not null as "isRead"
  from platform_notices
  where person_id = $1 and ($2::uuid is null or (at, id) < (select at, id from platform_notices where id = $2 and person_id = $1))
  order by at desc, id desc limit $3`;

type Row = Omit<z.infer<typeof NoticeView>, 'at'> & { readonly at: Date };

async function countUnread(db: Queryable, personId: string): Promise<number> {
  const [row] = await db.query<{ count: number }>(
    'select count(*)::int as count from platform_notices where person_id = $1 and read_at is null',
    [personId],
  );
  return row?.count ?? 0;
}

const actorOf = ({ actor }: ApiContext): Actor => {
  if (!actor) throw notSignedIn();
  return actor;
};

const os = implement(noticesContract).$context<ApiContext>();

/** A person reads and marks his own notices, nobody else's. */
export function noticesRouter({ db }: { readonly db: Database }) {
  return os.router({
    list: os.list.handler(async ({ input, context }) => {
      const { congressId, personId } = actorOf(context);
      return db.read(congressId, async (tx) => {
        const rows = await tx.query<Row>(LIST, [personId, input.after ?? null, input.limit + 1]);
        const page = rows.slice(0, input.limit);
        return {
          rows: page.map((row) => ({ ...row, at: row.at.toISOString() })),
          next: rows.length > input.limit ? (page.at(-1)?.id ?? null) : null,
          unread: await countUnread(tx, personId),
        };
      });
    }),
    read: os.read.handler(async ({ input, context }) => {
      const { congressId, personId } = actorOf(context);
      return db.write(congressId, async (tx) => {
        await tx.query(
          'update platform_notices set read_at = now() where person_id = $1 and read_at is null and ($2::uuid[] is null or id = any($2))',
          [personId, input.ids ?? null],
        );
        return { unread: await countUnread(tx, personId) };
      });
    }),
  });
}
