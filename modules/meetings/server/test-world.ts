import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPosts, levelOfCongress } from '#modules/register/server/module.ts';
import type { Actor } from '#platform/domain/actor.ts';
import type { AccountId, CommandId, CongressId, PersonId } from '#platform/domain/ids.ts';
import { dateOfInstant } from '#platform/domain/local-date.ts';
import { storeFile } from '#platform/server/files/file-store.ts';
import { openSecretBox } from '#platform/server/identity/secret-box.ts';
import { makeLawSource } from '#platform/server/law/law-source.ts';
import { openTestDatabase } from '#platform/server/testing/test-database.ts';
import type { NewMeeting } from '../contract/forms.ts';
import type { ActDone, MeetingView } from '../contract/views.ts';
import type { ActOf } from '../domain/lifecycles.ts';
import { findAct } from './acts.ts';
import type { ContestResult } from './acting.ts';
import type { NoteDeps } from './commands/keep-note.ts';
import { planMeeting } from './commands/plan-meeting.ts';
import { tick } from './commands/sign-in.ts';
import { performAct } from './perform-act.ts';
import { listAttendees } from './queries/attendees.ts';
import { meetingView, requireMeeting } from './queries/meeting-view.ts';

/** People of the small world, by the part they play. */
export type Player =
  | 'office'
  | 'chair'
  | 'vice'
  | 'member'
  | 'second'
  | 'third'
  | 'deputy'
  | 'suspended'
  | 'head'
  | 'clerk'
  | 'deputiesOffice'
  | 'stranger';

const PLAYERS: Readonly<
  Record<
    Player,
    {
      readonly name: string;
      readonly deputy?: 'first' | 'second';
      readonly committee?: number;
      readonly council?: true;
      readonly post?: readonly [role: string, title: string, place: 'office' | 'unit' | 'first'];
    }
  >
> = {
  office: { name: '贺敏', post: ['congress-office', '常委会办公室主任', 'office'] },
  chair: { name: '万俟川', deputy: 'first', committee: 1, council: true },
  vice: { name: '丁一', deputy: 'first', committee: 2, council: true },
  member: { name: '戚永康', deputy: 'first', committee: 3 },
  second: { name: '林惠芬', deputy: 'second', committee: 4 },
  third: { name: '𬭎田', deputy: 'second', committee: 5 },
  deputy: { name: '解宁', deputy: 'second' },
  suspended: { name: '仇海', deputy: 'second' },
  head: { name: '闵和', deputy: 'second', post: ['delegation-head', '二团团长', 'first'] },
  clerk: { name: '曾立', post: ['unit-clerk', '市财政局经办人', 'unit'] },
  deputiesOffice: { name: '单文', post: ['deputies-office', '代表工委主任', 'office'] },
  stranger: { name: '路远' },
};

/** A small congress on a database of its own, with a clock that the test moves. */
export async function openMeetingWorld() {
  const test = await openTestDatabase();
  let now = new Date('2026-01-05T02:00:00Z');
  let results: readonly ContestResult[] = [];
  const clock = () => now;
  const congressId = randomUUID() as CongressId;
  const ids = {
    first: randomUUID(),
    second: randomUUID(),
    committee: randomUUID(),
    council: randomUUID(),
    party: randomUUID(),
    office: randomUUID(),
    presidium: randomUUID(),
    unit: randomUUID(),
  };
  const people = Object.fromEntries(Object.keys(PLAYERS).map((key) => [key, randomUUID()])) as Record<Player, PersonId>;
  await test.db.system((tx) =>
    tx.query(
      `insert into register_congresses (id, name, short_name, place, level, is_hosted) values ($1, '澜溪市人民代表大会', '市人大', '澜溪市', 'K', true)`,
      [congressId],
    ),
  );
  await test.db.write(congressId, async (tx) => {
    const term = randomUUID();
    await tx.query(`insert into register_terms (congress_id, id, number, starts_on) values ($1, $2, 17, '2022-01-05')`, [congressId, term]);
    for (const [number, day] of [
      [4, '2025-01-06'],
      [5, '2026-01-12'],
      [6, '2027-01-11'],
    ] as const)
      await tx.query(
        `insert into register_sessions (congress_id, term_id, number, opens_on, closes_on) values ($1, $2, $3, $4::date, $4::date + 3)`,
        [congressId, term, number, day],
      );
    for (const [key, kind, name] of [
      ['first', 'delegation', '一团'],
      ['second', 'delegation', '二团'],
      ['committee', 'standing-committee', '常务委员会'],
      ['council', 'chairs-council', '主任会议'],
      ['party', 'party-group', '常委会党组'],
      ['office', 'office', '机关'],
      ['presidium', 'presidium', '大会主席团'],
    ] as const)
      await tx.query('insert into register_bodies (congress_id, id, kind, name, rank_order) values ($1, $2, $3, $4, $5)', [
        congressId,
        ids[key],
        kind,
        name,
        key === 'first' ? 10 : 20,
      ]);
    await tx.query(
      `insert into register_organisations (congress_id, id, name, short_name, kind) values ($1, $2, '澜溪市财政局', '市财政局', 'department')`,
      [congressId, ids.unit],
    );
    for (const [key, player] of Object.entries(PLAYERS) as [Player, (typeof PLAYERS)[Player]][]) {
      await tx.query('insert into register_people (congress_id, id, name, pinyin_key) values ($1, $2, $3, $4)', [
        congressId,
        people[key],
        player.name,
        key,
      ]);
      if (player.deputy)
        await tx.query(
          `insert into register_mandates (congress_id, person_id, of_congress_id, term_number, delegation_id, card_number, starts_on, suspended_from) values ($1, $2, $1, 17, $3, $4, '2022-01-05', $5)`,
          [congressId, people[key], ids[player.deputy], `17-${key}`, key === 'suspended' ? '2025-06-01' : null],
        );
      const post = (role: string, title: string, place: { body?: string; unit?: string }, rank: number) =>
        tx.query(
          `insert into register_posts (congress_id, person_id, body_id, organisation_id, role, title, rank_order, starts_on) values ($1, $2, $3, $4, $5, $6, $7, '2022-01-05')`,
          [congressId, people[key], place.body ?? null, place.unit ?? null, role, title, rank],
        );
      if (player.committee) await post('standing-committee', '委员', { body: ids.committee }, player.committee);
      if (player.council) await post('chairs-council', '主任会议成员', { body: ids.council }, player.committee ?? 9);
      if (player.post)
        await post(
          player.post[0],
          player.post[1],
          player.post[2] === 'unit' ? { unit: ids.unit } : { body: player.post[2] === 'office' ? ids.office : ids.second },
          100,
        );
    }
  });
  const fileFolder = mkdtempSync(join(tmpdir(), 'renda-meetings-'));
  const deps: NoteDeps = {
    fileFolder,
    db: test.db,
    clock,
    law: makeLawSource(levelOfCongress),
    secretBox: openSecretBox(join(fileFolder, 'keys')),
    findResults: async () => results,
  };
  const actorOf = async (player: Player): Promise<Actor> => ({
    accountId: people[player] as string as AccountId,
    congressId,
    personId: people[player],
    name: PLAYERS[player].name,
    posts: await test.db.read(congressId, (db) => findPosts(db, people[player], dateOfInstant(now))),
  });
  const callerOf = async (player: Player) => ({ actor: await actorOf(player), address: '127.0.0.1', device: 'test' });
  const newCommand = () => randomUUID() as CommandId;
  const act = async (
    player: Player,
    of: ActOf,
    action: string,
    at: { readonly id: string; readonly targetId?: string | null },
    form: Record<string, unknown> = {},
    version?: number,
  ): Promise<ActDone> => {
    const found = findAct(of, action);
    if (!found) throw new Error(`no act ${of} ${action}`);
    return performAct(deps, await callerOf(player), found, {
      id: at.id,
      commandId: newCommand(),
      form,
      ...(at.targetId ? { targetId: at.targetId } : {}),
      ...(version === undefined ? {} : { version }),
    });
  };
  const plan = async (form: Partial<NewMeeting> & Pick<NewMeeting, 'kind' | 'startsAt'>): Promise<ActDone> =>
    planMeeting(deps, await callerOf('office'), {
      commandId: newCommand(),
      form: { place: '市会议中心', isExtraordinary: false, ...form },
    });
  const view = async (player: Player, id: string): Promise<MeetingView> => {
    const actor = await actorOf(player);
    return test.db.read(congressId, (db) => meetingView(deps, db, actor, id));
  };
  const attendees = async (id: string) => {
    const actor = await actorOf('office');
    return test.db.read(congressId, async (db) => {
      const { meeting, relations } = await requireMeeting(db, actor, id);
      return (await listAttendees(deps, db, { meeting, actor, relations, order: 'rank', search: '', limit: 500 })).rows;
    });
  };
  const attendeeOf = async (id: string, player: Player): Promise<string> => {
    const row = (await attendees(id)).find(({ personId }) => personId === people[player]);
    if (!row) throw new Error(`${player} is not on the list`);
    return row.id;
  };
  const comes = async (id: string, ...players: readonly Player[]): Promise<void> => {
    for (const player of players)
      await tick(deps, await callerOf('office'), { id, attendeeId: await attendeeOf(id, player), isPresent: true, isVideo: false });
  };
  const file = async (meetingId: string, name: string, text = '正文'): Promise<string> =>
    (
      await test.db.write(congressId, (tx) =>
        storeFile(tx, fileFolder, {
          name,
          bytes: Buffer.from(text),
          objectType: 'meeting',
          objectId: meetingId,
          byPersonId: people.office,
        }),
      )
    ).id;
  return {
    ...test,
    deps,
    fileFolder,
    congressId,
    people,
    ids,
    actorOf,
    callerOf,
    newCommand,
    act,
    plan,
    view,
    attendees,
    attendeeOf,
    comes,
    file,
    clock,
    setNow: (instant: string) => void (now = new Date(instant)),
    setDay: (day: string) => void (now = new Date(`${day}T02:00:00Z`)),
    setResults: (given: readonly ContestResult[]) => void (results = given),
  };
}

export type MeetingWorld = Awaited<ReturnType<typeof openMeetingWorld>>;
