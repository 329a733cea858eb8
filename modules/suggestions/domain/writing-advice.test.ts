import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SuggestionText } from './text-checks.ts';
import { adviceFor, missingParts } from './writing-advice.ts';

const good: SuggestionText = {
  title: '关于增设城北小学门前护学岗的建议',
  situation: '城北小学有学生1260人，早晚两个时段校门前的新桥路平均每分钟有38辆车经过，去年发生擦碰6起，家长只能自己站在路中间拦车。',
  analysis: '学校门前没有信号灯，交警中队离校4公里，警力只能顾到主干道，社区志愿者又没有指挥交通的权限。',
  points: ['在新桥路校门前设护学岗，早晚各一小时', '在校门两侧各施划一处让行标线'],
};
const kinds = (text: Partial<SuggestionText>): string[] =>
  adviceFor({ ...good, ...text }).map((advice) => (advice.kind === 'ground' ? advice.ground : advice.kind));

test('a text with place, figures and requests that can be checked gets no advice', () => {
  expect(adviceFor(good)).toEqual([]);
  expect(missingParts(good)).toEqual([]);
});

test('missing parts are named in the order in which they are written', () => {
  expect(missingParts({ title: '路', situation: ' ', analysis: '因为', points: [''] })).toEqual(['title', 'situation', 'points']);
});

test.each([
  ['private-interest', '请为本人解决宅基地审批'],
  ['relayed-petition', '现转交群众来信一封'],
  ['pending-case', '法院正在审理的纠纷应尽快改判'],
  ['bidding', '养护工程的招标结果应取消'],
  ['promotion', '建议全市学校采购我公司净水器'],
  ['outside-powers', '请国务院修改国家法律中的退休规定'],
])('%s is recognised by its wording, with the words that show it', (ground, point) => {
  const found = adviceFor({ ...good, points: [`${point}，共3处`] }).find((advice) => advice.kind === 'ground');
  expect(found).toMatchObject({ ground, rule: 'SUG-09', part: 'points' });
  expect(found?.kind === 'ground' && point.includes(found.words.slice(0, 4))).toBe(true);
});

test('ordinary words near a ground are left alone', () => {
  expect(kinds({ points: ['在法院路设公交站一处', '公开养护经费的使用情况，每季度一次', '我们社区120户的下水管改造'] })).toEqual([]);
});

test('phrases without a place or a figure are called a slogan; with them they are not', () => {
  expect(kinds({ points: ['进一步加强交通安全管理工作'] })).toEqual(['slogan']);
  expect(kinds({ points: ['进一步加强新桥路早晚两个时段的巡查'] })).toEqual([]);
});

test('a whole text of phrases has no content', () => {
  const empty = {
    title: '关于做好工作的建议',
    situation: '大家反映问题很多，需要高度重视',
    analysis: '认识不够到位',
    points: ['切实加强各项工作'],
  };
  expect(adviceFor(empty)).toContainEqual({ kind: 'ground', part: 'points', rule: 'SUG-09', ground: 'no-content', words: '高度重视' });
});

test('a situation without figure or place is told so, and a short one too', () => {
  expect(kinds({ situation: '有时候会堵' })).toEqual(['short', 'no-figure', 'no-place']);
});

test('two requests in one point, more than six points and two matters in a title are one-matter advice', () => {
  expect(kinds({ points: ['一是在新桥路设岗，二是在老街设灯'] })).toEqual(['double-point']);
  expect(kinds({ points: Array.from({ length: 7 }, (_, n) => `在新桥路设第${n + 1}处标线`) })).toEqual(['too-many-points']);
  expect(kinds({ title: '关于修路、建校以及养老的建议' })).toContain('several-matters');
});

test('a telephone or identity number is shown before it is filed', () => {
  expect(adviceFor({ ...good, analysis: `${good.analysis}联系人电话13800001234。` })).toMatchObject([
    { kind: 'private', of: 'mobile', part: 'analysis', words: '13800001234' },
  ]);
});

test('advice never throws and keeps the order of the parts, whatever is written', () => {
  const order = ['title', 'situation', 'analysis', 'points'];
  fc.assert(
    fc.property(
      fc.record({ title: fc.string(), situation: fc.string(), analysis: fc.string(), points: fc.array(fc.string(), { maxLength: 8 }) }),
      (text) => {
        const places = adviceFor(text).map(({ part }) => order.indexOf(part));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      },
    ),
  );
});
