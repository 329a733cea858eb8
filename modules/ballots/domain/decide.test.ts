import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeRuleBook } from '#platform/domain/law/rule-book.ts';
import { ContestDraft, type Contest, type Mark } from './contest.ts';
import { addTallies, checkTally, countPapers, type Multiset } from './count-papers.ts';
import { decide } from './decide.ts';
import { drawUpContest } from './draw-up-contest.ts';
import { followUpDraft, planFollowUp } from './follow-up.ts';
import type { Outcome } from './outcome.ts';
import { judgePaper, judgeSealed, longestPaper, Paper, plainName } from './paper.ts';

const county = makeRuleBook({ level: 'K' });
const drawn = (draft: Partial<ContestDraft> & Pick<ContestDraft, 'kind'>, book = county): Contest =>
  drawUpContest(
    book,
    ContestDraft.parse({ title: '表决', body: 'congress', options: [{ key: 'motion', label: '决议（草案）' }], ...draft }),
  ).contest;
const people = (count: number) => Array.from({ length: count }, (_, at) => ({ key: `p${at + 1}`, label: `候选人${at + 1}` }));
const motion = drawn({ kind: 'motion' });
const committee = drawn({ kind: 'election', postGroup: 'committee-members', seats: 5, options: people(6), occasion: 'by-election' });
const projects = drawn({ kind: 'choice', seats: 3, options: people(5) });
const contests = [motion, committee, projects, drawn({ kind: 'assessment' }), drawn({ kind: 'appointment', options: people(3) })];

const paperFor = ({ options, method }: Contest) =>
  fc.record({
    marks: fc.dictionary(fc.constantFrom(...options.map(({ key }) => key)), fc.constantFrom<Mark>(...method.marks)),
    writeIns: fc.array(fc.constantFrom('张三', '李 四', '候选人1', ''), { maxLength: 2 }),
  });
const ballots = fc.constantFrom(...contests).chain((contest) =>
  fc.record({
    contest: fc.constant(contest),
    papers: fc.array(paperFor(contest), { maxLength: 40 }),
    all: fc.integer({ min: 40, max: 90 }),
  }),
);
const each = (papers: readonly unknown[]): Multiset => papers.map((paper) => ({ paper, times: 1 }));
const outcomeOf = (contest: Contest, papers: readonly unknown[], all: number): Outcome =>
  decide({ contest, roll: { all, present: papers.length }, tally: countPapers(contest, each(papers), papers.length) });

test('the order of the papers never matters', () => {
  fc.assert(
    fc.property(
      ballots.chain(({ contest, papers, all }) =>
        fc.record({
          contest: fc.constant(contest),
          all: fc.constant(all),
          papers: fc.constant(papers),
          shuffled: fc.shuffledSubarray(papers, { minLength: papers.length, maxLength: papers.length }),
        }),
      ),
      ({ contest, papers, shuffled, all }) => {
        expect(outcomeOf(contest, shuffled, all)).toEqual(outcomeOf(contest, papers, all));
      },
    ),
  );
});
test('a hall split into parts, or devices and paper, add up to the whole', () => {
  fc.assert(
    fc.property(ballots, fc.nat(40), ({ contest, papers }, cut) => {
      const parts = [papers.slice(0, cut), papers.slice(cut)].map((part) => countPapers(contest, each(part), part.length));
      expect(parts.reduce((a, b) => addTallies(contest, a, b))).toEqual(countPapers(contest, each(papers), papers.length));
    }),
  );
});
test('what is counted from papers passes the check of figures entered by hand', () => {
  fc.assert(
    fc.property(ballots, ({ contest, papers }) => {
      expect(() => checkTally(contest, countPapers(contest, each(papers), papers.length))).not.toThrow();
    }),
  );
});
test('adding abstentions or void papers never makes anything pass', () => {
  const empty = { marks: {}, writeIns: [] };
  fc.assert(
    fc.property(
      ballots,
      fc.constantFrom<unknown>(empty, 'no paper at all'),
      fc.integer({ min: 1, max: 10 }),
      ({ contest, papers, all }, added, times) => {
        const before = new Set(outcomeOf(contest, papers, all + 60).chosen);
        const after = outcomeOf(contest, [...papers, ...Array.from({ length: times }, () => added)], all + 60);
        expect(after.chosen.every((key) => before.has(key))).toBe(true);
      },
    ),
  );
});
test('another paper for an option never takes its place away', () => {
  fc.assert(
    fc.property(fc.array(paperFor(motion), { maxLength: 40 }), (papers) => {
      const before = outcomeOf(motion, papers, 60).verdict;
      const after = outcomeOf(motion, [...papers, { marks: { motion: 'for' }, writeIns: [] }], 60).verdict;
      expect(before === 'passed' && after === 'failed').toBe(false);
    }),
  );
});
test('the order in which options are printed chooses nobody', () => {
  const turned = (contest: Contest): Contest => ({ ...contest, options: contest.options.toReversed() });
  fc.assert(
    fc.property(
      fc.constantFrom(committee, projects),
      fc.array(fc.array(fc.nat(9), { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 1 }),
      (contest, [votes = []]) => {
        const marks = Object.fromEntries(
          contest.options.map(({ key }, at) => [key, { for: votes[at] ?? 0, against: 0, abstain: 10 - (votes[at] ?? 0) }]),
        );
        const outcome = (of: Contest) =>
          decide({ contest: of, roll: { all: 10, present: 10 }, tally: { issued: 10, received: 10, void: 0, marks, writeIns: {} } });
        expect(outcome(turned(contest)).chosen.toSorted()).toEqual(outcome(contest).chosen.toSorted());
        expect(outcome(turned(contest)).tied.toSorted()).toEqual(outcome(contest).tied.toSorted());
      },
    ),
  );
});
test('places filled and places open are those there are, and nobody chosen has fewer votes than somebody who is not', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(40), { minLength: 6, maxLength: 6 }), (votes) => {
      const marks = Object.fromEntries(
        committee.options.map(({ key }, at) => [key, { for: votes[at] ?? 0, against: 0, abstain: 40 - (votes[at] ?? 0) }]),
      );
      const outcome = decide({
        contest: committee,
        roll: { all: 40, present: 40 },
        tally: { issued: 40, received: 40, void: 0, marks, writeIns: {} },
      });
      expect(outcome.chosen.length + outcome.seatsOpen).toBe(5);
      const least = Math.min(...outcome.options.filter(({ verdict }) => verdict === 'elected').map((option) => option.for));
      for (const option of outcome.options.filter(({ verdict }) => verdict !== 'elected'))
        expect(option.for < least || outcome.chosen.length === 0).toBe(true);
    }),
  );
});

test('whatever was sealed is a paper or a void one, and the count never stops', () => {
  fc.assert(
    fc.property(fc.constantFrom(...contests), fc.anything(), (contest, content) => {
      expect(typeof judgeSealed(contest, content).isValid).toBe('boolean');
    }),
  );
});
test('marks of an unknown option, of an unknown kind, and names where none may be written void a paper', () => {
  expect(judgePaper(motion, { marks: { other: 'for' }, writeIns: [] })).toMatchObject({ fault: 'unknown-option' });
  expect(judgePaper(motion, { marks: { motion: 'satisfied' }, writeIns: [] })).toMatchObject({ fault: 'unknown-mark' });
  expect(judgePaper(motion, { marks: {}, writeIns: ['张三'] })).toMatchObject({ fault: 'write-in-not-allowed' });
  expect(judgeSealed(motion, { marks: {}, writeIns: [], seat: 3 })).toMatchObject({ fault: 'not-a-paper' });
});
test('an empty box is an abstention', () => {
  expect(countPapers(motion, [{ paper: { marks: {}, writeIns: [] }, times: 2 }], 2).marks).toEqual({
    motion: { for: 0, against: 0, abstain: 2 },
  });
});
test('one name is one name, in whatever characters, blanks and invisible marks it is written; a printed name is no other person', () => {
  expect(plainName('李 四')).toBe(plainName('李\u200b四\u3000'));
  expect(judgePaper(committee, { marks: { p1: 'against' }, writeIns: ['李 四', '李四', '候选人2'] })).toMatchObject({
    isValid: true,
    writeIns: ['李四'],
  });
});
test('a name that is written in by more than half of all is elected; one that cannot hold the post is not (ELE-12)', () => {
  const marks = Object.fromEntries(
    committee.options.map(({ key }, at) => [key, at < 4 ? { for: 300, against: 0, abstain: 100 } : { for: 0, against: 400, abstain: 0 }]),
  );
  const counted = {
    contest: committee,
    roll: { all: 418, present: 400 },
    tally: { issued: 400, received: 400, void: 0, marks, writeIns: { 李四: 250 } },
  };
  expect(decide(counted)).toMatchObject({ verdict: 'decided', chosen: ['p1', 'p2', 'p3', 'p4', 'written:李四'] });
  expect(decide({ ...counted, ineligible: ['李四'] })).toMatchObject({
    verdict: 'too-few',
    seatsOpen: 1,
    chosen: ['p1', 'p2', 'p3', 'p4'],
  });
});
test('when too few are elected, candidates follow the votes of the first ballot, and level ones are put before people (ELE-14)', () => {
  const vice = drawn({ kind: 'election', postGroup: 'vice', seats: 3, options: people(6) });
  const marks = Object.fromEntries(
    [300, 300, 150, 100, 100, 90].map((yes, at) => [`p${at + 1}`, { for: yes, against: 0, abstain: 400 - yes }]),
  );
  const outcome = decide({
    contest: vice,
    roll: { all: 418, present: 400 },
    tally: { issued: 400, received: 400, void: 0, marks, writeIns: {} },
  });
  const plan = planFollowUp(county, vice, outcome);
  expect(plan).toMatchObject({ kind: 're-election', seats: 1, among: ['p3'], level: ['p4', 'p5'], atLeast: 2, atMost: 4 });
  expect(() => followUpDraft(vice, outcome, { plan, title: '另行选举' })).toThrow('ballots.level_candidates');
  const next = drawUpContest(county, followUpDraft(vice, outcome, { plan, title: '另行选举', picked: ['p5'] })).contest;
  expect(next).toMatchObject({
    occasion: 're-election',
    seats: 1,
    options: [{ key: 'p3' }, { key: 'p5' }],
    method: { share: 'more-than-half', writeIn: { allowed: true } },
  });
});
test('a ballot of projects with too few chosen is voted again, or ends with fewer, as the method says (LIV-12)', () => {
  const marks = Object.fromEntries([300, 220, 200, 100, 50].map((yes, at) => [`p${at + 1}`, { for: yes }]));
  const of = (contest: Contest) =>
    decide({ contest, roll: { all: 418, present: 400 }, tally: { issued: 400, received: 400, void: 0, marks, writeIns: {} } });
  expect(of(projects)).toMatchObject({
    verdict: 'too-few',
    chosen: ['p1', 'p2'],
    followUp: { kind: 're-election', rule: 'LIV-12', among: ['p3', 'p4', 'p5'], seats: 1 },
  });
  const fewer = drawn(
    { kind: 'choice', seats: 3, options: people(5) },
    makeRuleBook({ level: 'K', ownLayer: { 'LIV-12': { fallback: 'fewer' } } }),
  );
  expect(of(fewer)).toMatchObject({ verdict: 'decided', chosen: ['p1', 'p2'], seatsOpen: 1, followUp: null });
});
test('a vote in which half of the deputies take no part is invalid where the congress has that rule (SES-27)', () => {
  const strict = drawn({ kind: 'motion' }, makeRuleBook({ level: 'K', ownLayer: { 'SES-27': { applies: true } } }));
  expect(
    decide({
      contest: strict,
      roll: { all: 418, present: 300 },
      tally: { issued: 300, received: 209, void: 0, marks: { motion: { for: 209 } }, writeIns: {} },
    }).verdict,
  ).toBe('invalid');
});
test('figures entered by hand that do not add up are refused with the line', () => {
  const tally = { issued: 20, received: 20, void: 1, marks: { motion: { for: 10, against: 5, abstain: 3 } }, writeIns: {} };
  expect(() => checkTally(motion, tally)).toThrow(
    expect.objectContaining({ code: 'ballots.count_does_not_add', params: { label: '决议（草案）', sum: 18, valid: 19 } }),
  );
  expect(() =>
    checkTally(projects, { ...tally, marks: Object.fromEntries(projects.options.map(({ key }) => [key, { for: 19 }])) }),
  ).toThrow('ballots.count_too_many');
  expect(() => checkTally(motion, { ...tally, marks: { other: { for: 19 } } })).toThrow('ballots.count_unknown_option');
});
test('no paper of a contest is longer than the size in which all are sealed', () => {
  for (const contest of contests) {
    const [mark = 'for'] = contest.method.marks.toSorted((a, b) => b.length - a.length);
    const names = contest.method.writeIn.allowed ? Array.from({ length: contest.method.most ?? 0 }, () => '某'.repeat(40)) : [];
    const paper = Paper.parse({ marks: Object.fromEntries(contest.options.map(({ key }) => [key, mark])), writeIns: names });
    expect(Buffer.byteLength(JSON.stringify(paper))).toBeLessThanOrEqual(longestPaper(contest));
  }
});
