import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { heldBackPlans } from './held-back-plans.ts';
import { plansOfMoreHands } from './plans-of-more-hands.ts';
import { plansOfOtherHands } from './plans-of-other-hands.ts';
import { plansLookedAtLast } from './plans-looked-at-last.ts';
import { plansOfFourStyles } from './plans-of-four-styles.ts';
import { samplePlans } from './sample-plans.ts';
import { readPaper } from './read-paper.ts';
import { readPlan } from './read-plan.ts';

const pairs = (text: string): readonly (readonly [string, string])[] => readPlan(text).map(({ kind, subject }) => [kind, subject]);

const wrapped = (text: string, width: number): string =>
  text
    .split('\n')
    .map((line) => line.match(new RegExp(`.{1,${width}}`, 'gu'))?.join('\n') ?? '')
    .join('\n\n');
const halfWidth = (text: string): string =>
  text
    .replace(/，/g, ',')
    .replace(/；/g, ';')
    .replace(/：/g, ':')
    .replace(/（/g, '(')
    .replace(/）/g, ')')
    .replace(/[．。]/g, '.')
    .replace(/[“”]/g, '"');
const fullDigits = (text: string): string => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

/** A long paper for wrapping: paragraphs of prose, as plans mostly are. */
const PROSE = samplePlans.find(({ name }) => name.startsWith('a city, unnumbered'))?.text ?? '';

test('eight plans stand for different ways of building one', () => {
  expect(samplePlans).toHaveLength(8);
  expect(samplePlans.every(({ items }) => items.length >= 8)).toBe(true);
});

const loose = ([kind, subject]: readonly [string, string]): string =>
  `${kind} ${subject.replace(/全[市县区]|情况|工作|报告|[^\p{L}\p{N}]/gu, '')}`;

/** F1 over kind and subject, subjects compared loosely. */
function agreement(text: string, items: readonly (readonly [string, string])[]): number {
  const found = new Set(pairs(text).map(loose));
  const wanted = new Set(items.map(loose));
  return (2 * [...found].filter((item) => wanted.has(item)).length) / (found.size + wanted.size);
}

const otherHands = [...plansOfOtherHands, ...plansOfMoreHands];

test.each(otherHands)('$name: every item and no other', ({ text, items }) => {
  expect(agreement(text, items)).toBe(1);
});

test.each(heldBackPlans)('held back: $name keeps at least what it had when it was first measured', ({ name, text, items }) => {
  expect(agreement(text, items)).toBeGreaterThanOrEqual(name === 'a calendar of months' ? 0.91 : 0.86);
});

test.each(plansOfFourStyles)('$name: all items but one at most', ({ text, items }) => {
  expect(agreement(text, items)).toBeGreaterThanOrEqual(0.98);
});

test.each(plansLookedAtLast)('looked at last: $name', ({ text, items }) => {
  expect(agreement(text, items)).toBeGreaterThanOrEqual(0.93);
});

test('a row keeps its columns whatever the head of the others is called', () => {
  expect(pairs('序号\t监督议题\t监督方式\t时间安排\t牵头领导\n1\t河道保洁\t代表视察\t4月\t主席\n')).toEqual([
    ['inspection-visit', '河道保洁'],
  ]);
});

test.each([
  ['对县发展和改革委员会、县财政局进行工作评议。', ['县发展和改革委员会工作评议', '县财政局工作评议']],
  ['听取和审议上半年计划、预算执行情况的报告。', ['上半年计划执行情况', '上半年预算执行情况']],
  ['对县教育局、县住房和城乡建设局开展工作评议。', ['县教育局工作评议', '县住房和城乡建设局工作评议']],
  ['视察县司法局、县民政局和县水务局。', ['县司法局', '县民政局', '县水务局']],
  ['对防洪法、水污染防治法的实施情况进行检查。', ['防洪法', '水污染防治法']],
  ['就河道清障听取专题报告。', ['河道清障']],
  ['配合省人大常委会做好《河道条例》立法调研工作。', []],
])('%s names its subjects one by one', (text, subjects) => {
  expect(pairs(text).map(([, subject]) => subject)).toEqual(subjects);
});

describe('what happens to a paper on its way does not change what it says', () => {
  const prose = [...samplePlans, ...otherHands].filter(({ text }) => !text.includes('\t'));
  const onWay: Readonly<Record<string, (text: string) => string>> = {
    'page numbers between the lines': (text) =>
      wrapped(text, 30)
        .split('\n')
        .flatMap((line, index) => (index % 15 === 14 ? [line, '', `— ${(index + 1) / 15} —`, ''] : [line]))
        .join('\n'),
    'soft hyphens and a byte-order mark': (text) => `\ufeff${text.replace(/(.{7})/g, '$1\u00ad')}`,
    'all line breaks gone': (text) => text.replace(/\n+/g, ''),
    'spaces behind every mark': (text) => text.replace(/([，。、；])/g, '$1 '),
    'tabs as indents': (text) => text.replace(/^(?=.)/gm, '\t'),
    'points as （1）': (text) => text.replace(/^(\d{1,2})[．.、](?!\d)/gm, '（$1）'),
    'points as 1、': (text) => text.replace(/^(\d{1,2})[．.](?!\d)/gm, '$1、'),
  };
  test.each(Object.keys(onWay))('%s', (way) => {
    for (const { name, text, items } of prose)
      expect(agreement(onWay[way]?.(text) ?? '', items), name).toBeGreaterThanOrEqual(way === 'all line breaks gone' ? 0.94 : 1);
  });

  test('wrapped at any width', () => {
    for (let width = 16; width <= 60; width += 2) {
      const each = prose.map(({ text, items }) => agreement(wrapped(text, width), items));
      expect(Math.min(...each), `${width} characters`).toBeGreaterThanOrEqual(0.9);
    }
  });

  test('one line break anywhere', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: prose.length - 1 }), fc.nat(), (which, seed) => {
        const { text = '', items = [] } = prose[which] ?? {};
        const inside = [...text.matchAll(/(?<=[\u4e00-\u9fa5]{12})[\u4e00-\u9fa5](?=[\u4e00-\u9fa5]{6})/g)];
        const place = inside[seed % Math.max(inside.length, 1)]?.index ?? 0;
        expect(agreement(`${text.slice(0, place)}\n${text.slice(place)}`, items)).toBeGreaterThanOrEqual(0.8);
      }),
      { numRuns: 80 },
    );
  });

  test('、 become ，: nearly everything is still found', () => {
    const each = prose.map(({ text, items }) => agreement(text.replace(/、/g, '，'), items));
    expect(Math.min(...each)).toBeGreaterThanOrEqual(0.8);
    expect(each.reduce((sum, one) => sum + one, 0) / each.length).toBeGreaterThanOrEqual(0.95);
  });
});

describe.each(samplePlans)('$name', ({ text, items }) => {
  test('yields the items a careful reader takes from it', () => {
    expect(pairs(text)).toEqual(items);
  });

  test('half-width punctuation, full-width digits, other line ends and indents change nothing', () => {
    const quotes = (list: readonly (readonly [string, string])[]) => list.map(([kind, subject]) => `${kind} ${subject}`);
    expect(quotes(pairs(halfWidth(text)))).toEqual(quotes(items));
    expect(pairs(fullDigits(text))).toEqual(items);
    expect(pairs(text.replace(/\n/g, '\r\n'))).toEqual(items);
    expect(pairs(text.replace(/^(?=.)/gm, '　　'))).toEqual(items);
  });

  test('each item keeps the exact place of its sentence and of its subject', () => {
    for (const version of [text, halfWidth(text), wrapped(text, 28)]) {
      for (const { sentence, start, end, subject, subjectSpan } of readPlan(version)) {
        expect(version.slice(start, end)).toBe(sentence);
        expect(subjectSpan.start).toBeGreaterThanOrEqual(start);
        expect(subjectSpan.end).toBeLessThanOrEqual(end);
        const words = version.slice(subjectSpan.start, subjectSpan.end).replace(/\s/g, '');
        expect(words.startsWith(subject.slice(0, 2)) || halfWidth(subject).startsWith(words.slice(0, 2))).toBe(true);
      }
    }
  });
});

test.each([18, 24, 30, 36, 40, 48])('a paper hard-wrapped at %i characters yields the same items', (width) => {
  expect(pairs(wrapped(PROSE, width))).toEqual(pairs(PROSE));
});

test('of a table the column of the manner says the kind, and the sentence is the row', () => {
  const text = '2031年监督议题\n序号\t议题\t监督方式\t时间\n1\t河道采砂管理情况\t专题询问\t9月\n2\t《水法》实施情况\t执法检查\t5月\n';
  expect(readPlan(text).map(({ kind, subject, point, sentence }) => [kind, subject, point, sentence])).toEqual([
    ['special-inquiry', '河道采砂管理情况', 1, '河道采砂管理情况\t专题询问\t9月'],
    ['law-inspection', '《水法》', 2, '《水法》实施情况\t执法检查\t5月'],
  ]);
});

test('a deed in a subordinate clause is an item of its own', () => {
  expect(pairs('在听取水库安全情况报告的基础上，开展专题询问。结合《防洪法》执法检查，听取河道清障情况汇报。')).toEqual([
    ['report-hearing', '水库安全情况'],
    ['special-inquiry', '水库安全情况'],
    ['law-inspection', '《防洪法》'],
    ['report-hearing', '河道清障情况'],
  ]);
});

test.each([
  ['不再安排对交通秩序整治情况的视察。', []],
  ['暂缓开展《噪声污染防治法》执法检查。', []],
  ['综合运用听取和审议专项工作报告、执法检查、专题询问等方式，推动问题解决。', []],
  ['邀请熟悉情况的代表参与立法调研、执法检查、专题视察等活动。', []],
  ['贯彻落实市委专题调研人大工作要求。', []],
  ['认真听取代表意见建议。', []],
  ['加强调研宣传工作，用好调查研究这个法宝。', []],
  ['组织市人大代表向常委会述职。', []],
  ['既要“在场”更要“在状态”开展调研。', []],
  ['加强规范性文件备案审查工作，做到有件必备。', []],
])('%s announces nothing', (text, items) => {
  expect(pairs(text)).toEqual(items);
});

test('one sentence may hold six verbs', () => {
  expect(
    pairs(
      '听取和审议全县防汛工作情况的报告，审查和批准县级决算，对《中华人民共和国防洪法》开展执法检查，对山洪灾害防治情况开展专题询问，视察水库除险加固情况，调研乡镇供水管理情况。',
    ),
  ).toEqual([
    ['report-deliberation', '全县防汛工作情况'],
    ['plan-budget-review', '县级决算'],
    ['law-inspection', '《中华人民共和国防洪法》'],
    ['special-inquiry', '山洪灾害防治情况'],
    ['inspection-visit', '水库除险加固情况'],
    ['research', '乡镇供水管理情况'],
  ]);
});

test('words of one idea stay one subject, subjects of their own are cut apart', () => {
  expect(pairs('调研大气、水、土壤污染防治情况。调研碳达峰、碳中和情况。')).toEqual([
    ['research', '大气、水、土壤污染防治情况'],
    ['research', '碳达峰、碳中和情况'],
  ]);
  expect(pairs('调研职业教育、公证工作、智慧停车等情况。')).toEqual([
    ['research', '职业教育'],
    ['research', '公证工作'],
    ['research', '智慧停车'],
  ]);
  expect(pairs('听取县人民法院、县人民检察院工作汇报。').map(([, subject]) => subject)).toEqual(['县人民法院', '县人民检察院工作']);
});

test('a comma inside a title or a quotation ends nothing', () => {
  expect(pairs('视察“一号议案”《做强产业，建好新城》落实情况。')).toEqual([
    ['inspection-visit', '“一号议案”《做强产业，建好新城》落实情况'],
  ]);
});

test('a point is the number people quote', () => {
  expect(readPlan('二、监督\n7．改善民生。调研养老服务情况。\n8．护好生态。视察湿地保护情况。').map(({ point }) => point)).toEqual([7, 8]);
});

describe('a review', () => {
  const REVIEW =
    '守正创新\n——2031年县人大常委会工作回顾之二\n一年来，县人大常委会听取和审议专项工作报告12项。首次开展法官、检察官履职评议，对9名法官、4名检察官综合评议。组织志愿服务300多人次；千余人参加清淤。2031年8月11日，联席会议召开，辖区内的37名县人大代表参加会议。';

  test('is told from a plan', () => {
    expect(readPaper(REVIEW).paper).toBe('review');
    for (const { text } of samplePlans) expect(readPaper(text).paper).toBe('plan');
  });

  test('yields its deeds with the figures of their sentence', () => {
    const reading = readPaper(REVIEW);
    const said = reading.items.map((item) => [
      item.kind,
      item.subject,
      ...('figures' in item ? item.figures.map(({ phrase, value, unit, about }) => `${phrase}=${about ? '~' : ''}${value}${unit}`) : []),
    ]);
    expect(said).toEqual([
      ['activity', '听取和审议专项工作报告12项', '12项=12项'],
      ['performance-appraisal', '法官、检察官履职评议', '9名=9名', '4名=4名'],
      ['activity', '组织志愿服务300多人次', '300多人次=~300人次'],
      ['activity', '千余人参加清淤', '千余人=~1000人'],
      ['activity', '辖区内的37名县人大代表参加会议', '37名=37名'],
    ]);
    for (const item of reading.items) expect(REVIEW.slice(item.start, item.end)).toBe(item.sentence);
  });
});

test('a review that was wrapped or typed in half width tells the same', () => {
  const review =
    '守正创新\n——2031年县人大常委会工作回顾之二\n一年来，县人大常委会听取和审议专项工作报告12项。首次开展法官、检察官履职评议，对9名法官、4名检察官综合评议，并及时反馈跟踪整改。组织志愿服务300多人次；千余人参加清淤。\n2031年8月11日，联席会议召开，辖区内的37名县人大代表参加会议。';
  const told = (text: string): readonly string[] =>
    readPaper(text).items.map((item) =>
      `${item.kind} ${item.subject} ${'figures' in item ? item.figures.map(({ phrase }) => phrase).join(' ') : ''}`.replace(
        /[^\p{L}\p{N}]/gu,
        '',
      ),
    );
  for (const changed of [
    halfWidth(review),
    fullDigits(review),
    wrapped(review, 23),
    wrapped(review, 31),
    review.replace(/(.{5})/g, '$1\u00ad'),
  ])
    expect(told(changed)).toEqual(told(review));
});

test('an inquiry that goes with a report is an inquiry into what the report is about', () => {
  const read = (sentence: string) =>
    readPlan(`某县人大常委会2025年监督工作计划\n1.${sentence}`).map(({ kind, subject }) => [kind, subject]);
  expect(read('结合审议乡村教师队伍建设情况的报告开展专题询问')).toEqual([['special-inquiry', '乡村教师队伍建设情况']]);
  expect(read('结合听取水环境治理情况专项工作报告开展专题询问。')).toEqual([['special-inquiry', '水环境治理情况']]);
});

test('the longest text that is taken in, without an end to its sentence, keeps nobody waiting for a minute', () => {
  const start = performance.now();
  readPaper(`常委会2026年工作要点\n${'听取'.repeat(200_000)}`);
  expect(performance.now() - start).toBeLessThan(8000);
});
