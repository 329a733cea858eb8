import type { LocalDate } from '#platform/domain/local-date.ts';
import { addDays, addMonths, localDate } from '#platform/domain/local-date.ts';
import type { DemoActor, DemoPromise, DemoSuggestion, Rating, ReplyClass, StepData } from './demo-suggestion.ts';
import type { DemoUnit } from './units.ts';
import type { Random } from './random.ts';
import * as sentences from './story-sentences.ts';
import type { Storyline } from './story-plan.ts';
import type { StepWriter } from './story-steps.ts';
import type { Slots } from './suggestion-topic.ts';
import { fillSlots } from './suggestion-topic.ts';

export type LifeSubject = Omit<DemoSuggestion, 'state' | 'steps' | 'promise'>;

/** One suggestion while its life is being written. */
export interface Life {
  readonly writer: StepWriter;
  readonly random: Random;
  readonly subject: LifeSubject;
  readonly storyline: Storyline;
  readonly slots: Slots;
  readonly answers: readonly string[];
  readonly remarks: readonly [string, string] | undefined;
  readonly promise: DemoPromise;
  readonly serial: number;
  readonly number: string;
  /** The day of the session's hand-over meeting; in recess it follows the numbering. */
  readonly handOver: string | undefined;
  readonly sessionFiling: readonly [string, string] | undefined;
  readonly unit: (key: string) => DemoUnit;
  /** The unit that gets it first when the story has returns. */
  readonly firstUnits: readonly string[];
}

const OFFICE: DemoActor = 'officer:deputies-office-clerk';
const OFFICE_HEAD: DemoActor = 'officer:deputies-office-head';
const GOVERNMENT: DemoActor = 'officer:government-office-clerk';
const lead = ({ subject }: Life): DemoActor => `deputy:${subject.lead}`;
const post = (unit: string, suffix: 'clerk' | 'checker' | 'head'): DemoActor => `officer:${unit}/${suffix}`;

function say(life: Life, pool: string | readonly string[], extra: Slots = {}): string {
  const text = typeof pool === 'string' ? pool : life.random.pick(pool);
  const right = life.unit(life.subject.leadUnit).shortName;
  return fillSlots(text, { right, ...life.slots, ...extra }, life.random);
}

function sayContact(life: Life): StepData['log-contact'] {
  const [method, note] = life.random.pick(sentences.CONTACT_NOTES);
  return { method, note: say(life, note) };
}

const pairs = (text: string): Set<string> => new Set([...text].slice(1).map((char, index) => `${[...text][index] ?? ''}${char}`));

/** Pairs that stand in many duties and say nothing of the matter. */
const EMPTY_PAIRS = pairs('设施，管理，服务，建设，规划，公共，安全，企业，社区，居民，监管，监督，基础');

/** The duty of a unit that shares most pairs of characters with the suggestion, the matter's own counting most; none when no duty does. */
function closestDuty({ subject, slots, unit }: Life, key: string): string | undefined {
  const near = pairs(`${slots.matter ?? ''}，${subject.title}`);
  const far = pairs(`${subject.asks.join('，')}，${subject.analysis}`);
  const weigh = (pair: string): number => {
    if (EMPTY_PAIRS.has(pair)) return 0;
    return near.has(pair) ? 3 : Number(far.has(pair));
  };
  const score = (duty: string): number => [...pairs(duty)].reduce((sum, pair) => sum + weigh(pair), 0);
  const best = unit(key).duties.toSorted((one, other) => score(other) - score(one))[0];
  return best !== undefined && score(best) > 0 ? best : undefined;
}

function writeFiling(life: Life): void {
  const { writer, subject } = life;
  writer.add('save-draft', lead(life), {});
  if (subject.coSigners.length > 0) {
    writer.add('invite-co-signers', lead(life), { people: subject.coSigners });
    for (const person of subject.coSigners) writer.add('confirm-co-signature', `deputy:${person}`, {});
  }
  if (life.sessionFiling) writer.reach(life.sessionFiling[0]);
  writer.add('file', lead(life), { period: subject.period, as: subject.origin });
}

/** Review; false when it ends here. */
function writeReview(life: Life): boolean {
  const { writer, subject, storyline } = life;
  const examiner: DemoActor = subject.period === 'in-session' ? 'officer:secretariat-motions' : OFFICE;
  writer.pass(1);
  writer.add('review-accept', examiner, { committee: subject.committee });
  writer.pass(1);
  if (storyline === 'refused') writer.add('refuse', OFFICE_HEAD, { reason: say(life, sentences.REFUSE_REASONS) });
  if (storyline === 'letter') writer.add('forward-as-letter', OFFICE, { reason: sentences.LETTER_REASON });
  if (storyline === 'refused' || storyline === 'letter') return false;
  if (storyline === 'revised') {
    writer.add('return-for-revision', examiner, { reason: say(life, sentences.REVISION_REASON) });
    writer.pass(1);
    writer.add('file', lead(life), { period: subject.period, as: subject.origin });
    writer.add('review-accept', examiner, { committee: subject.committee });
  }
  if (subject.origin === 'motion')
    writer.add('convert-motion', 'officer:secretariat-motions', {
      reason: '主席团决定：所提事项属于政府职权范围，作为代表建议交办，提案人名单和案由保留。',
    });
  return true;
}

function writeHandOver(life: Life): void {
  const { writer, subject } = life;
  const first = life.firstUnits[0] ?? subject.leadUnit;
  const units = { lead: first, co: subject.coUnits.filter((unit) => unit !== first), parallel: subject.parallelUnits };
  writer.add('number', OFFICE, { serial: life.serial, number: life.number, mergedWith: subject.mergedWith });
  writer.pass(2);
  const duty = closestDuty(life, first);
  writer.add('propose-units', OFFICE, {
    ...units,
    reason: duty ? `职责清单列有“${duty}”。` : say(life, sentences.BY_PAST_CASES, { right: life.unit(first).shortName }),
  });
  writer.pass(2);
  if (life.handOver) writer.reach(life.handOver);
  writer.add('hand-over', OFFICE, units);
  writer.pass(1);
  writer.add('sign-for', post(first, 'clerk'), {});
  for (const unit of units.co) writer.add('sign-for', post(unit, 'clerk'), {});
  for (const unit of units.parallel) writer.add('sign-for', post(unit, 'clerk'), {});
}

function writeReturns(life: Life): void {
  const { writer, subject, firstUnits } = life;
  const chain = [...firstUnits, subject.leadUnit];
  for (const [index, unit] of firstUnits.entries()) {
    const next = chain[index + 1] ?? subject.leadUnit;
    writer.pass(3);
    writer.add('request-return', post(unit, 'clerk'), {
      reason: say(life, sentences.RETURN_REASONS, { duty: life.random.pick(life.unit(unit).duties), right: life.unit(next).shortName }),
      proposed: next,
    });
    writer.pass(2);
    const units = { lead: next, co: subject.coUnits.filter((other) => other !== next), parallel: subject.parallelUnits };
    if (index === 2) {
      writer.add('convene-co-ordination', OFFICE_HEAD, { reason: say(life, sentences.THIRD_RETURN) });
      writer.pass(6);
      writer.add('record-co-ordination', OFFICE_HEAD, { conclusion: say(life, sentences.CO_ORDINATION_CONCLUSION) });
    } else {
      writer.add('agree-return', GOVERNMENT, {});
      writer.pass(1);
    }
    writer.add('reassign', GOVERNMENT, { ...units, reason: say(life, sentences.REASSIGN_REASON, { right: life.unit(next).shortName }) });
    writer.pass(1);
    writer.add('sign-for', post(next, 'clerk'), {});
  }
  if (life.storyline === 'return-refused') {
    const duty = closestDuty(life, subject.leadUnit) ?? life.random.pick(life.unit(subject.leadUnit).duties);
    const other = life.unit(subject.coUnits[0] ?? subject.leadUnit);
    writer.pass(3);
    writer.add('request-return', post(subject.leadUnit, 'clerk'), {
      reason: say(life, sentences.RETURN_REASONS, { duty, right: other.shortName }),
      proposed: other.key,
    });
    writer.pass(2);
    writer.add('refuse-return', GOVERNMENT, { reason: say(life, sentences.RETURN_REFUSED, { duty }) });
  }
}

function writeKey(life: Life): void {
  if (!life.subject.keySuggestion) return;
  const { writer, subject } = life;
  writer.pass(5);
  writer.add('propose-key', `officer:${subject.committee}-secretary`, {
    committee: subject.committee,
    reason: say(life, sentences.KEY_REASON),
  });
  writer.pass(6);
  writer.add('decide-key', 'officer:chairs-council-secretary', { supervisor: 'chairs-council-leader' });
}

function writeContact(life: Life): void {
  const { writer, random, subject } = life;
  writer.pass(random.int(3, 9));
  writer.add('log-contact', post(subject.leadUnit, 'clerk'), sayContact(life));
  writer.pass(random.int(1, 3));
  if (life.storyline === 'unrated' && random.chance(0.5)) return;
  writer.add('confirm-contact', lead(life), {});
}

function coOpinion(life: Life, unit: string): string {
  const duty = closestDuty(life, unit);
  return duty ? say(life, sentences.CO_OPINIONS, { duty }) : say(life, sentences.CO_OPINIONS_PLAIN);
}

function writeCoOpinions(life: Life): void {
  const { writer, random, subject, storyline } = life;
  const [first] = subject.coUnits;
  if (first && storyline === 'co-opinion-back') {
    writer.pass(8);
    writer.add('send-co-opinion', post(first, 'clerk'), { text: sentences.EMPTY_CO_OPINION });
    writer.pass(2);
    writer.add('send-back-co-opinion', post(subject.leadUnit, 'clerk'), { unit: first, reason: sentences.CO_OPINION_SENT_BACK });
  }
  for (const unit of subject.coUnits) {
    writer.pass(random.int(3, 8));
    writer.add('send-co-opinion', post(unit, 'clerk'), { text: coOpinion(life, unit) });
  }
}

const handedOverOn = ({ writer }: Life): LocalDate => writer.steps.find(({ act }) => act === 'hand-over')?.on ?? writer.today();

function writeExtension(life: Life): void {
  const { writer, subject, storyline } = life;
  if (storyline !== 'extended' && storyline !== 'extension-refused') return;
  const until = addMonths(handedOverOn(life), 6);
  writer.reach(addDays(handedOverOn(life), storyline === 'extended' ? 62 : 55));
  writer.add('request-extension', post(subject.leadUnit, 'head'), { reason: say(life, sentences.EXTENSION_REASONS), until });
  writer.pass(3);
  if (storyline === 'extension-refused') writer.add('refuse-extension', GOVERNMENT, { reason: sentences.EXTENSION_REFUSED });
  else {
    writer.add('grant-extension', GOVERNMENT, { until });
    writer.pass(30);
  }
}

/** Storylines whose reply carries a promise. */
export const PROMISING: readonly Storyline[] = [
  'promise-kept',
  'promise-late',
  'promise-open',
  'promise-overdue',
  'promise-broken',
  'promise-disputed',
  'key',
];

function replyClassOf({ storyline, random }: Life): ReplyClass {
  if (PROMISING.includes(storyline)) return 'in-progress';
  if (storyline === 'not-now') return random.pick(['not-now', 'for-reference'] as const);
  if (storyline === 'reported-upward') return 'reported-upward';
  if (storyline === 'second-round' || storyline === 'co-ordination') return 'for-reference';
  return 'solved';
}

function answersFor({ answers, storyline }: Life, replyClass: ReplyClass, round: number): readonly string[] {
  if (round === 1 && (storyline === 'second-round' || storyline === 'co-ordination')) return sentences.HOLLOW_ANSWERS;
  if (replyClass === 'solved' || replyClass === 'in-progress') return answers;
  return sentences.ANSWERS_BY_CLASS[replyClass] ?? answers;
}

/** The government office finds the first draft beside the point. */
function writeReplySentBack(life: Life, unit: string, draft: StepData['draft-reply']): void {
  const { writer } = life;
  writer.pass(2);
  writer.add('check-reply', post(unit, 'checker'), {});
  writer.add('sign-reply', post(unit, 'head'), {});
  writer.pass(1);
  writer.add('send-back-reply', GOVERNMENT, { reason: say(life, sentences.REPLY_SENT_BACK) });
  writer.pass(4);
  writer.add('draft-reply', post(unit, 'clerk'), draft);
}

function writeUnitReply(life: Life, unit: string, replyClass: ReplyClass, round: number): void {
  const { writer, random, subject } = life;
  const answers = answersFor(life, replyClass, round);
  const points = subject.asks.map((ask, index) => ({ ask, answer: answers[index] ?? '' }));
  const sharing = [unit, ...[subject.leadUnit, ...subject.parallelUnits].filter((other) => other !== unit)].toSorted();
  const own = points.filter((_, index) => index % sharing.length === sharing.indexOf(unit));
  const draft = { replyClass, points: own.length > 0 ? own : points };
  writer.pass(random.int(4, 12));
  writer.add('draft-reply', post(unit, 'clerk'), draft);
  if (life.storyline === 'reply-back' && round === 1) writeReplySentBack(life, unit, draft);
  writer.pass(2);
  writer.add('check-reply', post(unit, 'checker'), {});
  if (PROMISING.includes(life.storyline)) writer.add('add-promise', post(unit, 'checker'), life.promise);
  writer.pass(1);
  writer.add('sign-reply', post(unit, 'head'), {});
  writer.pass(2);
  writer.add('government-check', GOVERNMENT, {});
  writer.pass(1);
  const method =
    round > 1 || subject.keySuggestion ? 'face-to-face' : random.pick(['face-to-face', 'face-to-face', 'written', 'online'] as const);
  writer.add('send-reply', post(unit, 'clerk'), { method, replyClass, round });
}

/** The lead unit answers; parallel units (分办) each answer for their own part. */
function writeReply(life: Life, replyClass: ReplyClass, round: number): void {
  if (life.storyline === 'late') life.writer.reach(addDays(addMonths(handedOverOn(life), 3), 4));
  for (const unit of [...life.subject.parallelUnits, life.subject.leadUnit]) writeUnitReply(life, unit, replyClass, round);
}

function replyRemark(life: Life, rating: Rating, round: number): string {
  if (rating === 'dissatisfied' && round > 1) return say(life, sentences.STILL_DISSATISFIED);
  return say(
    life,
    { satisfied: sentences.SATISFIED, 'basically-satisfied': sentences.BASIC, dissatisfied: sentences.DISSATISFIED }[rating],
  );
}

/** The topic's own words come in where the deputy has seen the result. */
function resultRemark(life: Life, rating: Rating): string {
  const own = { satisfied: life.remarks?.[0], 'basically-satisfied': undefined, dissatisfied: life.remarks?.[1] }[rating];
  return say(life, own ?? sentences.RESULT[rating]);
}

function rateReply(life: Life, rating: Rating, round: number): void {
  life.writer.pass(life.random.int(4, 16));
  life.writer.add('rate-reply', lead(life), { rating, remark: replyRemark(life, rating, round), round });
}

function writeRating(life: Life): void {
  const { writer, random, storyline } = life;
  if (storyline !== 'second-round' && storyline !== 'co-ordination') {
    rateReply(life, random.chance(storyline === 'not-now' ? 0.4 : 0.88) ? 'satisfied' : 'basically-satisfied', 1);
    return;
  }
  rateReply(life, 'dissatisfied', 1);
  writer.pass(3);
  writer.add('order-second-round', OFFICE_HEAD, { reason: say(life, sentences.SECOND_ROUND_REASON) });
  writer.pass(5);
  writer.add('log-contact', post(life.subject.leadUnit, 'head'), sayContact(life));
  writer.pass(10);
  writeReply(life, 'in-progress', 2);
  if (storyline === 'second-round') {
    rateReply(life, random.chance(0.5) ? 'satisfied' : 'basically-satisfied', 2);
    return;
  }
  rateReply(life, 'dissatisfied', 2);
  writer.pass(5);
  writer.add('convene-co-ordination', OFFICE_HEAD, {
    reason: say(life, '第二次答复仍不满意，按规则由代表工作委员会召集双方当面协调{matter}。'),
  });
  writer.pass(7);
  writer.add('record-co-ordination', OFFICE_HEAD, { conclusion: say(life, sentences.SECOND_CO_ORDINATION_CONCLUSION) });
}

function reportPromise(life: Life, done: number): void {
  const { promise, subject } = life;
  const extra = { done: String(done), unit: promise.unit, left: String(promise.quantity - done) };
  const note = say(life, sentences.PROMISE_REPORTED[done === promise.quantity ? 0 : 1] ?? '', extra);
  life.writer.add('report-promise', post(subject.leadUnit, 'clerk'), { promise: promise.key, done, note });
}

function writePromise(life: Life): void {
  const { writer, storyline, promise, subject } = life;
  if (!PROMISING.includes(storyline)) return;
  const half = Math.max(1, Math.floor(promise.quantity / 2));
  const own = { promise: promise.key };
  if (storyline === 'promise-overdue') return;
  writer.pass(35);
  reportPromise(life, half);
  if (storyline === 'promise-open') return;
  writer.reach(addDays(promise.due, storyline === 'promise-late' || storyline === 'promise-broken' ? 40 : -12));
  if (storyline === 'promise-broken') {
    writer.add('explain-promise', post(subject.leadUnit, 'head'), { ...own, note: say(life, sentences.PROMISE_BROKEN) });
    writer.pass(4);
    writer.add('change-class', OFFICE, { from: 'in-progress', to: 'not-now', reason: sentences.CLASS_CHANGED_DOWN });
    return;
  }
  reportPromise(life, promise.quantity);
  writer.pass(6);
  if (storyline === 'promise-disputed') {
    writer.add('dispute-promise', lead(life), {
      ...own,
      note: say(life, sentences.PROMISE_DISPUTED, { done: String(promise.quantity), unit: promise.unit, seen: String(half) }),
    });
    return;
  }
  writer.add('confirm-promise', lead(life), {
    ...own,
    note: storyline === 'promise-late' ? sentences.PROMISE_LATE : sentences.PROMISE_CONFIRMED,
  });
  writer.pass(3);
  writer.add('change-class', OFFICE, { from: 'in-progress', to: 'solved', reason: say(life, sentences.CLASS_CHANGED_UP) });
}

const OPEN_END: readonly Storyline[] = ['promise-open', 'promise-overdue', 'promise-disputed', 'unrated', 'co-ordination'];

function writeEnd(life: Life): void {
  const { writer, subject, random, storyline } = life;
  if (subject.confidential) writer.add('withhold', OFFICE, { reason: sentences.WITHHELD_REASON });
  else writer.add('publish', OFFICE, { part: random.chance(0.85) ? 'full' : 'title' });
  if (OPEN_END.includes(storyline)) return;
  writer.reach(localDate(`${subject.year}-10-12`));
  const rating: Rating =
    storyline === 'promise-broken'
      ? 'dissatisfied'
      : random.weighted([
          ['satisfied', 80],
          ['basically-satisfied', 16],
          ['dissatisfied', 4],
        ] as const);
  writer.add('rate-result', lead(life), { rating, remark: resultRemark(life, rating), round: 1 });
  writer.reach(`${subject.year}-11-0${random.int(3, 9)}`);
  writer.add('archive', OFFICE, {});
  if (random.chance(0.14)) {
    writer.reach(`${subject.year + 1}-0${random.int(4, 6)}-1${random.int(0, 9)}`);
    const finding = random.weighted([
      ['carried-out', 66],
      ['partly', 22],
      ['not-carried-out', 7],
      ['relapsed', 5],
    ] as const);
    writer.add('look-back', `officer:${subject.committee}-secretary`, { finding, note: say(life, sentences.LOOK_BACK[finding]) });
  }
}

/** Writes the whole life; the story later cuts it at its last day. */
export function writeLife(life: Life): void {
  writeFiling(life);
  if (!writeReview(life)) return;
  writeHandOver(life);
  if (life.storyline === 'withdrawn') {
    life.writer.pass(6);
    life.writer.add('withdraw', lead(life), { reason: say(life, sentences.WITHDRAW_REASON) });
    return;
  }
  writeReturns(life);
  writeKey(life);
  writeContact(life);
  writeCoOpinions(life);
  writeExtension(life);
  writeReply(life, replyClassOf(life), 1);
  if (life.storyline !== 'unrated') writeRating(life);
  writePromise(life);
  writeEnd(life);
}
