import { actOf, createPlan, performAct } from '#modules/supervision/server/module.ts';
import type { CongressId } from '#platform/domain/ids.ts';
import { addDays, localDate, type LocalDate } from '#platform/domain/local-date.ts';
import { answerInHall, collectQuestions, formGroup } from './play-inquiry.ts';
import {
  callerOf,
  CHAIR,
  committeeKey,
  committeeOf,
  newCommand,
  OFFICE,
  officer,
  openLane,
  step,
  workday,
  type At,
  type Lane,
  type Living,
  type Play,
} from './supervision-lane.ts';
import { supervisionTopics, wordedItem, type SupervisionTopic } from './supervision-topics.ts';

type Point = { readonly id: string; readonly number: number };

const pointsOf = ({ db, seeded, at }: Living): Promise<Point[]> =>
  db.read(seeded.congressId as CongressId, (tx) =>
    tx.query<Point>('select id, number from supervision_points where matter_id = $1 order by number', [at.id]),
  );

const REPORTED = ['report-deliberation', 'plan-budget-review', 'law-inspection'];

async function prepareAndHold(living: Living, heldOn: LocalDate): Promise<boolean> {
  const { topic } = living;
  const committee = committeeOf(living);
  const unit = `${topic.unit}/clerk`;
  const before = (days: number): LocalDate => workday(addDays(heldOn, -days));
  if (!(await step(living, { who: committee, action: 'begin', day: before(60) }))) return false;
  if (topic.kind === 'inspection-visit' || topic.kind === 'research')
    return step(living, {
      who: committee,
      action: 'report-visit',
      day: heldOn,
      form: { on: heldOn, text: '现场察看了点位，听取了情况介绍，与群众作了交流，形成书面报告。' },
    });
  await step(living, { who: committee, action: 'set-hearing', day: before(45), form: { hearingOn: heldOn } });
  if (topic.kind === 'law-inspection') await formGroup(living, before(43));
  if (!(await step(living, { who: committee, action: 'ask-report', day: before(40) }))) return false;
  if (REPORTED.includes(topic.kind)) {
    await step(living, { who: unit, action: 'deliver-draft', day: before(23), form: { text: '报告征求意见稿已形成，请提出意见。' } });
    await step(living, {
      who: committee,
      action: 'comment-on-draft',
      day: before(20),
      form: { text: '请补充存在的问题和下一步具体安排。' },
    });
  }
  await step(living, { who: unit, action: 'deliver-report', day: before(12), form: { text: '报告已按照意见修改，现送常委会。' } });
  await step(living, { who: committee, action: 'send-to-members', day: before(8) });
  if (topic.kind === 'special-inquiry') await collectQuestions(living, before(7));
  const isHeld = await step(living, {
    who: committee,
    action: 'hold',
    day: heldOn,
    form: { on: heldOn, summary: '会议听取了情况，组成人员进行了审议。' },
  });
  if (isHeld && topic.kind === 'special-inquiry') await answerInHall(living, heldOn);
  return isHeld;
}

/** Hands over what was asked, has it answered and done, and closes it; the last opinion of this year waits for an answer. */
async function followOpinions(living: Living, heldOn: LocalDate, isLeftOpen: boolean): Promise<void> {
  const { topic, seeded } = living;
  const committee = committeeOf(living);
  const unit = `${topic.unit}/clerk`;
  const after = (days: number): LocalDate => workday(addDays(heldOn, days));
  const addresseeId = String(seeded.units.get(topic.unit) ?? '');
  if (
    !(await step(living, {
      who: committee,
      action: 'draft-opinions',
      day: after(3),
      form: {
        text: '组成人员肯定了工作成效，指出了不足，提出以下意见。',
        points: topic.asked.map(([text, , lawArticle]) => ({ text, addresseeId, lawArticle: lawArticle ?? null })),
      },
    }))
  )
    return;
  await step(living, { who: CHAIR, action: 'agree-opinions', day: after(6), form: { on: after(6) } });
  if (!(await step(living, { who: committee, action: 'hand-over-opinions', day: after(8), form: { on: after(8) } })) || isLeftOpen) return;
  for (const { id, number } of await pointsOf(living)) {
    const [, deed = ''] = topic.asked[number - 1] ?? [];
    if (
      !(await step(living, {
        who: unit,
        action: 'answer-point',
        day: after(40),
        point: id,
        form: { measure: 'by-date', text: '已制定措施，明确责任人和完成时间。' },
      }))
    )
      return;
    if (!(await step(living, { who: unit, action: 'show-deed', day: after(70), point: id, form: { on: after(70), text: deed } }))) return;
    if (!(await step(living, { who: committee, action: 'close-point', day: after(78), point: id, form: { finding: '现场核实属实。' } })))
      return;
  }
  if (!(await step(living, { who: unit, action: 'report-handling', day: after(85), form: { text: '审议意见研究处理情况已逐条报告。' } })))
    return;
  if (topic.kind === 'report-deliberation')
    await step(living, {
      who: committee,
      action: 'assess',
      day: after(90),
      form: {
        on: after(90),
        members: 37,
        present: 34,
        satisfied: 27,
        basically: 5,
        dissatisfied: 1,
        void: 1,
        reason: '在常委会会议上以纸质测评票进行',
      },
    });
  await finish(living, after(92));
}

async function finish(living: Living, day: LocalDate): Promise<void> {
  if (
    !(await step(living, {
      who: committeeOf(living),
      action: 'close-matter',
      day,
      form: { outcome: living.topic.asked.map(([, deed]) => deed).join('；') || '情况已掌握，转入日常监督。' },
    }))
  )
    return;
  if (!(await step(living, { who: OFFICE, action: 'publish-matter', day: workday(addDays(day, 5)) }))) return;
  await step(living, { who: OFFICE, action: 'archive-matter', day: workday(addDays(day, 100)) });
}

const quarterOf = (index: number, count: number): number => Math.min(4, 1 + Math.floor((index * 4) / count));

/** The day an item was held: spread over its quarter, three weeks in at the earliest, so that its notices fit. */
const heldDay = (year: number, quarter: number, index: number): LocalDate =>
  workday(addDays(localDate(`${year}-${String(quarter * 3).padStart(2, '0')}-01`), (index * 5) % 26));

async function adoptPlan(lane: Lane, year: number, topics: readonly SupervisionTopic[]): Promise<string> {
  const lines = topics.map((topic, index) => `${index + 1}.${wordedItem(topic, quarterOf(index, topics.length))}。`);
  const head = `澜溪市人大常委会${year}年监督工作计划\n\n`;
  const text = head + lines.join('\n');
  let at = head.length;
  const items = topics.map(({ kind, subject, unit, committee }, index) => {
    const sentence = lines[index] ?? '';
    const start = at;
    at += sentence.length + 1;
    return {
      kind,
      subject,
      sentence,
      start,
      end: start + sentence.length,
      point: String(index + 1),
      quarter: quarterOf(index, topics.length),
      ownerName: committee,
      ownerBodyId: officer(lane, committeeKey(committee)).posts[0]?.bodyId ?? null,
      laws: [],
      addresseeIds: [String(lane.seeded.units.get(unit) ?? '')],
    };
  });
  lane.setDay(workday(localDate(`${year}-01-05`)));
  const office = callerOf(officer(lane, OFFICE));
  const made = await createPlan(lane.deps, office, {
    commandId: newCommand(),
    form: { year, title: `${year}年监督工作计划`, text, items },
  });
  let plan: At = made;
  const go = async (who: string, action: string, day: LocalDate, form: object = {}): Promise<void> => {
    lane.setDay(day);
    plan = await performAct(lane.deps, callerOf(officer(lane, who)), actOf('plan', action), {
      id: plan.id,
      version: plan.version,
      commandId: newCommand(),
      form,
    });
  };
  const day = (date: string): LocalDate => workday(localDate(`${year}-${date}`));
  await go(OFFICE, 'submit-to-party-group', day('01-08'));
  await go(OFFICE, 'submit-to-chairs-council', day('01-12'), { agreedOn: day('01-12') });
  await go(CHAIR, 'adopt-plan', day('01-18'), { on: day('01-18') });
  await go(OFFICE, 'publish-plan', day('01-22'));
  return plan.id;
}

async function liveYear(play: Play, year: number, until: LocalDate): Promise<void> {
  const topics = supervisionTopics(year);
  const planId = await adoptPlan(openLane(play), year, topics);
  const ids = await play.db.read(play.seeded.congressId as CongressId, (tx) =>
    tx.query<{ id: string; version: number; start_at: number }>(
      'select id, version, start_at from supervision_matters where plan_id = $1 order by start_at',
      [planId],
    ),
  );
  const one = async (index: number): Promise<void> => {
    const [topic, row] = [topics[index], ids[index]];
    if (!topic || !row) return;
    // What a leader should find: one line of last year's plan on which nothing ever happened.
    if (year === 2025 && topic.kind === 'research' && index === topics.length - 2) return;
    const living: Living = { ...openLane(play), topic, at: { id: row.id, version: row.version }, until };
    const heldOn = heldDay(year, quarterOf(index, topics.length), index);
    if (!(await prepareAndHold(living, heldOn))) return;
    if (topic.asked.length === 0) return finish(living, workday(addDays(heldOn, 30)));
    await followOpinions(living, heldOn, year === 2026 && index === 3);
  };
  // Several matters side by side, as in an office.
  const waiting = topics.map((_, index) => index);
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await one(next);
    }),
  );
}

/** Four years of supervision through the real commands, until the day the story ends. */
export async function playSupervision(play: Play, until: LocalDate): Promise<void> {
  for (const year of [2023, 2024, 2025, 2026]) await liveYear(play, year, until);
}
