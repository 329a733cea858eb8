import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findRule, makeRuleBook } from '#platform/domain/law/rule-book.ts';
import { localDate } from '#platform/domain/local-date.ts';
import { committeeSize } from './committee-size.ts';
import { lifecycles } from './lifecycles.ts';
import { quorumRule } from './meeting-kinds.ts';
import { noticeBy } from './notice-days.ts';
import { missingInstitutions } from './papers/institution-names.ts';
import { secretMarkIn } from './papers/secret-marks.ts';
import { quorumOf } from './quorum.ts';
import { REQUIRED_KEYS } from './required-bodies.ts';

const book = makeRuleBook({ level: 'K' });
const counted = (entitled: number, present: number) => ({ entitled, present, onLeave: 0 });

it('TV-01: of 418 deputies 279 must be there; 400 are', () => {
  expect(quorumOf('SES-05', counted(418, 400), book)).toMatchObject({
    needed: 279,
    isMet: true,
    statement: '应到418名，实到400名，符合法定人数',
  });
  expect(quorumOf('SES-05', counted(418, 278), book)).toMatchObject({ isMet: false, statement: '应到418名，实到278名，不足法定人数279名' });
  expect(quorumOf('SES-05', counted(418, 279), book).isMet).toBe(true);
});
it('TV-07: of 327 deputies 218 must be there', () => {
  expect(quorumOf('SES-05', counted(327, 314), book)).toMatchObject({ needed: 218, isMet: true });
});
it('TV-53, TV-55, TV-59: more than half of the members of a standing committee must be there', () => {
  expect(quorumOf('SCM-04', counted(29, 15), book)).toMatchObject({ needed: 15, isMet: true });
  expect(quorumOf('SCM-04', counted(31, 15), book)).toMatchObject({ needed: 16, isMet: false });
  expect(quorumOf('SCM-04', counted(45, 42), book)).toMatchObject({ needed: 23, isMet: true });
});
it('TV-61: a county of 0.9 million has 15 to 35 members, one above a million up to 45', () => {
  expect(committeeSize(book, 900_000)).toEqual({ least: 15, most: 35 });
  expect(committeeSize(book, 1_390_000)).toEqual({ least: 15, most: 45 });
});
it('a body without members is never at quorum, and one more present never takes a quorum away', () => {
  expect(quorumOf('SCM-04', counted(0, 0), book).isMet).toBe(false);
  fc.assert(
    fc.property(
      fc.constantFrom('SES-05', 'SCM-04', 'SES-12'),
      fc.integer({ min: 1, max: 3000 }),
      fc.integer({ min: 0, max: 2999 }),
      (rule, entitled, present) => {
        const at = (here: number) => quorumOf(rule as 'SES-05', counted(entitled, here), book).isMet;
        return !at(Math.min(present, entitled)) || at(Math.min(present + 1, entitled));
      },
    ),
  );
});
it('a plenary of the standing committee has that committee’s quorum, one of a session the session’s', () => {
  expect(quorumRule('plenary', 'standing-committee')).toBe('SCM-04');
  expect(quorumRule('plenary', 'congress-session')).toBe('SES-05');
  expect(quorumRule('chairs-council', null)).toBeNull();
});
it('the notice is in time on the day that lies the days of the rule before the meeting, by the congress’s own value', () => {
  expect(noticeBy('standing-committee', localDate('2026-02-16'), book)).toEqual({ rule: 'SCM-10', days: 7, by: '2026-02-09' });
  const own = makeRuleBook({ level: 'K', ownLayer: { 'SCM-10': { notice: 5 } } });
  expect(noticeBy('standing-committee', localDate('2026-02-16'), own)?.by).toBe('2026-02-11');
  expect(noticeBy('chairs-council', localDate('2026-02-16'), book)).toBeNull();
});
it('institutions the law names are found by how offices write them', () => {
  expect(missingInstitutions(REQUIRED_KEYS, ['市人民政府', '市监委', '市法院', '检察长'])).toEqual([]);
  expect(missingInstitutions(REQUIRED_KEYS, ['市人民政府', '市人民法院'])).toEqual(['supervision', 'procuratorate']);
});
it('R-45: a mark of secrecy is found in a name, a work secret is none', () => {
  for (const marked of ['机密★10年 决算', '【秘密】说明.docx', '绝密：方案', '密级：机密'])
    expect(secretMarkIn(marked), marked).not.toBeNull();
  for (const plain of ['工作秘密 说明', '保密工作情况报告', '关于秘密投票的说明', '2025年决算报告.docx'])
    expect(secretMarkIn(plain), plain).toBeNull();
});
it('every rule that a step of a lifecycle cites stands in the rule book', () => {
  const cited = Object.values(lifecycles).flatMap(({ transitions }) =>
    transitions.flatMap(({ action, rules }) => rules.map((rule) => [action, rule] as const)),
  );
  expect(cited.length).toBeGreaterThan(50);
  for (const [action, rule] of cited) expect(findRule(rule).id, action).toBe(rule);
});
