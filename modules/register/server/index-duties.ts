import type { Queryable } from '#platform/server/db/queryable.ts';
import { cutWords } from '#platform/server/search/cut-words.ts';

/** Cuts the duty lists into search words; called after lines were written. */
export async function indexDuties(tx: Queryable): Promise<void> {
  const rows = await tx.query<{ id: string; text: string }>(`select id, text from register_duties where terms = ''`);
  const cut = rows.map(({ id, text }) => ({ id, words: cutWords(text) }));
  await tx.query(
    `update register_duties d set terms = array_to_tsvector(array(select jsonb_array_elements_text(r.words))) from jsonb_to_recordset($1::jsonb) as r(id uuid, words jsonb) where d.id = r.id`,
    [JSON.stringify(cut)],
  );
}
