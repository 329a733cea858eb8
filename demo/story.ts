import { localDate } from '#platform/domain/local-date.ts';
import type { LocalDate } from '#platform/domain/local-date.ts';
import type { DemoCounty, DemoSession } from './county.ts';
import { LANXI, TONGPU } from './county.ts';
import type { DemoPromise, DemoStep, DemoSuggestion } from './demo-suggestion.ts';
import type { DemoPerson } from './people.ts';
import { lanxiPeople, sitsInCounty, tongpuPeople } from './people.ts';
import type { Random } from './random.ts';
import { createRandom } from './random.ts';
import type { Life, LifeSubject } from './story-life.ts';
import { PROMISING, writeLife } from './story-life.ts';
import type { RecessPlan, Storyline, YearPlan } from './story-plan.ts';
import { LANXI_YEARS, TONGPU_YEARS } from './story-plan.ts';
import { stateAfter, stepWriter } from './story-steps.ts';
import type { FieldTopic, Slots } from './suggestion-topic.ts';
import { FIELD_COMMITTEE, fillSlots, slotsFor } from './suggestion-topic.ts';
import { SUGGESTION_TOPICS } from './suggestion-topics.ts';

/** Nothing in the story happens after this day. */
export const STORY_ENDS = localDate('2026-11-20');

interface Written {
  readonly topic: FieldTopic;
  readonly suggestion: DemoSuggestion;
  readonly slots: Slots;
}

interface Teller {
  readonly county: DemoCounty;
  readonly people: readonly DemoPerson[];
  readonly random: Random;
  readonly written: Written[];
  /** Topics in the order they come up; used again from the start when all have been told. */
  readonly topics: readonly FieldTopic[];
}

interface Case {
  readonly year: number;
  readonly session: DemoSession;
  readonly storyline: Storyline;
  readonly recess?: RecessPlan;
  readonly index: number;
  readonly serial: number;
}

const QUARTER_ENDS = ['03-31', '06-30', '09-30', '12-31'];
const AHEAD: readonly Storyline[] = [...PROMISING, 'second-round', 'co-ordination'];
const RETURNING: Partial<Record<Storyline, number>> = { returned: 1, 'triple-return': 3 };
const KEYED: Partial<Record<Storyline, string>> = { 'promise-open': '2026-12-31', 'promise-overdue': '2026-09-30' };
const UNNUMBERED: readonly Storyline[] = ['refused', 'letter'];

function dueOf({ year, storyline, recess, index }: Case): LocalDate {
  const fixed = year === 2026 ? KEYED[storyline] : undefined;
  if (fixed) return localDate(index % 3 === 0 && storyline === 'promise-open' ? '2027-06-30' : fixed);
  if (storyline === 'promise-open') return localDate('2026-12-31');
  if (storyline === 'promise-late') return localDate(`${year}-06-30`);
  return localDate(`${year}-${recess ? '12-31' : (QUARTER_ENDS[index % 2 === 0 ? 2 : 1] ?? '09-30')}`);
}

/** An earlier matter that is asked again in the same place. */
function earlierCase(teller: Teller, { year, storyline, index }: Case): Written | undefined {
  if (storyline !== 'repeated') return undefined;
  const closed = teller.written.filter(
    ({ suggestion }) => suggestion.year < year && suggestion.storyline.startsWith('p') && !suggestion.confidential,
  );
  return closed[(index * 17) % Math.max(1, closed.length)];
}

/** The second of a merged pair shares its topic and place with the first. */
function mergePartner(teller: Teller, { year, storyline }: Case): Written | undefined {
  if (storyline !== 'merged') return undefined;
  const pair = teller.written.filter(({ suggestion }) => suggestion.year === year && suggestion.storyline === 'merged');
  return pair.length % 2 === 1 ? pair.at(-1) : undefined;
}

function chooseTopic(teller: Teller): FieldTopic {
  const topic = teller.topics[teller.written.length % teller.topics.length];
  if (!topic) throw new RangeError('no topics');
  return topic;
}

function chooseSigners(teller: Teller, place: string, storyline: Storyline): { lead: string; coSigners: string[] } {
  const { random } = teller;
  const count =
    storyline === 'motion'
      ? random.int(9, 14)
      : random.weighted([
          [0, 15],
          [1, 25],
          [2, 28],
          [3, 20],
          [4, 8],
          [6, 4],
        ] as const);
  const county = teller.people.filter(sitsInCounty);
  const near = county.filter((person) => person.place === place);
  const [lead, ...others] = random.sample(near, count + 1);
  const more = random.sample(
    county.filter((person) => person.place !== place),
    count,
  );
  if (!lead) throw new RangeError(`no deputy in ${place}`);
  return { lead: lead.key, coSigners: [...others, ...more].slice(0, count).map(({ key }) => key) };
}

/** A town or street named by a topic stands for the one of the place. */
function localUnit(county: DemoCounty, unit: string, place: string): string {
  const isTown = county.units.some(({ key, kind }) => key === unit && kind === 'town');
  return isTown ? place : unit;
}

function unitsOf(
  teller: Teller,
  topic: FieldTopic,
  storyline: Storyline,
  place: string,
): { leadUnit: string; coUnits: string[]; parallelUnits: string[]; firstUnits: string[] } {
  const known = new Set(teller.county.units.map(({ key }) => key));
  const leadUnit = topic.lead;
  const others = [...new Set(topic.co.map((unit) => localUnit(teller.county, unit, place)))].filter(
    (unit) => known.has(unit) && unit !== leadUnit,
  );
  const parallel = storyline === 'parallel';
  const strangers = ['urban', 'housing', 'transport', 'market', 'land', 'ecology'].filter(
    (unit) => known.has(unit) && unit !== leadUnit && !others.includes(unit),
  );
  return {
    leadUnit,
    coUnits: parallel ? [] : others,
    parallelUnits: parallel ? others : [],
    firstUnits: teller.random.sample(strangers, RETURNING[storyline] ?? 0),
  };
}

function subjectOf(
  teller: Teller,
  one: Case,
  earlier: Written | undefined,
): { subject: LifeSubject; topic: FieldTopic; slots: Slots; firstUnits: string[] } {
  const { random, county } = teller;
  const topic = earlier?.topic ?? chooseTopic(teller);
  const places = topic.rural ? county.places.filter(({ kind }) => kind === 'town') : county.places;
  const place = earlier ? (county.places.find(({ key }) => key === earlier.suggestion.place) ?? random.pick(places)) : random.pick(places);
  const slots = { ...(earlier?.slots ?? slotsFor(random, county, place, topic.rural ?? false)), matter: topic.matter };
  const { firstUnits, ...units } = unitsOf(teller, topic, one.storyline, place.key);
  const fill = (text: string): string => fillSlots(text, slots, random);
  const prefix = county.key === 'lanxi' ? '' : `${county.key}-`;
  const again = one.storyline === 'repeated' && earlier !== undefined;
  const subject: LifeSubject = {
    key: `${prefix}${one.year}-${String(one.index).padStart(3, '0')}`,
    county: county.key,
    year: one.year,
    session: one.session.number,
    period: one.recess ? 'recess' : 'in-session',
    origin: one.storyline === 'motion' ? 'motion' : 'suggestion',
    topic: topic.key,
    field: topic.field,
    committee: FIELD_COMMITTEE[topic.field],
    place: place.key,
    title: fill(
      again ? topic.title.replace(/^关于/u, '关于继续推进').replace(/^关于继续推进(加快|进一步|尽快)/u, '关于继续') : topic.title,
    ),
    situation: fill(
      again
        ? `${topic.situation}此事{earlier}年已有代表提出，当时答复作了安排，今年走访时仍有住户反映。`.replace(
            '{earlier}',
            String(earlier.suggestion.year),
          )
        : topic.situation,
    ),
    analysis: fill(topic.analysis),
    asks: topic.asks.map(fill),
    ...chooseSigners(teller, place.key, one.storyline),
    ...units,
    confidential: one.storyline === 'confidential',
    keySuggestion: one.storyline === 'key',
    mergedWith: !again && earlier ? [earlier.suggestion.key] : [],
    ...(again ? { similarTo: earlier.suggestion.key } : {}),
    storyline: one.storyline,
  };
  return { subject, topic, slots, firstUnits };
}

const CHINESE_DIGITS = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

function printedNumber(session: DemoSession, serial: number): string {
  return `十七届${CHINESE_DIGITS[session.number] ?? ''}次第${String(serial).padStart(3, '0')}号`;
}

function cutSteps(steps: readonly DemoStep[], recess: RecessPlan | undefined): DemoStep[] {
  const past = steps.filter(({ on }) => on <= STORY_ENDS);
  if (!recess?.stopAfter) return past;
  const stop = past.findLastIndex(({ act }) => act === recess.stopAfter);
  return stop < 0 ? past : past.slice(0, stop + 1);
}

/** In session most deputies draft at home in the weeks before and file on the first two days. */
function startOf({ session, recess, storyline }: Case, random: Random): { draft: string; filing: [string, string] | undefined } {
  if (recess) return { draft: recess.filedOn, filing: undefined };
  const filing: [string, string] = [storyline === 'motion' || random.chance(0.7) ? session.opens : session.motionCutOff, session.closes];
  return { draft: `${session.year}-01-0${random.int(2, 5)}`, filing };
}

function tell(teller: Teller, one: Case): void {
  const { random, county } = teller;
  const earlier = earlierCase(teller, one) ?? mergePartner(teller, one);
  const { subject, topic, slots, firstUnits } = subjectOf(teller, one, earlier);
  const due = dueOf(one);
  const quantity = random.int(...topic.promise.quantity);
  const promiseSlots = { ...slots, q: String(quantity), due: `${due.slice(0, 4)}年${Number(due.slice(5, 7))}月底` };
  const promise: DemoPromise = {
    key: `${subject.key}-p1`,
    text: fillSlots(topic.promise.text, promiseSlots, random),
    quantity,
    unit: topic.promise.unit,
    due,
  };
  const start = startOf(one, random);
  const writer = stepWriter(start.draft);
  const life: Life = {
    writer,
    random,
    subject,
    storyline: one.storyline,
    slots,
    promise,
    firstUnits,
    serial: one.serial,
    number: printedNumber(one.session, one.serial),
    answers: topic.replies.map((text) =>
      fillSlots(AHEAD.includes(one.storyline) ? text : text.replaceAll('{due}前', '已'), promiseSlots, random),
    ),
    remarks: topic.remarks,
    sessionFiling: start.filing,
    handOver: one.recess ? undefined : one.session.handOver,
    unit: (key) => {
      const unit = county.units.find((candidate) => candidate.key === key);
      if (!unit) throw new RangeError(`no such unit: ${key}`);
      return unit;
    },
  };
  writeLife(life);
  const steps = cutSteps(writer.steps, one.recess);
  const kept = steps.some(({ act }) => act === 'add-promise') ? { promise } : {};
  teller.written.push({ topic, slots, suggestion: { ...subject, ...kept, state: stateAfter(steps), steps } });
}

function tellYear(teller: Teller, plan: YearPlan): void {
  const session = teller.county.sessions.find(({ year }) => year === plan.year);
  if (!session) throw new RangeError(`no session in ${plan.year}`);
  const mixed = teller.random.shuffle(plan.inSession.flatMap(([storyline, count]) => Array.from({ length: count }, () => storyline)));
  let serial = session.numbersAfter ?? 0;
  let index = 0;
  const next = (storyline: Storyline, recess?: RecessPlan): void => {
    if (!UNNUMBERED.includes(storyline)) serial += 1;
    index += 1;
    tell(teller, { year: plan.year, session, storyline, index, serial, ...(recess ? { recess } : {}) });
  };
  for (const storyline of mixed) next(storyline);
  for (const recess of plan.recess.toSorted((a, b) => a.filedOn.localeCompare(b.filedOn))) next(recess.storyline, recess);
}

/** Both members of a merged pair name each other. */
function linkMerged(suggestions: readonly DemoSuggestion[]): DemoSuggestion[] {
  const partner = new Map(suggestions.flatMap(({ key, mergedWith }) => mergedWith.map((other): [string, string] => [other, key])));
  return suggestions.map((suggestion) => {
    const other = partner.get(suggestion.key);
    return other ? { ...suggestion, mergedWith: [other] } : suggestion;
  });
}

function tellCounty(county: DemoCounty, people: readonly DemoPerson[], years: readonly YearPlan[], seed: number): DemoSuggestion[] {
  const random = createRandom(seed, `${county.key} story`);
  const known = SUGGESTION_TOPICS.filter(({ lead }) => county.units.some(({ key }) => key === lead));
  const teller: Teller = { county, people, random, written: [], topics: random.shuffle(known) };
  for (const year of years) tellYear(teller, year);
  return linkMerged(teller.written.map(({ suggestion }) => suggestion));
}

/** Four years of 澜溪市's suggestions: the same seed tells the same story. */
export const lanxiStory = (seed: number): DemoSuggestion[] => tellCounty(LANXI, lanxiPeople(seed), LANXI_YEARS, seed);

/** One year of 桐浦县's. */
export const tongpuStory = (seed: number): DemoSuggestion[] => tellCounty(TONGPU, tongpuPeople(seed), TONGPU_YEARS, seed);
