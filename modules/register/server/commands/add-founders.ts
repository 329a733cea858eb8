import type { PersonId } from '#platform/domain/ids.ts';
import type { LocalDate } from '#platform/domain/local-date.ts';
import type { Tx } from '#platform/server/db/database.ts';
import { appendJournal } from '#platform/server/journal/append-journal.ts';
import { nameKeys } from '../name-keys.ts';

export type Founder = {
  /** One word, the same at every founding: `system-admin`. */
  readonly key: string;
  /** A person's name, or the post's while nobody is named; the office corrects it later. */
  readonly name: string;
  readonly title: string;
  /** The post by register, with the body it is held in; officers have theirs by grant instead. */
  readonly post?: { readonly role: string; readonly body: string; readonly bodyKind: string };
};

const PERSON = `
  insert into register_people (congress_id, name, post, natural_key, stroke_key, pinyin_key) values ($1, $2, $3, $4, $5, $6)
  on conflict (congress_id, natural_key) do update set name = excluded.name returning id`;

async function addPost(
  tx: Tx,
  personId: PersonId,
  { title, post, on }: Pick<Founder, 'title' | 'post'> & { readonly on: LocalDate },
): Promise<void> {
  if (!post) return;
  await tx.query('insert into register_bodies (congress_id, kind, name, rank_order) values ($1, $2, $3, 100) on conflict do nothing', [
    tx.congressId,
    post.bodyKind,
    post.body,
  ]);
  await tx.query(
    `
    insert into register_posts (congress_id, person_id, body_id, role, title, rank_order, starts_on)
    select $1, $2, b.id, $3, $4, 100, $5 from register_bodies b where b.kind = $6 and b.name = $7`,
    [tx.congressId, personId, post.role, title, on, post.bodyKind, post.body],
  );
}

/**
 * The first people of a new congress, before anybody is there who could enter them.
 * @returns their ids, in the order given
 */
export async function addFounders(tx: Tx, founders: readonly Founder[], on: LocalDate): Promise<PersonId[]> {
  const ids: PersonId[] = [];
  for (const { key, name, title, post } of founders) {
    const keys = nameKeys(name);
    const [row] = await tx.query<{ id: PersonId }>(PERSON, [
      tx.congressId,
      name,
      title,
      `founder|${key}`,
      keys.stroke_key,
      keys.pinyin_key,
    ]);
    if (!row) throw new Error(`nobody was made for ${key}`);
    await addPost(tx, row.id, { title, on, ...(post ? { post } : {}) });
    await appendJournal(tx, {
      action: 'register.person.found',
      objectType: 'person',
      objectId: row.id,
      result: 'done',
      after: { name, title, role: post?.role ?? null },
    });
    ids.push(row.id);
  }
  return ids;
}
