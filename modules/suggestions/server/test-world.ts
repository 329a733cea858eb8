import { randomUUID } from 'node:crypto';
import type { Actor, Post } from '#platform/domain/actor.ts';
import type { AccountId, CommandId, CongressId, OrganisationId, PersonId } from '#platform/domain/ids.ts';
import { dateOfInstant } from '#platform/domain/local-date.ts';
import { findPosts, levelOfCongress } from '#modules/register/server/module.ts';
import { makeLawSource } from '#platform/server/law/law-source.ts';
import { openTestDatabase } from '#platform/server/testing/test-database.ts';
import type { SuggestionView } from '../contract/views.ts';
import { findAct } from './acts.ts';
import type { ActOf } from './acting.ts';
import { createDraft } from './commands/create-draft.ts';
import { performAct, type ActDeps } from './perform-act.ts';

/** People of the small world, by the part they play. */
export type Player =
  | 'lead'
  | 'second'
  | 'third'
  | 'office'
  | 'government'
  | 'leadClerk'
  | 'leadChecker'
  | 'leadHead'
  | 'coClerk'
  | 'otherClerk'
  | 'committee'
  | 'chair'
  | 'presidium'
  | 'stranger';

const PLAYERS: Readonly<
  Record<Player, { name: string; post?: [role: string, title: string, unit?: 'lead' | 'co' | 'other']; deputy?: true }>
> = {
  lead: { name: '戚永康', deputy: true },
  second: { name: '林惠芬', deputy: true },
  third: { name: '𬭎田', deputy: true },
  office: { name: '贺敏', post: ['deputies-office', '代表工作委员会'] },
  government: { name: '单文', post: ['government-office', '政府办公室'] },
  leadClerk: { name: '解宁', post: ['unit-clerk', '市应急局经办人', 'lead'] },
  leadChecker: { name: '仇海', post: ['unit-checker', '市应急局核稿人', 'lead'] },
  leadHead: { name: '曾立', post: ['unit-head', '市应急局局长', 'lead'] },
  coClerk: { name: '查梅', post: ['unit-clerk', '市住建局经办人', 'co'] },
  otherClerk: { name: '区平', post: ['unit-clerk', '市城管局经办人', 'other'] },
  committee: { name: '尉迟青', post: ['committee', '城建环资工委'] },
  chair: { name: '万俟川', post: ['chairs-council', '常委会主任'] },
  presidium: { name: '闵和', post: ['presidium', '大会主席团'] },
  stranger: { name: '路远' },
};

/** A small congress on a database of its own, with a clock that the test moves. */
export async function openTestWorld() {
  const test = await openTestDatabase();
  let now = new Date('2026-01-13T02:00:00Z');
  const clock = () => now;
  const congressId = randomUUID() as CongressId;
  const units = { lead: randomUUID(), co: randomUUID(), other: randomUUID() };
  const people = Object.fromEntries(Object.keys(PLAYERS).map((key) => [key, randomUUID()])) as Record<Player, PersonId>;
  const accounts = Object.fromEntries(Object.keys(PLAYERS).map((key) => [key, randomUUID()])) as Record<Player, AccountId>;
  await test.db.system((tx) =>
    tx.query(
      `insert into register_congresses (id, name, short_name, place, level, is_hosted) values ($1, '澜溪市人民代表大会', '市', '澜溪市', 'K', true)`,
      [congressId],
    ),
  );
  await test.db.write(congressId, async (tx) => {
    const term = randomUUID();
    await tx.query(`insert into register_terms (congress_id, id, number, starts_on) values ($1, $2, 17, '2022-01-05')`, [congressId, term]);
    await tx.query(
      `insert into register_sessions (congress_id, term_id, number, opens_on, closes_on, motion_cutoff) values ($1, $2, 5, '2026-01-12', '2026-01-15', '2026-01-14T06:00:00Z')`,
      [congressId, term],
    );
    const names = [
      ['lead', '澜溪市应急管理局', '市应急局'],
      ['co', '澜溪市住房和城乡建设局', '市住建局'],
      ['other', '澜溪市城市管理局', '市城管局'],
    ] as const;
    for (const [key, name, short] of names)
      await tx.query(`insert into register_organisations (congress_id, id, name, short_name, kind) values ($1, $2, $3, $4, 'department')`, [
        congressId,
        units[key],
        name,
        short,
      ]);
    const body = randomUUID();
    await tx.query(`insert into register_bodies (congress_id, id, kind, name) values ($1, $2, 'office', '常委会')`, [congressId, body]);
    for (const [key, player] of Object.entries(PLAYERS) as [Player, (typeof PLAYERS)[Player]][]) {
      await tx.query('insert into register_people (congress_id, id, name, pinyin_key) values ($1, $2, $3, $4)', [
        congressId,
        people[key],
        player.name,
        key,
      ]);
      if (player.deputy)
        await tx.query(
          `insert into register_mandates (congress_id, person_id, of_congress_id, term_number, starts_on) values ($1, $2, $1, 17, '2022-01-05')`,
          [congressId, people[key]],
        );
      if (player.post)
        await tx.query(
          `insert into register_posts (congress_id, person_id, body_id, organisation_id, role, title, starts_on) values ($1, $2, $3, $4, $5, $6, '2022-01-05')`,
          [
            congressId,
            people[key],
            player.post[2] ? null : body,
            player.post[2] ? units[player.post[2]] : null,
            player.post[0],
            player.post[1],
          ],
        );
    }
  });
  const deps: ActDeps = { db: test.db, clock, law: makeLawSource(levelOfCongress) };
  const actorOf = async (player: Player): Promise<Actor> => {
    const posts: Post[] = await test.db.read(congressId, (db) => findPosts(db, people[player], dateOfInstant(now)));
    return { accountId: accounts[player], congressId, personId: people[player], name: PLAYERS[player].name, posts };
  };
  const callerOf = async (player: Player) => ({ actor: await actorOf(player), address: '127.0.0.1', device: 'test' });
  const newCommand = () => randomUUID() as CommandId;

  const draft = async (
    player: Player,
    form: Partial<{ title: string; points: string[]; isConfidential: boolean; wantsPublicity: boolean }> = {},
    kind: 'suggestion' | 'motion' = 'suggestion',
  ): Promise<SuggestionView> =>
    createDraft(deps, await callerOf(player), {
      commandId: newCommand(),
      kind,
      form: {
        title: '关于规范电动自行车充电设施管理的建议',
        situation: '全市老旧小区充电设施不足，飞线充电屡禁不止。',
        analysis: '规划建设时没有预留位置，物业无力承担改造费用。',
        points: ['年内为老旧小区补建集中充电棚', '建立消防巡查制度'],
        ...form,
      },
    });

  const act = async (
    player: Player,
    of: ActOf,
    action: string,
    at: SuggestionView,
    form: Record<string, unknown> = {},
    targetId?: string,
  ): Promise<SuggestionView> => {
    const found = findAct(of, action);
    if (!found) throw new Error(`no act ${of} ${action}`);
    return performAct(deps, await callerOf(player), found, {
      id: at.id,
      commandId: newCommand(),
      version: at.version,
      form,
      ...(targetId === undefined ? {} : { targetId }),
    });
  };

  return {
    ...test,
    deps,
    congressId,
    people,
    units: units as Record<'lead' | 'co' | 'other', OrganisationId & string>,
    actorOf,
    callerOf,
    newCommand,
    draft,
    act,
    clock,
    today: () => dateOfInstant(now),
    /** Sets the county's clock to ten in the morning of a day. */
    setDay: (day: string) => void (now = new Date(`${day}T02:00:00Z`)),
  };
}

export type TestWorld = Awaited<ReturnType<typeof openTestWorld>>;

/** The task of a unit that is still worked on. @throws Error when there is none */
export function taskOf(view: SuggestionView, organisationId: string): string {
  const task = view.tasks.findLast((row) => row.organisationId === organisationId && row.state !== 'returned');
  if (!task) throw new Error('no such task');
  return task.id;
}
