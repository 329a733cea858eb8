import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestWorld, taskOf, type TestWorld } from './test-world.ts';
import type { SuggestionView } from '../contract/views.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(async () => {
  await world.close();
});

const REPLY = {
  body: '您提出的关于规范电动自行车充电设施管理的建议收悉。经会同市住建局研究，现答复如下。',
  answers: ['7月31日前完成42个老旧小区集中充电棚建设。', '自3月起每月开展一次消防巡查，结果张贴公示。'],
  class: 'planned',
  publicity: 'full',
  contactName: '解宁',
  contactPhone: '0512-53520000',
  promises: [{ text: '老旧小区集中充电棚', target: 42, unitOfMeasure: '个', dueOn: '2026-07-31', responsible: '曾立' }],
};

async function answered(view: SuggestionView, reply = REPLY): Promise<SuggestionView> {
  const task = taskOf(view, world.units.lead);
  let at = await world.act(
    'leadClerk',
    'task',
    'log-contact',
    view,
    { way: 'visit', on: world.today(), summary: '登门听取意见，到现场查看三个小区。' },
    task,
  );
  at = await world.act('leadClerk', 'task', 'draft-reply', at, reply, task);
  at = await world.act('leadChecker', 'task', 'check-reply', at, {}, task);
  at = await world.act('leadHead', 'task', 'sign-reply', at, {}, task);
  at = await world.act('government', 'task', 'approve-reply', at, {}, task);
  return world.act('leadClerk', 'task', 'send-reply', at, { way: 'face-to-face' }, task);
}

describe('a suggestion from the phone to a kept promise', () => {
  it('goes through co-signing, return and re-assignment, extension, two rounds and the ledger', async () => {
    const { act, units, setDay } = world;
    let at = await world.draft('lead');
    expect(at.state).toBe('draft');
    at = await act('lead', 'suggestion', 'invite-co-signers', at, { personIds: [world.people.second, world.people.third] });
    at = await act('second', 'suggestion', 'answer-invitation', at, { answer: 'confirmed', textVersion: 1 });
    at = await act('third', 'suggestion', 'answer-invitation', at, { answer: 'confirmed', textVersion: 1 });
    expect(at.coSignerCount).toBe(2);
    // A change asks everyone again.
    at = await act('lead', 'suggestion', 'change-text', at, {
      title: at.title,
      situation: at.situation,
      analysis: '规划没有预留。',
      points: at.points,
    });
    expect(at.coSignerCount).toBe(0);
    await expect(act('second', 'suggestion', 'answer-invitation', at, { answer: 'confirmed', textVersion: 1 })).rejects.toMatchObject({
      code: 'suggestions.text_changed',
    });
    at = await act('second', 'suggestion', 'answer-invitation', at, { answer: 'confirmed', textVersion: 2 });
    at = await act('lead', 'suggestion', 'file', at);
    expect(at).toMatchObject({ state: 'filed', inSession: true, sessionName: '十七届人大五次会议' });
    at = await act('office', 'suggestion', 'accept', at, {});
    expect(at.numberText).toBe('十七届五次第001号');
    setDay('2026-01-25');
    at = await act('office', 'suggestion', 'hand-over', at, {});
    expect(at).toMatchObject({ state: 'handed-over', handedOverOn: '2026-01-25', dueOn: '2026-04-27', outerDueOn: '2026-07-27' });
    expect(at.clocks.find((clock) => clock.kind === 'reply')?.explanation).toContain(
      '交办 2026-01-25 + 3 个月（代表法 51）= 2026-04-25，周六',
    );
    at = await act('government', 'suggestion', 'assign-units', at, {
      units: [
        { organisationId: units.other, role: 'lead' },
        { organisationId: units.co, role: 'co' },
      ],
    });
    // The wrong unit returns it with a reason, and it is re-assigned.
    at = await act('otherClerk', 'task', 'sign-for', at, {}, taskOf(at, units.other));
    expect(at.state).toBe('handling');
    at = await act('otherClerk', 'task', 'request-return', at, { reason: '职责清单第14项不在本单位' }, taskOf(at, units.other));
    const returned = taskOf(at, units.other);
    at = await act('government', 'task', 'grant-return', at, {}, returned);
    at = await act('government', 'suggestion', 'reassign', at, {
      replacesTaskId: returned,
      units: [{ organisationId: units.lead, role: 'lead' }],
      reason: '应急部门牵头',
    });
    expect(at).toMatchObject({ returnCount: 1, leadUnitName: '市应急局' });
    at = await act('leadClerk', 'task', 'sign-for', at, {}, taskOf(at, units.lead));
    at = await act('coClerk', 'task', 'sign-for', at, {}, taskOf(at, units.co));
    // An empty opinion goes back.
    at = await act('coClerk', 'task', 'send-co-opinion', at, { opinion: '我局高度重视，将进一步加强相关工作。' }, taskOf(at, units.co));
    at = await act('leadClerk', 'task', 'send-back-co-opinion', at, { reason: '没有写明数量和时间' }, taskOf(at, units.co));
    at = await act(
      'coClerk',
      'task',
      'send-co-opinion',
      at,
      { opinion: '已将42个小区列入2026年改造计划，6月底前提供场地。' },
      taskOf(at, units.co),
    );
    // A reply without having heard the deputy is refused by rule.
    await expect(act('leadClerk', 'task', 'draft-reply', at, REPLY, taskOf(at, units.lead))).rejects.toMatchObject({
      code: 'suggestions.contact_missing',
      rule: 'SUG-08',
    });
    at = await act('leadClerk', 'task', 'request-extension', at, { reason: '涉及四个部门', untilOn: '2026-06-30' }, taskOf(at, units.lead));
    at = await act('office', 'task', 'grant-extension', at, {}, taskOf(at, units.lead));
    expect(at.dueOn).toBe('2026-06-30');
    setDay('2026-03-27');
    at = await answered(at);
    expect(at).toMatchObject({ state: 'answered', replyClass: 'planned', openPromises: 1 });
    setDay('2026-04-02');
    at = await act('lead', 'suggestion', 'rate-reply', at, { value: 'dissatisfied', remark: '说了要做，没说在哪儿做。' });
    expect(at.state).toBe('dissatisfied');
    at = await act('office', 'suggestion', 'order-second-round', at, {});
    expect(at).toMatchObject({ state: 'second-round', round: 2, dueOn: '2026-05-02' });
    setDay('2026-04-16');
    at = await answered(at, { ...REPLY, promises: [], class: 'solved' });
    at = await act('lead', 'suggestion', 'rate-reply', at, { value: 'basically' });
    expect(at.state).toBe('closed-with-promises');
    expect(at.ratings.filter((rating) => rating.of === 'reply')).toHaveLength(2);
    const promise = at.promises[0]?.id;
    setDay('2026-07-30');
    at = await act(
      'leadClerk',
      'promise',
      'report-kept',
      at,
      { achieved: 42, text: '42个小区集中充电棚全部建成通电。', fileIds: [] },
      promise,
    );
    at = await act('lead', 'promise', 'dispute-promise', at, { remark: '城北两个小区还没通电' }, promise);
    at = await act(
      'leadClerk',
      'promise',
      'report-kept',
      at,
      { achieved: 42, text: '城北两个小区已于8月1日通电，附照片。', fileIds: [] },
      promise,
    );
    at = await act('lead', 'promise', 'confirm-promise', at, {}, promise);
    expect(at).toMatchObject({ state: 'closed', openPromises: 0 });
    at = await act('lead', 'suggestion', 'rate-result', at, { value: 'satisfied' });
    at = await act('office', 'suggestion', 'decide-publicity', at, { publicity: 'full' });
    expect(at.publishedAt).not.toBeNull();
    expect(at.timeline.every((event) => event.rules.length > 0 || event.action === 'create')).toBe(true);
  });
});
