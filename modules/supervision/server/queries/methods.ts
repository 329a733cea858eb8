import type { z } from 'zod';
import type { Queryable } from '#platform/server/db/queryable.ts';
import type { MethodView } from '../../contract/views.ts';

/** Named methods of this place, as the office wrote them. */
export const listMethods = (db: Queryable): Promise<z.infer<typeof MethodView>[]> =>
  db.query('select id, name, content, steps, version from supervision_methods order by name');
