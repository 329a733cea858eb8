import { expect, test } from 'vitest';
import { makeRuleBook, findRule } from '#platform/domain/law/rule-book.ts';
import { BODIES, CONTEST_KINDS, ContestDraft, OCCASIONS, POST_GROUPS } from './contest.ts';
import { drawUpContest } from './draw-up-contest.ts';
import { AppError } from '#platform/domain/errors.ts';

const county = makeRuleBook({ level: 'K' });
const people = (count: number) => Array.from({ length: count }, (_, at) => ({ key: `p${at + 1}`, label: `候选人${at + 1}` }));
const draft = (fields: object) => ContestDraft.parse({ title: '表决', body: 'congress', kind: 'motion', options: people(1), ...fields });
const methodOf = (fields: object, book = county) => drawUpContest(book, draft(fields)).contest.method;

test('motions are unnamed by the rule of the body, and named when the meeting so decides', () => {
  expect(methodOf({})).toMatchObject({
    visibility: 'unnamed',
    base: 'all',
    share: 'more-than-half',
    rules: { visibility: 'SES-25', share: 'SES-22' },
  });
  expect(methodOf({ body: 'standing-committee', visibility: 'named' })).toMatchObject({
    visibility: 'named',
    rules: { visibility: 'BAL-01', share: 'SCM-05' },
  });
  const never = makeRuleBook({ level: 'K', ownLayer: { 'BAL-01': { 'named-on-decision': false } } });
  expect(() => methodOf({ visibility: 'named' }, never)).toThrow('ballots.no_named_vote');
  expect(() => methodOf({ kind: 'appointment', body: 'standing-committee', visibility: 'named' })).toThrow('ballots.no_named_vote');
});
test('elections, choices of projects and removals are secret, whatever is asked for', () => {
  for (const fields of [
    { kind: 'election', postGroup: 'chief' },
    { kind: 'choice', options: people(2) },
    { kind: 'removal' },
    { kind: 'removal', body: 'standing-committee', postGroup: 'vice' },
  ]) {
    expect(methodOf(fields).visibility).toBe('secret');
    expect(() => methodOf({ ...fields, visibility: 'unnamed' })).toThrow('ballots.must_be_secret');
    expect(() => methodOf({ ...fields, media: ['hands'] })).toThrow('ballots.hands_not_secret');
  }
});
test('a project twice, a person twice, two motions in one contest are refused; two people of one name are not', () => {
  const [a, b] = ['0198f000-0000-7000-8000-000000000001', '0198f000-0000-7000-8000-000000000002'];
  expect(() =>
    methodOf({
      kind: 'choice',
      options: [
        { key: 'a', label: '道路' },
        { key: 'b', label: '道 路' },
      ],
    }),
  ).toThrow('ballots.option_twice');
  expect(() =>
    methodOf({
      kind: 'appointment',
      options: [
        { key: 'a', label: '王芳', personId: a },
        { key: 'b', label: '王芳', personId: a },
      ],
    }),
  ).toThrow('ballots.option_twice');
  expect(
    methodOf({
      kind: 'appointment',
      options: [
        { key: 'a', label: '王芳', personId: a },
        { key: 'b', label: '王芳', personId: b },
      ],
    }).form,
  ).toBe('each');
  expect(() => methodOf({ options: people(2) })).toThrow('ballots.one_option');
});
test('appointments are one vote only where our own rule allows it and the consent is named; they then stand or fall together (ELE-44)', () => {
  const merged = {
    kind: 'appointment',
    body: 'standing-committee',
    title: '任命市财政局等局局长',
    options: [
      { key: 'a', label: '王芳', note: '市财政局局长' },
      { key: 'b', label: '陆远' },
    ],
    merged: { consent: '第五十八次主任会议决定' },
  };
  const allowed = makeRuleBook({ level: 'K', ownLayer: { 'ELE-44': { 'merged-vote': 'chairs-council' } } });
  expect(() => methodOf(merged)).toThrow('ballots.merged_not_allowed');
  expect(() => methodOf({ ...merged, options: people(1) }, allowed)).toThrow('ballots.merged_needs_several');
  expect(() => methodOf({ ...merged, kind: 'assessment' }, allowed)).toThrow('ballots.merged_needs_several');
  const { contest } = drawUpContest(allowed, draft(merged));
  expect(contest).toMatchObject({
    options: [{ key: 'all', label: '任命市财政局等局局长', note: '王芳 市财政局局长；陆远' }],
    people: [{ label: '王芳' }, { label: '陆远' }],
    method: { visibility: 'unnamed', base: 'all', share: 'more-than-half', rules: { merged: 'ELE-44' } },
  });
});
test('a standing committee elects single deputies to the upper congress and nobody else; voters elect deputies (组织法 50, 选举法 57)', () => {
  expect(() => methodOf({ kind: 'election', body: 'standing-committee', postGroup: 'vice', options: people(2) })).toThrow(
    'ballots.not_this_body',
  );
  expect(methodOf({ kind: 'election', body: 'standing-committee', postGroup: 'upper-deputies', occasion: 'by-election' })).toMatchObject({
    rules: { share: 'SCM-05' },
  });
  expect(() => methodOf({ kind: 'election', body: 'constituency', postGroup: 'vice', options: people(2) })).toThrow(
    'ballots.not_this_body',
  );
  expect(() => methodOf({ kind: 'election', options: people(2) })).toThrow('ballots.post_group_missing');
});
test('a surplus outside the law is refused, one within it is the only number of candidates', () => {
  expect(() => methodOf({ kind: 'election', postGroup: 'vice', seats: 2, surplus: 4, options: people(6) })).toThrow(
    'ballots.surplus_outside_law',
  );
  expect(() => methodOf({ kind: 'election', postGroup: 'vice', seats: 2, surplus: 2, options: people(3) })).toThrow(
    'ballots.too_few_candidates',
  );
  expect(methodOf({ kind: 'election', postGroup: 'vice', seats: 2, surplus: 2, options: people(4) }).most).toBe(2);
});
test('video attendance votes only where the rules let it, and not in a secret ballot', () => {
  const video = makeRuleBook({ level: 'K', ownLayer: { 'SCM-13': { 'video-counts': true } } });
  expect([methodOf({ body: 'standing-committee' }).videoVotes, methodOf({ body: 'standing-committee' }, video).videoVotes]).toEqual([
    false,
    true,
  ]);
  expect(methodOf({ body: 'standing-committee', kind: 'removal', postGroup: 'vice' }, video).videoVotes).toBe(false);
});
test('every line of every method rests on a rule that the book knows', () => {
  let seen = 0;
  for (const kind of CONTEST_KINDS)
    for (const body of BODIES)
      for (const occasion of OCCASIONS)
        for (const postGroup of POST_GROUPS) {
          try {
            const { rules } = methodOf({
              kind,
              body,
              occasion,
              postGroup,
              options: people(kind === 'motion' || kind === 'removal' ? 1 : 2),
            });
            for (const rule of Object.values(rules)) expect(findRule(rule).id).toBe(rule);
            seen += 1;
          } catch (error) {
            if (!(error instanceof AppError)) throw error;
            if (error.rule !== undefined) expect(findRule(error.rule).id).toBe(error.rule);
          }
        }
  expect(seen).toBeGreaterThan(100);
});
