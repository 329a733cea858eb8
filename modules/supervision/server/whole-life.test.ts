import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { searchHolders } from '#modules/register/server/module.ts';
import { createMatter } from './commands/create-matter.ts';
import { createReferral } from './commands/handle-referral.ts';
import { createPlan } from './commands/keep-plan.ts';
import { receiveQuestion } from './commands/receive-question.ts';
import { supervisionFigureRows, supervisionFigureValues } from './queries/figure-values.ts';
import { paperOfMatter } from './papers/paper-of-matter.ts';
import { owedByLaw } from './queries/owed-by-law.ts';
import { listMatters } from './queries/matter-rows.ts';
import { openPlan } from './queries/plans.ts';
import { listPoints } from './queries/points.ts';
import { findPublicInquiry } from './queries/published.ts';
import { askSupervision } from './queries/questions.ts';
import { reconcileYear } from './queries/reconciliation.ts';
import { listReferrals, openReferral } from './queries/referrals.ts';
import { openSupervisionWorld, type SupervisionWorld } from './test-world.ts';

let world: SupervisionWorld;
beforeAll(async () => {
  world = await openSupervisionWorld();
});
afterAll(async () => {
  await world.close();
});

const item = (more: object) => ({
  kind: 'report-deliberation' as const,
  subject: '河道管护工作情况',
  sentence: '',
  ownerName: '',
  laws: [],
  addresseeIds: [],
  ...more,
});
const reader = (key: string) => ({ actor: world.actorOf(key), today: world.today() });

/** A matter outside the plan, brought in by the committee. */
async function matter(more: object = {}, who = 'committee') {
  return createMatter(world.deps, world.caller(who), {
    commandId: world.commandId(),
    form: {
      ...item({ ownerBodyId: world.bodies.committee, addresseeIds: [world.units.water], ...more }),
      year: Number(world.today().slice(0, 4)),
      signerIds: [],
      reason: '',
      ...more,
    },
  });
}

/** Goes on as one person after another, each seeing the last version. */
async function go(id: string, steps: readonly (readonly [who: string, action: string, form?: object])[]): Promise<void> {
  for (const [who, action, form] of steps)
    await world.act(who, 'matter', action, { id, version: (await world.open(who, id)).version }, form ?? {});
}

const onPoint = async (who: string, id: string, number: number, action: string, form: object = {}) => {
  const seen = await world.open(who, id);
  const point = seen.pointRows.find((row) => row.number === number);
  return world.act(who, 'point', action, { id, version: seen.version, targetId: point?.id ?? '' }, form);
};

describe('a report, from the plan to the public', () => {
  let planId = '';
  let id = '';
  it('stands in a plan that goes from the party group over the chairs’ council to the public', async () => {
    world.setDay('2026-01-20');
    const text = '（一）听取和审议河道管护工作情况的报告。';
    const made = await createPlan(world.deps, world.caller('office'), {
      commandId: world.commandId(),
      form: {
        year: 2026,
        title: '2026年度监督计划',
        text,
        items: [
          item({
            sentence: text,
            start: 0,
            end: text.length,
            quarter: 2,
            ownerBodyId: world.bodies.committee,
            ownerName: '农业农村工委',
            addresseeIds: [world.units.water],
          }),
        ],
      },
    });
    planId = made.id;
    await expect(
      createPlan(world.deps, world.caller('office'), {
        commandId: world.commandId(),
        form: { year: 2026, title: '又一份', text: '', items: [] },
      }),
    ).rejects.toMatchObject({ code: 'supervision.plan_exists', rule: 'SUP-01' });
    await expect(world.act('committee', 'plan', 'submit-to-party-group', { id: planId, version: 1 })).rejects.toMatchObject({
      code: 'lifecycle.not_yours',
    });
    let at = await world.act('office', 'plan', 'submit-to-party-group', { id: planId, version: 1 });
    at = await world.act('office', 'plan', 'submit-to-chairs-council', at, { agreedOn: '2026-01-20' });
    at = await world.act('chair', 'plan', 'adopt-plan', at, { on: '2026-01-20' });
    at = await world.act('office', 'plan', 'publish-plan', at);
    expect(at.state).toBe('published');
    const plan = await world.db.read(world.congressId, (tx) => openPlan(tx, planId, reader('bystander')));
    expect(plan.matters).toMatchObject([{ subject: '河道管护工作情况', sentence: text, start: 0, quarter: 2, state: 'planned' }]);
    expect(plan.text.slice(plan.matters[0]?.start ?? 0, plan.matters[0]?.end ?? 0)).toBe(text);
    id = plan.matters[0]?.id ?? '';
  });

  it('has its days counted back from the meeting, each with its article (TV-69)', async () => {
    await go(id, [
      ['committee', 'begin'],
      ['committee', 'set-hearing', { hearingOn: '2026-05-28' }],
    ]);
    const { clocks } = await world.open('committee', id);
    expect(clocks.map(({ kind, dueOn }) => [kind, dueOn])).toEqual([
      ['draft-report', '2026-05-08'],
      ['final-report', '2026-05-18'],
      ['to-members', '2026-05-21'],
    ]);
    expect(clocks[0]?.text).toBe('会议 2026-05-28 前 20 日（监督法 15）= 2026-05-08');
  });

  it('cannot go to the members before the report has come', async () => {
    await go(id, [['committee', 'ask-report']]);
    await expect(go(id, [['committee', 'send-to-members']])).rejects.toMatchObject({ code: 'supervision.report_missing', rule: 'SUP-06' });
    world.setDay('2026-05-06');
    await go(id, [
      ['waterClerk', 'deliver-draft', { text: '征求意见稿' }],
      ['committee', 'comment-on-draft', { text: '请补充资金使用情况' }],
    ]);
    await expect(world.open('bystander', id)).resolves.toMatchObject({ papers: [] });
    world.setDay('2026-05-17');
    await go(id, [
      ['waterClerk', 'deliver-report', { text: '正式报告' }],
      ['committee', 'send-to-members'],
    ]);
    expect((await world.open('committee', id)).clocks.map(({ state }) => state)).toEqual(['stopped', 'stopped', 'stopped']);
  });

  it('turns into opinions, point by point, which the chairs’ council agrees and the office hands over', async () => {
    world.setDay('2026-05-28');
    await go(id, [
      ['committee', 'hold', { on: '2026-05-28' }],
      [
        'committee',
        'draft-opinions',
        {
          text: '总体肯定，提出两条意见。',
          points: [
            { text: '落实河道保洁经费', addresseeId: world.units.water },
            { text: '修复沿河道路', addresseeId: world.units.road },
          ],
        },
      ],
    ]);
    await go(id, [
      ['chair', 'agree-opinions', { on: '2026-05-28' }],
      ['committee', 'hand-over-opinions', { on: '2026-05-28' }],
    ]);
    const seen = await world.open('committee', id);
    expect(seen).toMatchObject({ state: 'handling', points: 2, openPoints: 2 });
    expect(seen.pointRows.map(({ unitName, dueOn, state }) => [unitName, dueOn, state])).toEqual([
      ['县水利局', '2026-08-28', 'handed-over'],
      ['县交通局', '2026-08-28', 'handed-over'],
    ]);
    expect(seen.clocks.find(({ kind }) => kind === 'handling-report')).toMatchObject({
      dueOn: '2026-08-28',
      state: 'running',
      rules: ['SUP-12'],
    });
  });

  it('lets a unit answer its own point and no other’s, and closes nothing on words alone', async () => {
    await expect(onPoint('roadClerk', id, 1, 'answer-point', { measure: 'at-once', text: '已办' })).rejects.toMatchObject({
      code: 'lifecycle.not_yours',
    });
    await onPoint('waterClerk', id, 1, 'answer-point', { measure: 'by-date', text: '六月底前拨付' });
    await expect(onPoint('waterClerk', id, 1, 'close-point', { finding: '已办结' })).rejects.toMatchObject({ code: 'lifecycle.not_yours' });
    await expect(onPoint('committee', id, 1, 'close-point', { finding: '已办结' })).rejects.toMatchObject({
      code: 'supervision.no_deed',
      rule: 'SUP-10',
    });
    await onPoint('waterClerk', id, 1, 'show-deed', { on: '2026-06-30', text: '经费已拨付，凭证在案' });
    await onPoint('committee', id, 1, 'close-point', { finding: '查看凭证属实' });
    await onPoint('roadClerk', id, 2, 'answer-point', { measure: 'long-term', text: '纳入三年计划' });
    await onPoint('committee', id, 2, 'order-mending', { finding: '先修复险段', dueOn: '2026-07-31' });
    await expect(
      go(id, [
        ['waterClerk', 'report-handling', { text: '处理情况' }],
        ['committee', 'close-matter', { outcome: '办结' }],
      ]),
    ).rejects.toMatchObject({ code: 'supervision.points_open', params: { count: 1 } });
    await onPoint('roadClerk', id, 2, 'report-mending', { text: '险段已修复' });
    await onPoint('committee', id, 2, 'close-point', { finding: '现场查看属实' });
    expect((await world.open('committee', id)).pointRows[1]).toMatchObject({
      round: 2,
      state: 'closed',
      deeds: [{ round: 2, text: '险段已修复' }],
    });
  });

  it('is assessed by totals, closed and made public (TV-83, TV-85)', async () => {
    const seen = await world.open('committee', id);
    await world.act(
      'committee',
      'matter',
      'assess',
      { id, version: seen.version },
      { on: '2026-05-28', members: 29, present: 29, satisfied: 17, basically: 11, dissatisfied: 1, void: 0, reason: '纸质票' },
    );
    await go(id, [
      [
        'committee',
        'assess',
        { on: '2026-05-28', members: 29, present: 29, satisfied: 10, basically: 4, dissatisfied: 15, void: 0, reason: '纸质票' },
      ],
    ]);
    expect((await world.open('committee', id)).assessments.map(({ result }) => result)).toEqual(['satisfied', 'dissatisfied']);
    await expect(
      go(id, [
        [
          'committee',
          'assess',
          { on: '2026-05-28', members: 29, present: 20, satisfied: 17, basically: 11, dissatisfied: 1, void: 0, reason: '纸质票' },
        ],
      ]),
    ).rejects.toMatchObject({ code: 'supervision.assessment_wrong' });
    await go(id, [
      ['committee', 'close-matter', { outcome: '经费落实，险段修复' }],
      ['office', 'publish-matter'],
      ['office', 'archive-matter'],
    ]);
    expect((await world.open('bystander', id)).timeline.map(({ action }) => action)).toContain('publish-matter');
  });

  it('counts as one report that was heard, and the figure opens to it', async () => {
    const asking = { year: 2026, actor: world.actorOf('office') };
    const values = await world.db.read(world.congressId, (tx) => supervisionFigureValues(tx, asking));
    expect(values.find(({ id: figure }) => figure === 'reports-deliberated')).toMatchObject({ value: 1, unit: '项', phrase: '1项' });
    for (const { id: figure, value } of values)
      expect([figure, (await world.db.read(world.congressId, (tx) => supervisionFigureRows(tx, figure, asking))).length]).toEqual([
        figure,
        value,
      ]);
  });
});

describe('other ways of supervision', () => {
  it('an inspection names its laws, keeps problems by article, and is told beforehand', async () => {
    world.setDay('2026-06-01');
    await expect(matter({ kind: 'law-inspection', subject: '水利法规' })).rejects.toMatchObject({
      code: 'supervision.laws_needed',
      rule: 'SUP-25',
    });
    const { id } = await matter({ kind: 'law-inspection', subject: '《中华人民共和国水法》' });
    await go(id, [
      ['committee', 'set-hearing', { hearingOn: '2026-09-28' }],
      ['committee', 'begin'],
      ['committee', 'join', { participants: [{ name: '某组长', role: 'leader' }], congresses: ['东海市人大常委会'] }],
      ['committee', 'add-point', { origin: 'problem', text: '取水许可不规范', lawArticle: '第七条', addresseeId: world.units.water }],
    ]);
    const seen = await world.open('committee', id);
    expect(seen).toMatchObject({
      laws: ['《中华人民共和国水法》'],
      jointWith: ['东海市人大常委会'],
      pointRows: [{ origin: 'problem', lawArticle: '第七条', state: 'noted' }],
    });
    expect(seen.clocks.map(({ kind, dueOn }) => [kind, dueOn])).toContainEqual(['inspection-notice', '2026-09-18']);
  });

  it('a visit is begun, reported and closed without a hearing', async () => {
    const { id } = await matter({ kind: 'inspection-visit', subject: '重点工程建设' });
    await expect(go(id, [['committee', 'set-hearing', { hearingOn: '2026-09-28' }]])).rejects.toMatchObject({
      code: 'lifecycle.not_yours',
    });
    await go(id, [
      ['committee', 'begin'],
      ['committee', 'report-visit', { on: '2026-06-01', text: '进度符合计划' }],
      ['committee', 'close-matter', { outcome: '情况良好' }],
    ]);
    expect(await world.open('committee', id)).toMatchObject({ state: 'closed', heldOn: '2026-06-01' });
  });

  it('a special inquiry collects questions, and an answer’s promise becomes a point', async () => {
    const { id } = await matter({ kind: 'special-inquiry', subject: '饮用水安全' });
    await go(id, [
      ['committee', 'begin'],
      ['member1', 'add-question', { text: '备用水源何时建成？' }],
    ]);
    const question = async () => {
      const seen = await world.open('committee', id);
      return { id, version: seen.version, targetId: seen.questions[0]?.id ?? '' };
    };
    await expect(world.act('committee', 'question', 'choose-question', await question())).rejects.toMatchObject({
      code: 'supervision.addressee_needed',
    });
    await world.act('committee', 'question', 'choose-question', await question(), { addresseeId: world.units.water });
    await world.act('committee', 'question', 'record-asked', await question(), { by: '委员甲' });
    await world.act('waterClerk', 'question', 'answer-question', await question(), { text: '年内建成', by: '局长' });
    await world.act('committee', 'question', 'follow-question-up', await question(), {
      text: '年内建成备用水源',
      asPoint: true,
      dueOn: '2026-12-31',
    });
    expect(await world.open('committee', id)).toMatchObject({
      questions: [{ state: 'followed-up', cameFrom: 'member', askedBy: 'member1' }],
      pointRows: [{ origin: 'question', dueOn: '2026-12-31' }],
    });
  });

  it('an inquiry opens for residents; the office reads what came, chooses, and shows it with what became of it', async () => {
    world.setDay('2026-06-01');
    const { id } = await matter({ kind: 'special-inquiry', subject: '农村公交' });
    const send = () => receiveQuestion(world.deps, { congressId: world.congressId, matterId: id, text: '王某某问：班车几时通到村里？' });
    expect(await send()).toBe('closed');
    await go(id, [
      ['committee', 'begin'],
      ['committee', 'open-questions', { untilOn: '2026-06-10', note: '请提问' }],
    ]);
    expect(await send()).toBeUndefined();
    expect((await world.open('member1', id)).questions).toEqual([]);
    const target = async () => {
      const seen = await world.open('committee', id);
      return { id, version: seen.version, targetId: seen.questions[0]?.id ?? '' };
    };
    await world.act('committee', 'question', 'take-question', await target(), { text: '班车几时通到村里？' });
    await world.act('committee', 'question', 'choose-question', await target(), { addresseeId: world.units.road });
    const shown = async () =>
      (await world.db.read(world.congressId, (tx) => findPublicInquiry(tx, id, world.today())))?.questions.map(({ text, answer }) => [
        text,
        answer,
      ]);
    expect(await shown()).toEqual([]);
    await world.act('committee', 'question', 'show-question', await target(), { isPublic: true });
    await world.act('roadClerk', 'question', 'answer-question', await target(), { text: '九月开通', by: '局长' });
    expect(await shown()).toEqual([['班车几时通到村里？', '九月开通']]);
    await go(id, [['committee', 'close-questions']]);
    expect(await send()).toBe('closed');
    expect(await shown()).toHaveLength(1);
    const told = await world.db.read(world.congressId, (tx) =>
      tx.query<{ to: string }>(
        `select person_id as "to" from platform_notices where object_id = $1 and kind = 'supervision.residents-ask'`,
        [id],
      ),
    );
    expect(told.map(({ to }) => to)).toEqual([world.personOf('office')]);
  });

  it('an interpellation needs three members, and a second answer more than half of them dissatisfied (MOT-24, SUP-31)', async () => {
    const signed = (keys: readonly string[]) =>
      matter({ kind: 'interpellation', subject: '水库除险加固', signerIds: keys.map((key) => world.personOf(key)) }, keys[0]);
    await expect(signed(['member1', 'member2'])).rejects.toMatchObject({ code: 'law.too_few_signers', rule: 'MOT-24' });
    await expect(signed(['member1', 'member2', 'office'])).rejects.toMatchObject({ code: 'supervision.signers_only' });
    const { id } = await signed(['member1', 'member2', 'member3']);
    await expect(world.open('bystander', id)).rejects.toMatchObject({ code: 'platform.not_found' });
    await go(id, [
      ['chair', 'accept-matter', { way: 'oral', body: '县水利局', addresseeIds: [world.units.water] }],
      ['waterClerk', 'answer-interpellation', { on: '2026-06-01', text: '答复如下', answeredBy: '局长' }],
    ]);
    await go(id, [
      ['member1', 'judge-answer', { isSatisfied: false }],
      ['member2', 'judge-answer', { isSatisfied: true }],
    ]);
    await expect(go(id, [['chair', 'order-second-answer', { reason: '再答' }]])).rejects.toMatchObject({
      code: 'supervision.most_satisfied',
      params: { dissatisfied: 1, signers: 3 },
    });
    await expect(go(id, [['member1', 'judge-answer', { isSatisfied: true }]])).rejects.toMatchObject({
      code: 'supervision.judged_already',
    });
    await go(id, [
      ['member3', 'judge-answer', { isSatisfied: false }],
      ['chair', 'order-second-answer', { reason: '过半数不满意' }],
      ['waterClerk', 'answer-interpellation', { on: '2026-06-01', text: '再次答复', answeredBy: '局长' }],
      ['committee', 'close-matter', { outcome: '再次答复后满意' }],
    ]);
    const seen = await world.open('member1', id);
    expect(seen).toMatchObject({ state: 'closed', signers: { names: ['member1', 'member2', 'member3'], judged: 0 } });
    expect(seen.papers.map(({ kind, round }) => [kind, round])).toEqual([
      ['answer', 1],
      ['answer', 2],
    ]);
  });

  it('a dismissal needs one fifth of the members and passes with more than half of them all (SUP-33)', async () => {
    const { id } = await matter({ kind: 'dismissal', subject: '撤销某职务案', signerIds: [world.personOf('member1')] }, 'member1');
    await go(id, [
      ['chair', 'accept-matter', { way: 'written', body: '常委会会议' }],
      ['chair', 'record-defence', { text: '申辩意见', fromName: '本人' }],
    ]);
    await expect(
      go(id, [['office', 'record-dismissal-vote', { on: '2026-06-01', members: 5, votesFor: 4, votesAgainst: 2 }]]),
    ).rejects.toMatchObject({ code: 'supervision.votes_wrong' });
    await go(id, [['office', 'record-dismissal-vote', { on: '2026-06-01', members: 5, votesFor: 2, votesAgainst: 1 }]]);
    expect((await world.open('office', id)).timeline.at(-1)?.data).toMatchObject({ votesFor: 2, isPassed: false });
  });

  it('nobody with an interest sits on a committee of investigation (SUP-32)', async () => {
    const { id } = await matter(
      { kind: 'special-investigation', subject: '某工程质量', signerIds: [world.personOf('member1')] },
      'member1',
    );
    await go(id, [['chair', 'accept-matter', { way: 'written', body: '调查委员会' }]]);
    const members = ['甲', '乙', '丙'].map((name) => ({ name, role: 'member' }));
    await expect(
      go(id, [['chair', 'set-up-investigation', { members: [...members, { name: '丁', role: 'expert', hasInterest: true }] }]]),
    ).rejects.toMatchObject({ code: 'supervision.interested', params: { name: '丁' } });
    await go(id, [['chair', 'set-up-investigation', { members }]]);
  });
});

describe('whose work a matter is', () => {
  it('only the committee that owns it works on it; on what nobody owns only the office does, and the office lists it', async () => {
    world.setDay('2026-06-01');
    const { id } = await matter({ kind: 'research', subject: '水源保护' });
    expect(await world.open('committee', id)).toMatchObject({ ownerName: '农业农村工委', ownerBodyId: world.bodies.committee });
    expect((await world.open('other-committee', id)).actions).toEqual([]);
    await expect(go(id, [['other-committee', 'begin']])).rejects.toMatchObject({ code: 'lifecycle.not_yours' });
    await expect(go(id, [['committee', 'edit-matter', { ownerBodyId: world.bodies['other-committee'] }]])).rejects.toMatchObject({
      code: 'supervision.owner_by_office',
    });
    await go(id, [['office', 'edit-matter', { ownerBodyId: null }]]);
    await expect(go(id, [['committee', 'begin']])).rejects.toMatchObject({ code: 'lifecycle.not_yours' });
    const ownerless = async () =>
      (await world.db.read(world.congressId, (tx) => listMatters(tx, { set: 'without-owner', limit: 25 }, reader('office')))).rows.map(
        ({ subject }) => subject,
      );
    expect(await ownerless()).toEqual(['水源保护']);
    await go(id, [
      ['office', 'edit-matter', { ownerBodyId: world.bodies['other-committee'] }],
      ['other-committee', 'begin'],
    ]);
    expect(await ownerless()).toEqual([]);
    expect((await world.open('other-committee', id)).ownerName).toBe('财经工委');
    await expect(matter({ kind: 'research', subject: '别人的事', ownerBodyId: world.bodies['other-committee'] })).rejects.toMatchObject({
      code: 'supervision.owner_by_office',
    });
  });

  it('what a unit answers is told to its own committee and the office, and to no other', async () => {
    const { id } = await matter({ subject: '泵站更新' });
    await go(id, [
      ['committee', 'begin'],
      ['committee', 'set-hearing', { hearingOn: '2026-06-01' }],
      ['committee', 'ask-report'],
      ['waterClerk', 'deliver-report', { text: '报告' }],
      ['committee', 'send-to-members'],
      ['committee', 'hold', { on: '2026-06-01' }],
      ['committee', 'draft-opinions', { points: [{ text: '更新泵站', addresseeId: world.units.water }] }],
      ['chair', 'agree-opinions', { on: '2026-06-01' }],
      ['committee', 'hand-over-opinions', { on: '2026-06-01' }],
    ]);
    await onPoint('waterClerk', id, 1, 'answer-point', { measure: 'at-once', text: '已更新' });
    const told = await world.db.read(world.congressId, (tx) =>
      tx.query<{ to: string }>(
        `select person_id as "to" from platform_notices where object_id = $1 and kind = 'supervision.point-answered'`,
        [id],
      ),
    );
    expect(told.map(({ to }) => to).toSorted()).toEqual([world.personOf('committee'), world.personOf('office')].toSorted());
  });
});

describe('looking back', () => {
  it('the plan lies beside the deeds, red where nothing happened once its quarter is over', async () => {
    world.setDay('2026-12-20');
    const plan = await createPlan(world.deps, world.caller('office'), {
      commandId: world.commandId(),
      form: { year: 2025, title: '2025年度监督计划', text: '', items: [item({ subject: '没有开始的事项', quarter: 1 })] },
    });
    expect(plan.state).toBe('draft');
    const past = await world.db.read(world.congressId, (tx) => reconcileYear(tx, 2025, world.today()));
    expect(past).toMatchObject({ red: 1, rows: [{ subject: '没有开始的事项', why: 'not-begun' }] });
    const now = await world.db.read(world.congressId, (tx) => reconcileYear(tx, 2026, world.today()));
    expect(now).toMatchObject({
      red: 0,
      rows: [{ subject: '河道管护工作情况', outcome: '经费落实，险段修复', points: 2, closedPoints: 2 }],
    });
    expect(now.rows[0]?.deeds.map(({ action }) => action)).toContain('hold');
  });

  it('takes an added item only with the committee and the quarter that the published plan names (SUP-01)', async () => {
    const [plan] = await world.db.read(world.congressId, (tx) =>
      tx.query<{ id: string; version: number }>('select id, version from supervision_plans where year = 2026'),
    );
    const planId = plan?.id ?? '';
    const version = plan?.version ?? 0;
    const adjust = (item: object) =>
      world.act(
        'office',
        'plan',
        'adjust-plan',
        { id: planId, version },
        { reason: '新增任务', add: [{ kind: 'inspection-visit', subject: '农村公路', ...item }] },
      );
    await expect(adjust({ quarter: 3 })).rejects.toMatchObject({ code: 'supervision.owner_needed', field: 'form.ownerBodyId' });
    await expect(adjust({ ownerBodyId: world.bodies.committee })).rejects.toMatchObject({
      code: 'supervision.quarter_needed',
      field: 'form.quarter',
    });
    await adjust({ ownerBodyId: world.bodies.committee, quarter: 3 });
    const { matters } = await world.db.read(world.congressId, (tx) => openPlan(tx, planId, reader('bystander')));
    expect(matters.find(({ subject }) => subject === '农村公路')).toMatchObject({
      isAdjustment: true,
      ownerName: '农业农村工委',
      quarter: 3,
      state: 'planned',
    });
  });

  it('the law’s own list names what is owed, with the audit’s follow-up after six months (TV-75)', async () => {
    world.setDay('2026-08-28');
    const { id } = await matter({ kind: 'plan-budget-review', subject: '2025年度审计工作报告' }, 'committee');
    await go(id, [
      ['committee', 'begin'],
      ['committee', 'set-hearing', { hearingOn: '2026-08-28' }],
      ['committee', 'ask-report'],
      ['waterClerk', 'deliver-report', { text: '审计工作报告' }],
      ['committee', 'send-to-members'],
      ['committee', 'hold', { on: '2026-08-28' }],
    ]);
    // The six months end on Sunday 28 February, which CNT-10 moves to the Monday.
    expect((await world.open('committee', id)).clocks.find(({ kind }) => kind === 'audit-rectification')).toMatchObject({
      dueOn: '2027-03-01',
      text: expect.stringContaining('2027-02-28'),
    });
    const law = await world.db.read(world.congressId, (tx) => world.deps.law.of(tx, world.today()));
    const owed = await world.db.read(world.congressId, (tx) => owedByLaw(tx, { ...law, year: 2026, today: world.today() }));
    expect(owed.find(({ rule }) => rule === 'SUP-23')).toMatchObject({
      what: 'audit-rectification',
      dueOn: '2027-03-01',
      isOverdue: false,
      article: '监督法 27',
    });
    expect(owed.map(({ what }) => what)).toEqual(expect.arrayContaining(['state-assets', 'debt', 'final-accounts']));
    expect(owed.map(({ what }) => what)).not.toContain('audit');
    world.setDay('2026-12-10');
    const mended = await matter({ kind: 'plan-budget-review', subject: '2025年度审计查出问题整改情况' }, 'committee');
    await go(mended.id, [
      ['committee', 'begin'],
      ['committee', 'set-hearing', { hearingOn: '2026-12-10' }],
      ['committee', 'ask-report'],
      ['waterClerk', 'deliver-report', { text: '整改情况报告' }],
      ['committee', 'send-to-members'],
      ['committee', 'hold', { on: '2026-12-10' }],
    ]);
    // Once the mending was heard nothing of the audit runs on: it would be red for ever.
    expect((await world.open('committee', id)).clocks.find(({ kind }) => kind === 'audit-rectification')).toMatchObject({
      state: 'stopped',
      stoppedOn: '2026-12-10',
    });
  });

  it('opinions without an answer after sixty days are found', async () => {
    world.setDay('2026-06-01');
    const { id } = await matter({ subject: '灌区改造' });
    await go(id, [
      ['committee', 'begin'],
      ['committee', 'set-hearing', { hearingOn: '2026-06-01' }],
      ['committee', 'ask-report'],
      ['waterClerk', 'deliver-report', { text: '报告' }],
      ['committee', 'send-to-members'],
      ['committee', 'hold', { on: '2026-06-01' }],
      ['committee', 'draft-opinions', { points: [{ text: '加快改造', addresseeId: world.units.water }] }],
      ['chair', 'agree-opinions', { on: '2026-06-01' }],
      ['committee', 'hand-over-opinions', { on: '2026-06-01' }],
    ]);
    const unanswered = async () =>
      (await world.db.read(world.congressId, (tx) => listPoints(tx, { set: 'unanswered-60', limit: 25 }, reader('chair')))).rows.map(
        ({ text }) => text,
      );
    world.setDay('2026-07-30');
    expect(await unanswered()).toEqual([]);
    world.setDay('2026-07-31');
    expect(await unanswered()).toEqual(['加快改造']);
    const [asked] = await world.db.read(world.congressId, (tx) => askSupervision(tx, reader('chair')));
    expect(asked).toMatchObject({ key: 'opinions-unanswered', rows: [{ title: '灌区改造', unit: '县水利局', days: 60 }] });
    // Printed two months later, the letter still bears the day the opinions were handed over.
    const bears = async (kind: string) =>
      (await world.db.write(world.congressId, (db) => paperOfMatter({ deps: world.deps, db, id, reader: reader('office') }, kind)))
        .signature?.date;
    expect(await bears('hand-over-letter')).toBe('2026-06-01');
    expect(await bears('review-opinions')).toBe('2026-06-01');
  });
});

describe('what passes to the discipline organ', () => {
  it('is seen by those named, and every look is kept', async () => {
    const made = await createReferral(world.deps, world.caller('committee'), {
      commandId: world.commandId(),
      form: { area: 'law-inspection', flow: 'transfer', title: '检查中发现的线索', content: '内容', readerIds: [world.personOf('chair')] },
    });
    const look = (who: string) =>
      world.db.write(world.congressId, (tx) => openReferral(tx, made.id, { reader: reader(who), now: world.deps.clock() }));
    await expect(look('office')).rejects.toMatchObject({ code: 'platform.not_found' });
    expect(await world.db.read(world.congressId, (tx) => listReferrals(tx, reader('office')))).toEqual([]);
    await look('chair');
    expect((await look('committee')).views.map(({ name }) => name)).toEqual(['chair', 'committee']);
    await expect(world.act('office', 'referral', 'review-referral', { id: made.id, version: 1 })).rejects.toMatchObject({
      code: 'platform.not_found',
    });
    const found = await world.db.read(world.congressId, (tx) => searchHolders(tx, '监察委员会', world.today()));
    expect(found).toEqual([{ personId: world.personOf('organClerk'), name: 'organClerk', note: '县监察委员会 unit-clerk' }]);
    let at = await world.act('chair', 'referral', 'review-referral', { id: made.id, version: 1 });
    await expect(world.act('chair', 'referral', 'name-reader', at, { personId: world.personOf('waterClerk') })).rejects.toMatchObject({
      code: 'supervision.reader_elsewhere',
    });
    await expect(look('organClerk')).rejects.toMatchObject({ code: 'platform.not_found' });
    at = await world.act('chair', 'referral', 'name-reader', at, { personId: world.personOf('organClerk') });
    // Whom the organ sends does not decide what the congress sends.
    expect((await look('organClerk')).actions.map(({ action }) => action)).toEqual(['name-reader']);
    await expect(world.act('organClerk', 'referral', 'send-referral', at, { on: world.today() })).rejects.toMatchObject({
      code: 'lifecycle.not_yours',
    });
    at = await world.act('chair', 'referral', 'send-referral', at, { on: world.today() });
    for (const [action, form] of [
      ['receive-referral', { on: world.today() }],
      ['examine-referral', {}],
      ['feed-back', { on: world.today(), result: '不便反馈' }],
    ] as const)
      at = await world.act('organClerk', 'referral', action, at, form);
    await expect(world.act('organClerk', 'referral', 'share-results', at, { note: '共用' })).rejects.toMatchObject({
      code: 'lifecycle.not_yours',
    });
    await world.act('committee', 'referral', 'share-results', at, { note: '列入下年议题' });
    const seen = await look('committee');
    expect(seen).toMatchObject({
      state: 'shared',
      result: '不便反馈',
      readers: [{ side: 'congress' }, { side: 'congress' }, { name: 'organClerk', side: 'discipline', note: '县监察委员会 unit-clerk' }],
    });
    expect(seen.views.map(({ name }) => name)).toEqual(['chair', 'committee', 'organClerk', 'committee']);
    const notices = await world.db.read(world.congressId, (tx) =>
      tx.query<{ kind: string; params: object }>(
        'select kind, params from platform_notices where object_id = $1 and person_id = $2 order by kind',
        [made.id, world.personOf('organClerk')],
      ),
    );
    expect(notices).toEqual([
      { kind: 'supervision.referral-named', params: {} },
      { kind: 'supervision.referral-sent', params: {} },
    ]);
    const journal = await world.db.read(world.congressId, (tx) =>
      tx.query<{ text: string }>(`select coalesce(string_agg(after::text, ''), '') as text from platform_journal where object_id = $1`, [
        made.id,
      ]),
    );
    expect(journal[0]?.text).not.toContain('线索');
  });
});
