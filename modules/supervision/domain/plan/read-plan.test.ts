import { describe, expect, test } from 'vitest';
import { samplePlans } from './sample-plans.ts';
import { readPaper } from './read-paper.ts';
import { readPlan } from './read-plan.ts';

const pairs = (text: string): readonly (readonly [string, string])[] => readPlan(text).map(({ kind, subject }) => [kind, subject]);

const wrapped = (text: string, width: number): string => text.split('\n').map((line) => line.match(new RegExp(`.{1,${width}}`, 'gu'))?.join('\n') ?? '').join('\n\n');
const halfWidth = (text: string): string => text.replace(/，/g, ',').replace(/；/g, ';').replace(/：/g, ':').replace(/（/g, '(').replace(/）/g, ')').replace(/[．。]/g, '.').replace(/[“”]/g, '"');
const fullDigits = (text: string): string => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

/** A long paper for wrapping: paragraphs of prose, as plans mostly are. */
const PROSE = samplePlans.find(({ name }) => name.startsWith('a city, unnumbered'))?.text ?? '';

test('eight plans stand for different ways of building one', () => {
  expect(samplePlans).toHaveLength(8);
  expect(samplePlans.every(({ items }) => items.length >= 8)).toBe(true);
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
  expect(pairs('听取和审议全县防汛工作情况的报告，审查和批准县级决算，对《中华人民共和国防洪法》开展执法检查，对山洪灾害防治情况开展专题询问，视察水库除险加固情况，调研乡镇供水管理情况。')).toEqual([
    ['report-deliberation', '全县防汛工作情况'],
    ['plan-budget-review', '县级决算'],
    ['law-inspection', '《中华人民共和国防洪法》'],
    ['special-inquiry', '山洪灾害防治情况'],
    ['inspection-visit', '水库除险加固情况'],
    ['research', '乡镇供水管理情况'],
  ]);
});

test('words of one idea stay one subject, subjects of their own are cut apart', () => {
  expect(pairs('调研大气、水、土壤污染防治情况。调研碳达峰、碳中和情况。')).toEqual([['research', '大气、水、土壤污染防治情况'], ['research', '碳达峰、碳中和情况']]);
  expect(pairs('调研职业教育、公证工作、智慧停车等情况。')).toEqual([['research', '职业教育'], ['research', '公证工作'], ['research', '智慧停车']]);
  expect(pairs('听取县人民法院、县人民检察院工作汇报。').map(([, subject]) => subject)).toEqual(['县人民法院', '县人民检察院工作']);
});

test('a comma inside a title or a quotation ends nothing', () => {
  expect(pairs('视察“一号议案”《做强产业，建好新城》落实情况。')).toEqual([['inspection-visit', '“一号议案”《做强产业，建好新城》落实情况']]);
});

test('a point is the number people quote', () => {
  expect(readPlan('二、监督\n7．改善民生。调研养老服务情况。\n8．护好生态。视察湿地保护情况。').map(({ point }) => point)).toEqual([7, 8]);
});

describe('a review', () => {
  const REVIEW = '守正创新\n——2031年县人大常委会工作回顾之二\n一年来，县人大常委会听取和审议专项工作报告12项。首次开展法官、检察官履职评议，对9名法官、4名检察官综合评议。组织志愿服务300多人次；千余人参加清淤。2031年8月11日，联席会议召开，辖区内的37名县人大代表参加会议。';

  test('is told from a plan', () => {
    expect(readPaper(REVIEW).paper).toBe('review');
    for (const { text } of samplePlans) expect(readPaper(text).paper).toBe('plan');
  });

  test('yields its deeds with the figures of their sentence', () => {
    const reading = readPaper(REVIEW);
    const said = reading.items.map((item) => [item.kind, item.subject, ...('figures' in item ? item.figures.map(({ phrase, value, unit, about }) => `${phrase}=${about ? '~' : ''}${value}${unit}`) : [])]);
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

test('an inquiry that goes with a report is an inquiry into what the report is about', () => {
  const read = (sentence: string) => readPlan(`某县人大常委会2025年监督工作计划\n1.${sentence}`).map(({ kind, subject }) => [kind, subject]);
  expect(read('结合审议乡村教师队伍建设情况的报告开展专题询问')).toEqual([['special-inquiry', '乡村教师队伍建设情况']]);
  expect(read('结合听取水环境治理情况专项工作报告开展专题询问。')).toEqual([['special-inquiry', '水环境治理情况']]);
});
