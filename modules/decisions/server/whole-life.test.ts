import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '#platform/domain/actor.ts';
import type { AccountId, CommandId, CongressId, OrganisationId, PersonId } from '#platform/domain/ids.ts';
import { localDate } from '#platform/domain/local-date.ts';
import { openTestDatabase } from '#platform/server/testing/test-database.ts';
import type { ActOf } from '../domain/lifecycles.ts';
import { createDecision } from './commands/create-decision.ts';
import { performAct } from './commands/perform-act.ts';
import { listDecisions, openDecision } from './queries/decisions.ts';

type World = Awaited<ReturnType<typeof openTestDatabase>>;
let opened: World;
let now = new Date('2026-03-02T02:00:00Z');
const congressId = randomUUID() as CongressId;
const unitId = randomUUID() as string as OrganisationId;
const person = (key: string, role: string, organisationId: OrganisationId | null = null): Actor => ({ accountId: randomUUID() as string as AccountId, congressId, personId: randomUUID() as string as PersonId, name: key, posts: [{ role, organisationId, title: role }] });
const office = person('office', 'congress-office');
const clerk = person('clerk', 'unit-clerk', unitId);
const stranger = person('stranger', 'unit-clerk', randomUUID() as string as OrganisationId);
const callerOf = (actor: Actor) => ({ actor, address: '127.0.0.1', device: 'test' });
const newCommand = () => randomUUID() as CommandId;
const deps = () => ({ db: opened.db, clock: () => now });
const seenBy = (actor: Actor) => ({ actor, today: localDate(now.toISOString().slice(0, 10)) });
const open = (actor: Actor, id: string) => opened.db.read(congressId, (tx) => openDecision(tx, id, seenBy(actor)));
const act = (actor: Actor, at: { readonly of: ActOf; readonly action: string; readonly id: string; readonly version: number; readonly targetId?: string }, form: object = {}) => performAct(deps(), callerOf(actor), { of: at.of, action: at.action, request: { id: at.id, version: at.version, targetId: at.targetId, commandId: newCommand(), form } });
const draft = () => createDecision(deps(), callerOf(office), { commandId: newCommand(), form: { kind: 'decision', body: 'standing-committee', source: 'government', title: '关于加强河道管护的决定', text: '一、落实管护经费。\n二、每年报告一次。' } });

beforeAll(async () => {
  opened = await openTestDatabase();
  await opened.db.system((tx) => tx.query(`insert into register_congresses (id, name, short_name, place, level, is_hosted) values ($1, '甲县人民代表大会', '甲县人大', '甲县', 'K', true)`, [congressId]));
  await opened.db.write(congressId, (tx) => tx.query(`insert into register_organisations (congress_id, id, name, short_name, kind) values ($1, $2, '县水利局', '县水利局', 'department')`, [congressId, unitId]));
});
afterAll(async () => { await opened.close(); });

test('a decision is drafted, voted, published, carried out, reported on and evaluated', async () => {
  let at = await draft();
  await expect(open(clerk, at.id)).rejects.toMatchObject({ code: 'platform.not_found' });
  await expect(act(office, { of: 'decision', action: 'record-vote', ...at }, { on: '2026-03-02', members: 35, votesFor: 17, votesAgainst: 3, abstained: 5 })).rejects.toMatchObject({ code: 'decisions.not_carried', rule: 'SCM-05' });
  await expect(act(office, { of: 'decision', action: 'record-vote', ...at }, { on: '2026-03-02', members: 35, votesFor: 34, votesAgainst: 2, abstained: 0 })).rejects.toMatchObject({ code: 'decisions.votes_wrong' });
  at = await act(office, { of: 'decision', action: 'record-vote', ...at }, { on: '2026-03-02', members: 35, votesFor: 18, votesAgainst: 3, abstained: 5 });
  at = await act(office, { of: 'decision', action: 'name-duty', ...at }, { addresseeId: unitId, text: '落实管护经费', dueOn: '2026-06-30' });
  at = await act(office, { of: 'decision', action: 'publish-decision', ...at });
  const [duty] = (await open(clerk, at.id)).dutyRows;
  const targetId = duty?.id ?? '';
  expect(duty).toMatchObject({ unitName: '县水利局', state: 'open', isOverdue: false, actions: [{ action: 'report-duty' }] });
  now = new Date('2026-07-01T02:00:00Z');
  expect(await opened.db.read(congressId, (tx) => listDecisions(tx, { year: 2026, set: 'owed' }, seenBy(clerk)))).toMatchObject([{ id: at.id, openDuties: 1, overdueDuties: 1 }]);
  await expect(act(stranger, { of: 'duty', action: 'report-duty', ...at, targetId }, { text: '不是我的' })).rejects.toMatchObject({ code: 'lifecycle.not_yours' });
  await expect(act(office, { of: 'decision', action: 'evaluate-decision', ...at }, { text: '效果明显' })).rejects.toMatchObject({ code: 'decisions.duties_open', params: { count: 1 } });
  at = await act(clerk, { of: 'duty', action: 'report-duty', ...at, targetId }, { text: '已经安排。' });
  at = await act(office, { of: 'duty', action: 'send-report-back', ...at, targetId }, { finding: '没有写明数额' });
  at = await act(clerk, { of: 'duty', action: 'report-duty', ...at, targetId }, { text: '列入预算并已拨付。' });
  await expect(act(clerk, { of: 'duty', action: 'accept-report', ...at, targetId }, { finding: '自己核实' })).rejects.toMatchObject({ code: 'lifecycle.not_yours' });
  at = await act(office, { of: 'duty', action: 'accept-report', ...at, targetId }, { finding: '查看了拨款单' });
  at = await act(office, { of: 'decision', action: 'evaluate-decision', ...at }, { text: '效果明显' });
  const view = await open(clerk, at.id);
  expect(view).toMatchObject({ state: 'evaluated', vote: { members: 35, votesFor: 18 }, evaluation: '效果明显', openDuties: 0, publishedOn: '2026-03-02' });
  expect(view.timeline.map(({ action }) => action)).toEqual(['create', 'record-vote', 'name-duty', 'publish-decision', 'report-duty', 'send-report-back', 'report-duty', 'accept-report', 'evaluate-decision']);
});

test('who saw an old version is told so, and the same request twice has one effect', async () => {
  const made = await draft();
  await act(office, { of: 'decision', action: 'edit-decision', ...made }, { title: '关于进一步加强河道管护的决定' });
  await expect(act(office, { of: 'decision', action: 'edit-decision', ...made }, { title: '又改' })).rejects.toMatchObject({ code: 'platform.stale_version' });
  const commandId = newCommand();
  const request = { id: made.id, version: 2, commandId, form: { title: '定稿' } };
  const first = await performAct(deps(), callerOf(office), { of: 'decision', action: 'edit-decision', request });
  expect(await performAct(deps(), callerOf(office), { of: 'decision', action: 'edit-decision', request })).toEqual(first);
  expect((await open(office, made.id)).timeline).toHaveLength(3);
});

test('only the office drafts', async () => {
  await expect(createDecision(deps(), callerOf(clerk), { commandId: newCommand(), form: { kind: 'resolution', body: 'congress', source: 'law', title: '决议', text: '内容内容' } })).rejects.toMatchObject({ code: 'platform.not_allowed' });
});
