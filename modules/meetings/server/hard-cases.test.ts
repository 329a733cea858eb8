import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calendarToken, readerOfToken } from './commands/calendar-token.ts';
import { scan, signIn, signInCode, tick } from './commands/sign-in.ts';
import { startSeries } from './commands/start-series.ts';
import { listMeetings } from './queries/meeting-rows.ts';
import { presentAt, rollOf } from './queries/meeting-door.ts';
import { requireMeeting } from './queries/meeting-view.ts';
import { openPacket } from './queries/packet.ts';
import { listAbsences, yearPlan } from './queries/plan.ts';
import { openMeetingWorld, type MeetingWorld, type Player } from './test-world.ts';

let world: MeetingWorld;
beforeAll(async () => {
  world = await openMeetingWorld();
});
afterAll(async () => {
  await world.close();
});

const item = { verb: 'review', title: '年度工作要点' };
/** A convened meeting of the standing committee on a day, its notice eight days before. */
async function convened(startsAt: string, more: Record<string, unknown> = {}): Promise<string> {
  world.setNow(new Date(Date.parse(startsAt) - 8 * 86_400_000).toISOString());
  const { id } = await world.plan({ kind: 'standing-committee', startsAt, ...more });
  await world.act('office', 'agenda', 'add-item', { id }, item);
  await world.act('office', 'meeting', 'convene', { id });
  return id;
}
const numbers = async (id: string) => {
  const { numberInTerm, numberInYear } = await world.view('office', id);
  return [numberInTerm, numberInYear];
};

describe('the two counters', () => {
  it('count on from where they stood, one in the term and one in the year, each kind for itself', async () => {
    world.setDay('2023-01-05');
    const start = { commandId: world.newCommand(), kind: 'standing-committee', lastInTerm: 7, lastInYear: 0 } as const;
    await startSeries(world.deps, await world.callerOf('office'), start);
    const eighth = await convened('2023-02-16T01:00:00Z');
    expect(await numbers(eighth)).toEqual([8, 1]);
    expect((await world.view('office', eighth)).title).toBe('市十七届人大常委会第八次会议');
    expect(await numbers(await convened('2023-04-20T01:00:00Z'))).toEqual([9, 2]);
    const council = await world.plan({ kind: 'chairs-council', startsAt: '2023-02-27T01:00:00Z' });
    await world.act('office', 'meeting', 'convene', { id: council.id });
    expect(await numbers(council.id)).toEqual([1, 1]);
    expect(await numbers(await convened('2024-01-18T01:00:00Z'))).toEqual([10, 1]);
    await expect(
      startSeries(world.deps, await world.callerOf('office'), { ...start, commandId: world.newCommand() }),
    ).rejects.toMatchObject({ code: 'meetings.series_begun' });
  });
  it('stay without gaps: the newest gives its numbers back, an earlier one is refused', async () => {
    const first = await convened('2024-03-14T01:00:00Z');
    const second = await convened('2024-05-16T01:00:00Z');
    await expect(
      world.act('office', 'meeting', 'cancel', { id: first }, { reason: '议题未成熟', decidedBy: '主任会议' }),
    ).rejects.toMatchObject({ code: 'meetings.number_in_use', params: { title: '市十七届人大常委会第十二次会议' } });
    await world.act('office', 'meeting', 'postpone', { id: second }, { reason: '防汛', decidedBy: '主任会议' });
    expect(await world.view('office', second)).toMatchObject({
      state: 'postponed',
      numberInTerm: null,
      stateReason: '防汛',
      stateDecidedBy: '主任会议',
    });
    expect(await numbers(await convened('2024-06-13T01:00:00Z'))).toEqual([12, 3]);
    await world.act('office', 'meeting', 'reschedule', { id: second }, { startsAt: '2024-07-18T01:00:00Z' });
    await world.act('office', 'meeting', 'convene', { id: second }, { lateReason: '防汛后尽快补开' });
    expect(await numbers(second)).toEqual([13, 4]);
  });
  it('two notices at once get two numbers that follow each other', async () => {
    world.setDay('2024-08-01');
    const [one, two] = [
      await world.plan({ kind: 'chairs-council', startsAt: '2024-09-01T01:00:00Z' }),
      await world.plan({ kind: 'chairs-council', startsAt: '2024-09-02T01:00:00Z' }),
    ];
    await Promise.all([
      world.act('office', 'meeting', 'convene', { id: one.id }),
      world.act('office', 'meeting', 'convene', { id: two.id }),
    ]);
    expect([await numbers(one.id), await numbers(two.id)].toSorted()).toEqual([
      [2, 1],
      [3, 2],
    ]);
  });
});

describe('convening', () => {
  it('a late notice is refused with the days of the rule, passes with a reason, and not for an extraordinary meeting', async () => {
    world.setDay('2025-02-10');
    const { id } = await world.plan({ kind: 'standing-committee', startsAt: '2025-02-13T01:00:00Z' });
    await expect(world.act('office', 'meeting', 'convene', { id })).rejects.toMatchObject({
      code: 'meetings.notice_too_late',
      rule: 'SCM-10',
      params: { days: 7, by: '2025-02-06' },
    });
    await world.act('office', 'meeting', 'change-meeting', { id }, { isExtraordinary: true });
    await expect(world.act('office', 'meeting', 'convene', { id })).rejects.toMatchObject({ code: 'meetings.agenda_empty' });
    await world.act('office', 'agenda', 'add-item', { id }, item);
    await world.act('office', 'meeting', 'convene', { id });
    expect(await numbers(id)).toEqual([14, 1]);
  });
  it('an institution the law has attend is missed by name', async () => {
    world.setDay('2025-03-01');
    const { id } = await world.plan({ kind: 'standing-committee', startsAt: '2025-04-17T01:00:00Z' });
    await world.act('office', 'agenda', 'add-item', { id }, item);
    await world.act(
      'office',
      'meeting',
      'change-meeting',
      { id },
      {
        invitations: [
          { capacity: 'attending', text: '澜溪市人民政府' },
          { capacity: 'attending', role: 'deputies-office' },
        ],
      },
    );
    await expect(world.act('office', 'meeting', 'convene', { id })).rejects.toMatchObject({
      code: 'meetings.required_missing',
      rule: 'SCM-06',
      params: { bodies: 'supervision, court, procuratorate' },
    });
    await world.act('office', 'meeting', 'convene', { id }, { missingReason: '专题会议，不涉及监察和司法工作' });
    // A rule by role became the person who holds it on the day.
    expect((await world.attendees(id)).find(({ capacity, personId }) => capacity === 'attending' && personId !== null)?.name).toBe('单文');
  });
  it('a seminar has those on its roll whom its rules name: a whole delegation, one person, an institution by name', async () => {
    const { id } = await world.plan({ kind: 'seminar', startsAt: '2025-05-08T01:00:00Z' });
    await world.act(
      'office',
      'meeting',
      'change-meeting',
      { id },
      {
        invitations: [
          { capacity: 'member', bodyId: world.ids.second },
          { capacity: 'member', personId: world.people.chair },
          { capacity: 'attending', organisationId: world.ids.unit },
          { capacity: 'observer', text: '市民代表' },
        ],
      },
    );
    await world.act('office', 'meeting', 'convene', { id });
    const rows = await world.attendees(id);
    expect(
      rows
        .filter(({ capacity }) => capacity === 'member')
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(['万俟川', '仇海', '林惠芬', '解宁', '闵和', '𬭎田'].toSorted());
    expect(rows.filter(({ capacity }) => capacity !== 'member').map(({ name, capacity }) => [name, capacity])).toEqual([
      ['澜溪市财政局', 'attending'],
      ['市民代表', 'observer'],
    ]);
  });
  it('another version than the one seen is refused and changes nothing', async () => {
    const { id, version } = await world.plan({ kind: 'seminar', startsAt: '2025-06-01T01:00:00Z' });
    await world.act('office', 'meeting', 'change-meeting', { id }, { place: '三楼' }, version);
    await expect(world.act('office', 'meeting', 'change-meeting', { id }, { place: '四楼' }, version)).rejects.toMatchObject({
      code: 'platform.stale_version',
      kind: 'conflict',
    });
    expect((await world.view('office', id)).place).toBe('三楼');
  });
  it('nobody but the office convenes', async () => {
    const { id } = await world.plan({ kind: 'standing-committee', startsAt: '2025-06-19T01:00:00Z' });
    for (const player of ['chair', 'member', 'stranger', 'clerk'] as const)
      await expect(world.act(player, 'meeting', 'convene', { id }), player).rejects.toMatchObject({ code: 'lifecycle.not_yours' });
  });
});

describe('who is told and who may read', () => {
  it('a restricted meeting is not there for others, the chairs’ council among them', async () => {
    const { id } = await world.plan({ kind: 'party-group', startsAt: '2025-07-01T01:00:00Z' });
    for (const player of ['vice', 'member', 'deputiesOffice', 'stranger'] as const)
      await expect(world.view(player, id), player).rejects.toMatchObject({ code: 'platform.not_found' });
    const listed = async (player: Player) => {
      const actor = await world.actorOf(player);
      return (await world.db.read(world.congressId, (db) => listMeetings(db, { limit: 100, kind: 'party-group' }, actor))).rows.length;
    };
    expect([await listed('office'), await listed('vice'), await listed('stranger')]).toEqual([1, 0, 0]);
  });
  it('a paper kept to those who take part is seen by members, not by those who attend; after clean-up by nobody', async () => {
    const id = await convened('2025-08-21T01:00:00Z');
    await world.act(
      'office',
      'meeting',
      'ask-paper',
      { id },
      { title: '人事材料', level: 'participants', fileId: await world.file(id, '人事材料.txt') },
    );
    await world.act(
      'office',
      'meeting',
      'ask-paper',
      { id },
      { title: '公开说明', level: 'public', fileId: await world.file(id, '说明.txt') },
    );
    const titles = async (player: Player) => {
      const actor = await world.actorOf(player);
      return (
        await world.db.write(world.congressId, async (tx) =>
          openPacket(world.deps, tx, { found: await requireMeeting(tx, actor, id), actor, peek: true }),
        )
      ).papers;
    };
    expect((await titles('member')).map(({ title, mayDownload }) => [title, mayDownload])).toEqual([
      ['人事材料', false],
      ['公开说明', true],
    ]);
    expect((await titles('stranger')).map(({ title }) => title)).toEqual(['公开说明']);
    world.setNow('2025-08-21T01:00:00Z');
    await world.comes(id, 'chair', 'vice', 'member');
    await world.act('office', 'meeting', 'open-meeting', { id });
    await world.act('office', 'meeting', 'end-meeting', { id });
    await world.act('office', 'meeting', 'clean-up', { id });
    const after = await titles('member');
    expect(after.map(({ title, versions }) => [title, versions[0]?.isGone])).toEqual([
      ['人事材料', true],
      ['公开说明', false],
    ]);
  });
  it('R-45: secret levels and marks are refused with the rule', async () => {
    const id = await convened('2025-10-16T01:00:00Z');
    await expect(world.act('office', 'meeting', 'ask-paper', { id }, { title: '某方案', level: 'secret' })).rejects.toMatchObject({
      code: 'meetings.secret_refused',
      rule: 'MTG-04',
    });
    await expect(world.act('office', 'meeting', 'ask-paper', { id }, { title: '机密★10年 某方案' })).rejects.toMatchObject({
      code: 'meetings.secret_mark',
      params: { mark: '机密' },
    });
    // A file of another meeting is none of this one's.
    const other = await convened('2025-12-18T01:00:00Z');
    await expect(
      world.act('office', 'meeting', 'ask-paper', { id }, { title: '别处的材料', fileId: await world.file(other, '别处.txt') }),
    ).rejects.toMatchObject({ code: 'meetings.no_such_file' });
  });
  it('an item put off comes to the other meeting, with who and why on the one it left', async () => {
    const [here, there] = [
      await world.plan({ kind: 'chairs-council', startsAt: '2025-09-01T01:00:00Z' }),
      await world.plan({ kind: 'chairs-council', startsAt: '2025-10-01T01:00:00Z' }),
    ];
    const { targetId } = await world.act('office', 'agenda', 'add-item', { id: here.id }, item);
    await world.act(
      'office',
      'item',
      'put-off-item',
      { id: here.id, targetId },
      { by: '主任会议', reason: '调研未完成', toMeetingId: there.id },
    );
    expect((await world.view('office', here.id)).agenda).toMatchObject([
      { state: 'moved', number: '', movedBy: '主任会议', movedReason: '调研未完成', movedToId: there.id },
    ]);
    expect((await world.view('office', there.id)).agenda).toMatchObject([{ state: 'listed', title: item.title }]);
  });
  it('a calendar feed opens with its token alone, and a new token ends the old', async () => {
    const member = await world.callerOf('member');
    const secretOf = (path: string | null): string => /\/([^/]+)\.ics$/.exec(path ?? '')?.[1] ?? '';
    const first = secretOf((await calendarToken(world.deps, member, { renew: false })).path);
    expect((await calendarToken(world.deps, member, { renew: false })).path).toBeNull();
    expect(await readerOfToken(world.deps, world.congressId, first)).toBe(world.people.member);
    const second = secretOf((await calendarToken(world.deps, member, { renew: true })).path);
    expect([await readerOfToken(world.deps, world.congressId, first), await readerOfToken(world.deps, world.congressId, second)]).toEqual([
      null,
      world.people.member,
    ]);
  });
});

describe('a session', () => {
  let session = '';
  it('counts a suspended deputy among all deputies and lets him neither sign in nor vote', async () => {
    world.setDay('2026-01-02');
    session = (await world.plan({ kind: 'congress-session', startsAt: '2026-01-12T01:00:00Z', chairPersonId: world.people.chair })).id;
    await world.act('office', 'agenda', 'add-item', { id: session }, item);
    await world.act('office', 'meeting', 'convene', { id: session });
    const seen = await world.view('office', session);
    expect(seen).toMatchObject({
      title: '澜溪市第十七届人民代表大会第五次会议',
      numberInTerm: 5,
      numberInYear: 1,
      quorum: { entitled: 8, needed: 6, rule: 'SES-05' },
    });
    expect(await world.db.read(world.congressId, (db) => rollOf(db, session))).toHaveLength(7);
    await expect(
      tick(world.deps, await world.callerOf('office'), {
        id: session,
        attendeeId: await world.attendeeOf(session, 'suspended'),
        isPresent: true,
        isVideo: false,
      }),
    ).rejects.toMatchObject({ code: 'meetings.suspended_here', rule: 'DEP-29' });
  });
  it('is refused below two thirds, and the same card at two desks comes in once', async () => {
    world.setNow('2026-01-12T00:50:00Z');
    await world.comes(session, 'chair', 'vice', 'member', 'second', 'third');
    await expect(world.act('office', 'meeting', 'open-meeting', { id: session })).rejects.toMatchObject({
      code: 'meetings.quorum_missing',
      rule: 'SES-05',
      params: { entitled: 8, present: 5, needed: 6 },
    });
    const office = await world.callerOf('office');
    const both = await Promise.all([
      scan(world.deps, office, { id: session, number: '17-head', isPresent: true }),
      scan(world.deps, office, { id: session, number: '17-head', isPresent: true }),
    ]);
    expect(both.map(({ wasThere }) => wasThere).toSorted()).toEqual([false, true]);
    const log = await world.db.read(world.congressId, async (db) =>
      db.query('select 1 from meetings_presence where attendee_id = $1', [await world.attendeeOf(session, 'head')]),
    );
    expect(log).toHaveLength(1);
    await world.act('chair', 'meeting', 'open-meeting', { id: session });
  });
  it('has sittings with their own count, presence and quorum', async () => {
    const plenary = await world.plan({ kind: 'plenary', parentId: session, startsAt: '2026-01-12T01:00:00Z' });
    const second = await world.plan({ kind: 'plenary', parentId: session, startsAt: '2026-01-14T01:00:00Z' });
    const delegation = await world.plan({
      kind: 'delegation',
      parentId: session,
      bodyId: world.ids.first,
      startsAt: '2026-01-13T01:00:00Z',
    });
    for (const { id } of [plenary, second, delegation]) await world.act('office', 'meeting', 'convene', { id });
    expect(
      [await world.view('office', plenary.id), await world.view('office', second.id), await world.view('office', delegation.id)].map(
        ({ title, quorum }) => [title, quorum.entitled],
      ),
    ).toEqual([
      ['第一次全体会议', 8],
      ['第二次全体会议', 8],
      ['一团第一次会议', 3],
    ]);
    await expect(world.act('office', 'meeting', 'open-meeting', { id: plenary.id })).rejects.toMatchObject({
      code: 'meetings.quorum_missing',
      params: { present: 0 },
    });
    await world.comes(plenary.id, 'chair', 'vice', 'member', 'second', 'third', 'head');
    await world.act('office', 'meeting', 'open-meeting', { id: plenary.id });
    await expect(world.act('office', 'meeting', 'end-meeting', { id: session })).rejects.toMatchObject({ code: 'meetings.sittings_open' });
    await world.act('office', 'meeting', 'end-meeting', { id: plenary.id });
  });
  it('who takes part by video is named apart and does not make the quorum', async () => {
    await tick(world.deps, await world.callerOf('office'), {
      id: session,
      attendeeId: await world.attendeeOf(session, 'head'),
      isPresent: true,
      isVideo: true,
    });
    expect((await world.view('office', session)).quorum).toMatchObject({ present: 5, isMet: false });
    const present = await world.db.read(world.congressId, (db) => presentAt(db, { meetingId: session }));
    expect([present.inHall.length, present.byVideo]).toEqual([5, [world.people.head]]);
  });
  it('DEP-33: who was at no sitting is put before a human, one missed plenary is no absence, and nothing ends by itself', async () => {
    await world.act('office', 'meeting', 'end-meeting', { id: session });
    const rows = async (player: Player) => {
      const { relations } = await world.db.read(world.congressId, async (db) => requireMeeting(db, await world.actorOf(player), session));
      return world.db.read(world.congressId, (db) => listAbsences(world.deps, db, { relations }));
    };
    const [absence] = await rows('deputiesOffice');
    expect(await rows('deputiesOffice')).toMatchObject([{ name: '解宁', state: 'proposed', unapprovedInTerm: 0, reachesLimit: false }]);
    await expect(
      world.act('office', 'absence', 'find-unapproved', { id: session, targetId: absence?.id ?? null }, { reason: '未请假' }),
    ).rejects.toMatchObject({ code: 'lifecycle.not_yours' });
    await world.act(
      'deputiesOffice',
      'absence',
      'find-unapproved',
      { id: session, targetId: absence?.id ?? null },
      { reason: '未请假，电话未接' },
    );
    expect((await rows('deputiesOffice'))[0]).toMatchObject({ state: 'unapproved', unapprovedInTerm: 1, reachesLimit: false });
    // The fourth session, a year before: found unapproved too, the ground of the law is there. A human decides.
    world.setNow('2026-02-01T01:00:00Z');
    const earlier = await world.plan({ kind: 'congress-session', startsAt: '2027-01-11T01:00:00Z' });
    await world.act('office', 'agenda', 'add-item', { id: earlier.id }, item);
    await world.act('office', 'meeting', 'convene', { id: earlier.id });
    world.setNow('2027-01-11T00:50:00Z');
    await world.comes(earlier.id, 'chair', 'vice', 'member', 'second', 'third', 'head');
    await world.act('office', 'meeting', 'open-meeting', { id: earlier.id });
    await world.act('office', 'meeting', 'end-meeting', { id: earlier.id });
    const again = (await rows('deputiesOffice')).find(({ meetingId }) => meetingId === earlier.id);
    await world.act('deputiesOffice', 'absence', 'find-unapproved', { id: earlier.id, targetId: again?.id ?? null }, { reason: '未请假' });
    expect((await rows('deputiesOffice')).every(({ reachesLimit }) => reachesLimit)).toBe(true);
    const [mandate] = await world.db.read(world.congressId, (db) =>
      db.query<{ ends_on: string | null }>('select ends_on from register_mandates where person_id = $1', [world.people.deputy]),
    );
    expect(mandate?.ends_on).toBeNull();
  });
});

describe('signing in by code', () => {
  it('takes the code of this half minute or the one before, and rests after eight wrong ones', async () => {
    const id = await convened('2027-03-18T01:00:00Z');
    world.setNow('2027-03-18T00:50:00Z');
    const { code } = await signInCode(world.deps, await world.callerOf('office'), id);
    await expect(signInCode(world.deps, await world.callerOf('member'), id)).rejects.toMatchObject({ code: 'platform.not_allowed' });
    await expect(signIn(world.deps, await world.callerOf('stranger'), { id, code })).rejects.toMatchObject({
      code: 'platform.not_allowed',
    });
    world.setNow('2027-03-18T00:50:40Z');
    await expect(signIn(world.deps, await world.callerOf('member'), { id, code: ` ${code} ` })).resolves.toMatchObject({ isPresent: true });
    world.setNow('2027-03-18T00:52:00Z');
    for (let turn = 0; turn < 8; turn += 1)
      await expect(signIn(world.deps, await world.callerOf('second'), { id, code })).rejects.toMatchObject({ code: 'meetings.wrong_code' });
    await expect(signIn(world.deps, await world.callerOf('second'), { id, code })).rejects.toMatchObject({
      code: 'meetings.too_many_codes',
      kind: 'limit',
    });
    world.setNow('2027-03-18T01:05:00Z');
    const fresh = await signInCode(world.deps, await world.callerOf('office'), id);
    await expect(signIn(world.deps, await world.callerOf('second'), { id, code: fresh.code })).resolves.toMatchObject({ name: '林惠芬' });
  });
});

it('the plan of a year counts kinds apart and says when the committee must meet next', async () => {
  const plan = await world.db.read(world.congressId, async (db) =>
    yearPlan(world.deps, db, { actor: await world.actorOf('office'), year: 2024 }),
  );
  expect(plan.kinds.find(({ kind }) => kind === 'standing-committee')).toMatchObject({
    planned: 4,
    held: 0,
    lastInTerm: 13,
    lastInYear: 4,
  });
  expect(plan.nextCommitteeBy).toBe('2025-10-21');
});
