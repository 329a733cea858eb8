import { randomUUID } from 'node:crypto';
import type { AccountId, CommandId, CongressId, OrganisationId, PersonId } from '#platform/domain/ids.ts';
import type { Actor } from '#platform/domain/actor.ts';
import { localDate, type LocalDate } from '#platform/domain/local-date.ts';
import { levelOfCongress } from '#modules/register/server/module.ts';
import { makeLawSource } from '#platform/server/law/law-source.ts';
import { openTestDatabase } from '#platform/server/testing/test-database.ts';
import type { ActDone, MatterView } from '../contract/views.ts';
import type { ActOf } from '../domain/lifecycles.ts';
import { actOf } from './acts.ts';
import type { SupervisionDeps } from './acting.ts';
import { performAct } from './perform-act.ts';
import { openMatter } from './queries/open-matter.ts';

const ROLES = { office: 'congress-office', chair: 'chairs-council', committee: 'committee', 'other-committee': 'committee' } as const;
const MEMBERS = ['member1', 'member2', 'member3', 'member4', 'member5'];

/** A small congress with an office, a chair, two committees, five members and two units, on a real database. */
export async function openSupervisionWorld() {
  const test = await openTestDatabase();
  const { db } = test;
  const congressId = randomUUID() as CongressId;
  const units = {
    water: randomUUID() as string as OrganisationId,
    road: randomUUID() as string as OrganisationId,
    organ: randomUUID() as string as OrganisationId,
  };
  const people = new Map<string, PersonId>();
  const bodies = { committee: randomUUID(), 'other-committee': randomUUID(), standing: randomUUID(), office: randomUUID() };
  let now = new Date('2026-03-02T02:00:00Z');
  await db.system((tx) =>
    tx.query(
      `insert into register_congresses (id, name, short_name, place, level, is_hosted) values ($1, '甲县人民代表大会', '甲县人大', '甲县', 'K', true)`,
      [congressId],
    ),
  );
  const actors = new Map<string, Actor>();
  await db.write(congressId, async (tx) => {
    for (const [key, name] of [
      ['water', '县水利局'],
      ['road', '县交通局'],
      ['organ', '县监察委员会'],
    ] as const)
      await tx.query(`insert into register_organisations (congress_id, id, name, short_name, kind) values ($1, $2, $3, $3, 'department')`, [
        congressId,
        units[key],
        name,
      ]);
    for (const [key, kind, name] of [
      ['committee', 'working-committee', '农业农村工委'],
      ['other-committee', 'working-committee', '财经工委'],
      ['standing', 'standing-committee', '常务委员会'],
      ['office', 'office', '办公室'],
    ] as const)
      await tx.query('insert into register_bodies (congress_id, id, kind, name) values ($1, $2, $3, $4)', [
        congressId,
        bodies[key],
        kind,
        name,
      ]);
    const add = async (key: string, post: { role: string; bodyId?: string; organisationId?: OrganisationId }): Promise<void> => {
      const personId = randomUUID() as string as PersonId;
      people.set(key, personId);
      await tx.query('insert into register_people (congress_id, id, name, pinyin_key) values ($1, $2, $3, $3)', [
        congressId,
        personId,
        key,
      ]);
      await tx.query(
        `insert into register_posts (congress_id, person_id, body_id, organisation_id, role, title, starts_on) values ($1, $2, $3, $4, $5, $5, '2022-01-05')`,
        [congressId, personId, post.organisationId ? null : (post.bodyId ?? bodies.office), post.organisationId ?? null, post.role],
      );
      actors.set(key, {
        accountId: randomUUID() as string as AccountId,
        congressId,
        personId,
        name: key,
        posts: [
          {
            role: post.role,
            organisationId: post.organisationId ?? null,
            title: post.role,
            ...(post.bodyId ? { bodyId: post.bodyId } : {}),
          },
        ],
      });
    };
    for (const [key, role] of Object.entries(ROLES))
      await add(key, { role, ...(key === 'committee' || key === 'other-committee' ? { bodyId: bodies[key] } : {}) });
    for (const key of MEMBERS) await add(key, { role: 'standing-committee', bodyId: bodies.standing });
    for (const key of ['water', 'road', 'organ'] as const) await add(`${key}Clerk`, { role: 'unit-clerk', organisationId: units[key] });
    await add('bystander', { role: 'government-office' });
  });
  const deps: SupervisionDeps = { db, clock: () => now, law: makeLawSource(levelOfCongress) };
  const actorOf = (key: string): Actor => {
    const actor = actors.get(key);
    if (!actor) throw new Error(`nobody is called ${key}`);
    return actor;
  };
  const caller = (key: string) => ({ actor: actorOf(key), address: '127.0.0.1', device: 'test' });
  const act = async (
    who: string,
    of: ActOf,
    action: string,
    at: { readonly id: string; readonly version: number; readonly targetId?: string | null },
    form: object = {},
  ): Promise<ActDone> =>
    performAct(deps, caller(who), actOf(of, action), {
      id: at.id,
      version: at.version,
      targetId: at.targetId ?? undefined,
      commandId: randomUUID() as CommandId,
      form,
    });
  const today = (): LocalDate => localDate(now.toISOString().slice(0, 10));
  const open = (who: string, id: string): Promise<MatterView> =>
    db.read(congressId, (tx) => openMatter(tx, id, { actor: actorOf(who), today: today() }));
  return {
    test,
    db,
    deps,
    congressId,
    units,
    bodies,
    people,
    actorOf,
    caller,
    act,
    open,
    today,
    setDay: (day: string) => {
      now = new Date(`${day}T02:00:00Z`);
    },
    personOf: (key: string) => String(people.get(key)),
    commandId: () => randomUUID() as CommandId,
    close: () => test.close(),
  };
}

export type SupervisionWorld = Awaited<ReturnType<typeof openSupervisionWorld>>;
