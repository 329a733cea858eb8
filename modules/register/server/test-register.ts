import { randomUUID } from 'node:crypto';
import type { Actor } from '#platform/domain/actor.ts';
import type { AccountId, CongressId, PersonId } from '#platform/domain/ids.ts';
import { dateOfInstant } from '#platform/domain/local-date.ts';
import { makeLawSource } from '#platform/server/law/law-source.ts';
import { openTestDatabase } from '#platform/server/testing/test-database.ts';
import type { Caller } from '#platform/server/command/run-command.ts';
import type { EditDeps } from './editing.ts';
import { nameKeys } from './name-keys.ts';
import { levelOfCongress } from './queries/congresses.ts';
import { findPosts } from './queries/posts.ts';

const OFFICER = { personId: randomUUID(), name: '贺敏' };
const NAMES = ['田大利', '田富', '诸葛𬭎', '丁一'];

/** A small register on a database of its own, with a clock that the test moves. */
export async function openTestRegister() {
  const test = await openTestDatabase();
  const congressId = randomUUID() as CongressId;
  let now = new Date('2026-03-02T02:00:00Z');
  let forgotten = 0;
  const people = new Map(NAMES.map((name) => [name, randomUUID()]));
  const bodies = { first: randomUUID(), second: randomUUID(), committee: randomUUID() };
  const unit = randomUUID();
  await test.db.system((tx) =>
    tx.query(
      `insert into register_congresses (id, name, short_name, place, level, is_hosted) values ($1, '澜溪市人民代表大会', '澜溪市人大', '澜溪市', 'K', true)`,
      [congressId],
    ),
  );
  await test.db.write(congressId, async (tx) => {
    await tx.query(`insert into register_terms (congress_id, number, starts_on) values ($1, 17, '2022-01-05')`, [congressId]);
    for (const [key, kind, name] of [
      ['first', 'delegation', '一团'],
      ['second', 'delegation', '二团'],
      ['committee', 'standing-committee', '常务委员会'],
    ] as const)
      await tx.query('insert into register_bodies (congress_id, id, kind, name) values ($1, $2, $3, $4)', [
        congressId,
        bodies[key],
        kind,
        name,
      ]);
    await tx.query(
      `insert into register_organisations (congress_id, id, name, short_name, kind) values ($1, $2, '澜溪市城市管理局', '市城管局', 'department')`,
      [congressId, unit],
    );
    for (const [name, id] of people) {
      const keys = nameKeys(name);
      await tx.query(
        `insert into register_people (congress_id, id, name, birth_month, natural_key, stroke_key, pinyin_key) values ($1, $2, $3, '1970-01', $4, $5, $6)`,
        [congressId, id, name, `${name}|1970-01`, keys.stroke_key, keys.pinyin_key],
      );
      await tx.query(
        `insert into register_mandates (congress_id, person_id, of_congress_id, term_number, delegation_id, starts_on) values ($1, $2, $1, 17, $3, '2022-01-05')`,
        [congressId, id, bodies.first],
      );
    }
  });
  const clock = () => now;
  const deps: EditDeps = {
    db: test.db,
    clock,
    onPostsChanged: () => {
      forgotten += 1;
    },
  };
  const callerWith = (role: string): Caller => {
    const actor: Actor = {
      accountId: randomUUID() as AccountId,
      congressId,
      personId: OFFICER.personId as PersonId,
      name: OFFICER.name,
      posts: [{ role, title: role, organisationId: null }],
    };
    return { actor, address: '127.0.0.1', device: 'test' };
  };
  return {
    ...test,
    congressId,
    deps,
    bodies,
    unit,
    law: makeLawSource(levelOfCongress),
    office: callerWith('deputies-office'),
    callerWith,
    officerId: OFFICER.personId,
    newCommand: () => randomUUID(),
    personId: (name: string): string => people.get(name) ?? '',
    mandateOf: async (name: string): Promise<string> =>
      (
        await test.db.read(congressId, (db) =>
          db.query<{ id: string }>('select id from register_mandates where person_id = $1', [people.get(name) ?? null]),
        )
      )[0]?.id ?? '',
    rolesOf: async (name: string): Promise<string[]> =>
      (await test.db.read(congressId, (db) => findPosts(db, people.get(name) ?? '', dateOfInstant(now)))).map(({ role }) => role),
    journalOf: (action: string) =>
      test.db.read(congressId, (db) =>
        db.query<{ result: string; before: unknown; after: unknown; rule: string | null }>(
          'select result, before, after, rule from platform_journal where action = $1',
          [action],
        ),
      ),
    /** Sets the county's clock to ten in the morning of a day. */
    setDay: (day: string) => {
      now = new Date(`${day}T02:00:00Z`);
    },
    timesForgotten: () => forgotten,
  };
}
