import { describe, expect, test } from 'vitest';
import { makeRuleBook } from '#platform/domain/law/rule-book.ts';
import { checkSigners } from '#platform/domain/law/thresholds.ts';
import { localDate } from '#platform/domain/local-date.ts';
import { candidateRange, needsPreliminary } from './candidate-numbers.ts';
import { ContestDraft, type Contest, type Mark } from './contest.ts';
import { countPapers } from './count-papers.ts';
import { decide } from './decide.ts';
import { deputiesFor, electionDays, mayCarry } from './deputy-numbers.ts';
import { drawUpContest } from './draw-up-contest.ts';
import { followUpDraft, planFollowUp } from './follow-up.ts';
import type { Outcome } from './outcome.ts';
import { judgePaper } from './paper.ts';
import type { Tally } from './tally.ts';

const county = makeRuleBook({ level: 'K' });
const people = (count: number) => Array.from({ length: count }, (_, at) => ({ key: `p${at + 1}`, label: `候选人${at + 1}` }));
const drawn = (draft: Partial<ContestDraft> & Pick<ContestDraft, 'kind'>, book = county): Contest =>
  drawUpContest(
    book,
    ContestDraft.parse({ title: '表决', body: 'congress', options: [{ key: 'motion', label: '决议（草案）' }], ...draft }),
  ).contest;
const motion = drawn({ kind: 'motion' });
const committeeMotion = drawn({ kind: 'motion', body: 'standing-committee' });
const marked = (key: string, marks: Partial<Record<Mark, number>>, issued: number): Tally => ({
  issued,
  received: Object.values(marks).reduce((sum, n) => sum + n, 0),
  void: 0,
  marks: { [key]: marks },
  writeIns: {},
});
const voted = (
  contest: Contest,
  [yes, against, abstain]: readonly [number, number, number],
  roll: { all: number; present: number },
): Outcome => decide({ contest, roll, tally: marked('motion', { for: yes, against, abstain }, roll.present) });
/** An election of which only the votes for each are told; nobody else got a mark. */
const elected = (
  contest: Contest,
  votes: readonly number[],
  {
    all,
    received,
    issued = received,
    writeIns = {},
  }: { all: number; received: number; issued?: number; writeIns?: Record<string, number> },
): Outcome =>
  decide({
    contest,
    roll: { all, present: issued },
    tally: {
      issued,
      received,
      void: 0,
      writeIns,
      marks: Object.fromEntries(votes.map((yes, at) => [`p${at + 1}`, { for: yes, against: 0, abstain: received - yes }])),
    },
  });
const election = (draft: Partial<ContestDraft>, book = county) => drawn({ kind: 'election', postGroup: 'vice', ...draft }, book);

describe('13.1 majority of a congress', () => {
  test('TV-01: 418 deputies, 400 present: 210 votes are needed, not 201', () => {
    expect(voted(motion, [210, 190, 0], { all: 418, present: 400 })).toMatchObject({ verdict: 'passed', needed: 210 });
    expect(voted(motion, [201, 199, 0], { all: 418, present: 400 }).verdict).toBe('failed');
  });
  test('TV-03: 209 for, 40 against, 30 abstaining of 279 present fail', () => {
    const outcome = voted(motion, [209, 40, 30], { all: 418, present: 279 });
    expect(outcome).toMatchObject({ verdict: 'failed', needed: 210, notCast: 0 });
    expect(outcome.steps.at(-1)).toEqual({
      code: 'reached',
      rule: 'SES-22',
      params: { label: '决议（草案）', votes: 209, needed: 210 },
      holds: false,
    });
  });
  test('TV-05: 210 of 420 fail, because exactly half is not more than half', () => {
    expect(voted(motion, [210, 0, 0], { all: 420, present: 420 })).toMatchObject({ verdict: 'failed', needed: 211 });
  });
  test('TV-07: 327 deputies, 314 papers out and 314 back: valid, 164 needed', () => {
    const city = election({ postGroup: 'chief', options: people(1), body: 'congress' }, makeRuleBook({ level: 'C' }));
    expect(elected(city, [164], { all: 327, received: 314 })).toMatchObject({ verdict: 'decided', needed: 164, chosen: ['p1'] });
  });
  test('TV-09, TV-11: 15 of 72 and 42 of 418 move a removal', () => {
    const enough = (level: 'T' | 'K', bodySize: number, n: number) => {
      const signers = Array.from({ length: n }, (_, at) => `d${at}`);
      return checkSigners({ act: 'removal', level, bodySize, signers, members: new Set(signers) }).enough;
    };
    expect([enough('T', 72, 14), enough('T', 72, 15), enough('K', 418, 41), enough('K', 418, 42)]).toEqual([false, true, false, true]);
  });
});

describe('13.3 elections of officials', () => {
  test('TV-23: 25 members of the standing committee are elected from 28 to 30 candidates', () => {
    expect(candidateRange(county, { postGroup: 'committee-members', seats: 25, occasion: 'regular' })).toEqual({
      atLeast: 28,
      atMost: 30,
      rule: 'ELE-07',
      isWhole: true,
    });
  });
  test('TV-25: for 4 posts no whole number lies in the range; five are proposed, and people decide', () => {
    expect(candidateRange(county, { postGroup: 'committee-members', seats: 4, occasion: 'regular' })).toMatchObject({
      atLeast: 5,
      isWhole: false,
    });
    const { warnings } = drawUpContest(
      county,
      ContestDraft.parse({
        kind: 'election',
        title: '选举',
        body: 'congress',
        postGroup: 'committee-members',
        seats: 4,
        options: people(5),
      }),
    );
    expect(warnings).toEqual([{ code: 'ballots.no_whole_surplus', rule: 'ELE-07', params: { seats: 4, proposed: 5 } }]);
  });
  test('TV-27: one nominee for county head may stand alone, two stand, with three there is a preliminary ballot first', () => {
    const range = candidateRange(county, { postGroup: 'chief', seats: 1, occasion: 'regular', surplus: 1 });
    expect([range.atLeast, range.atMost]).toEqual([1, 2]);
    expect([1, 2, 3].map((nominees) => needsPreliminary(range, nominees))).toEqual([false, false, true]);
    expect(() => election({ postGroup: 'chief', surplus: 1, options: people(3) })).toThrow('ballots.too_many_candidates');
  });
  test('TV-29: six vice-heads of seven: the first six are elected, the seventh is below 210', () => {
    const outcome = elected(election({ seats: 6, options: people(7) }), [380, 360, 340, 300, 250, 215, 209], { all: 418, received: 400 });
    expect(outcome).toMatchObject({ verdict: 'decided', chosen: ['p1', 'p2', 'p3', 'p4', 'p5', 'p6'], seatsOpen: 0, followUp: null });
    expect(outcome.options[6]).toMatchObject({ for: 209, verdict: 'not-elected' });
  });
  test('TV-31: two with 230 each for the last post are voted on again, and then most votes win', () => {
    const contest = election({ seats: 2, options: people(3) });
    const outcome = elected(contest, [300, 230, 230], { all: 418, received: 400 });
    expect(outcome).toMatchObject({
      verdict: 'tie',
      chosen: ['p1'],
      tied: ['p2', 'p3'],
      seatsOpen: 1,
      followUp: { kind: 'second-ballot', rule: 'ELE-13', among: ['p2', 'p3'], seats: 1 },
    });
    const second = drawUpContest(
      county,
      followUpDraft(contest, outcome, { plan: planFollowUp(county, contest, outcome), title: '再次投票' }),
    ).contest;
    expect(second.options.map(({ key }) => key)).toEqual(['p2', 'p3']);
    const again = (first: number, other: number) =>
      decide({
        contest: second,
        roll: { all: 418, present: 400 },
        tally: {
          issued: 400,
          received: 400,
          void: 0,
          writeIns: {},
          marks: { p2: { for: first, against: 0, abstain: 400 - first }, p3: { for: other, against: 0, abstain: 400 - other } },
        },
      });
    expect(again(180, 150)).toMatchObject({ verdict: 'decided', chosen: ['p2'], needed: null });
    expect(again(180, 180)).toMatchObject({ verdict: 'tie', followUp: { kind: 'second-ballot' } });
  });
  test('TV-33: 398 papers back of 400 are valid, and the denominator stays 418', () => {
    expect(elected(election({ options: people(2) }), [209, 189], { all: 418, received: 398, issued: 400 })).toMatchObject({
      verdict: 'too-few',
      needed: 210,
      notCast: 2,
    });
  });
  test('more papers back than were given out make the whole ballot invalid (ELE-16)', () => {
    const outcome = decide({
      contest: motion,
      roll: { all: 418, present: 401 },
      tally: { issued: 400, received: 401, void: 0, marks: { motion: { for: 401 } }, writeIns: {} },
    });
    expect(outcome).toMatchObject({ verdict: 'invalid', chosen: [], followUp: { kind: 'repeat', rule: 'ELE-16' } });
  });
  const single = election({ postGroup: 'chief', options: [{ key: 'a', label: '甲' }] });
  test('TV-35: one post, a mark for A and B written in: two names, the paper is void', () => {
    expect(judgePaper(single, { marks: { a: 'for' }, writeIns: ['乙'] })).toMatchObject({
      isValid: false,
      fault: 'too-many-marks',
      rule: 'ELE-17',
    });
  });
  test('TV-37: abstaining on A, B written in: the name counts for nobody by the Deputies Law, and counts where the congress reads the Organic Law', () => {
    const paper = { marks: { a: 'abstain' }, writeIns: ['乙'] } as const;
    expect(judgePaper(single, { ...paper, writeIns: ['乙'] })).toMatchObject({ isValid: true, writeIns: [], idleWriteIns: 1 });
    const organic = election(
      { postGroup: 'chief', options: [{ key: 'a', label: '甲' }] },
      makeRuleBook({ level: 'K', ownLayer: { 'ELE-11': { 'write-in-needs-against': false } } }),
    );
    expect(judgePaper(organic, { ...paper, writeIns: ['乙'] })).toMatchObject({ isValid: true, writeIns: ['乙'] });
  });
  test('TV-39: a standing committee cannot remove the county head', () => {
    expect(() =>
      drawn({ kind: 'removal', body: 'standing-committee', postGroup: 'chief', options: [{ key: 'a', label: '县长' }] }),
    ).toThrow(expect.objectContaining({ code: 'ballots.not_dismissible', rule: 'ELE-36' }));
  });
});

describe('13.4 elections of deputies', () => {
  test('TV-41: 1,390,000, 820,000 and 1,600,000 people have 418, 304 and 450 deputies', () => {
    expect([1_390_000, 820_000, 1_600_000].map((population) => deputiesFor(county, population))).toEqual([418, 304, 450]);
  });
  test('TV-43: one, two, three seats of a constituency need 2, 3–4, 4–6 candidates', () => {
    const ranges = [1, 2, 3].map((seats) => candidateRange(county, { postGroup: 'constituency-deputies', seats, occasion: 'regular' }));
    expect(ranges.map(({ atLeast, atMost }) => [atLeast, atMost])).toEqual([
      [2, 2],
      [3, 4],
      [4, 6],
    ]);
  });
  const constituency = election({ body: 'constituency', postGroup: 'constituency-deputies', seats: 2, options: people(3) });
  test('TV-45: of 1600 who vote 900, 700, 650: A is elected with 801 needed, B and C stand for the seat left', () => {
    const outcome = elected(constituency, [900, 700, 650], { all: 2800, received: 1600 });
    expect(outcome).toMatchObject({ verdict: 'too-few', needed: 801, chosen: ['p1'], seatsOpen: 1 });
    expect(planFollowUp(county, constituency, outcome)).toMatchObject({
      kind: 're-election',
      rule: 'DEL-18',
      among: ['p2', 'p3'],
      seats: 1,
      atLeast: 2,
      atMost: 2,
      level: [],
    });
  });
  test('a direct election in which half of the voters stay away is invalid (DEL-15)', () => {
    expect(elected(constituency, [900, 700, 650], { all: 3200, received: 1600 })).toMatchObject({
      verdict: 'invalid',
      steps: [{ holds: true }, { code: 'turnout', rule: 'DEL-15', params: { needed: 1601 }, holds: false }],
    });
  });
  test('in a direct re-election most votes win, but no fewer than a third of the ballots (DEL-19)', () => {
    const again = election({ body: 'constituency', postGroup: 'constituency-deputies', occasion: 're-election', options: people(2) });
    expect(elected(again, [534, 500], { all: 2800, received: 1600 })).toMatchObject({ needed: 534, chosen: ['p1'] });
    expect(elected(again, [533, 500], { all: 2800, received: 1600 })).toMatchObject({ verdict: 'too-few', chosen: [] });
  });
  test('TV-47: 50 city deputies are elected from 60 to 75 candidates with 210 votes each, in a re-election too', () => {
    expect(candidateRange(county, { postGroup: 'upper-deputies', seats: 50, occasion: 'regular' })).toMatchObject({
      atLeast: 60,
      atMost: 75,
    });
    const again = election({ postGroup: 'upper-deputies', occasion: 're-election', options: people(2) });
    expect(elected(again, [210, 100], { all: 418, received: 400 })).toMatchObject({ needed: 210, chosen: ['p1'] });
  });
  test('TV-49: a voter carries three votes of others, not four', () => {
    expect([mayCarry(county, 3), mayCarry(county, 4)]).toEqual([true, false]);
  });
  test('TV-51: the days before 15 December 2026', () => {
    expect(electionDays(county, localDate('2026-12-15'))).toEqual({
      votersList: '2026-11-25',
      firstCandidates: '2026-11-30',
      finalCandidates: '2026-12-08',
      suits: '2026-12-10',
    });
  });
});

describe('13.5 and 13.7 standing committee, assessment, projects', () => {
  test('TV-53: 29 members need 15 votes', () => {
    expect(voted(committeeMotion, [15, 0, 0], { all: 29, present: 15 })).toMatchObject({ verdict: 'passed', needed: 15 });
    expect(voted(committeeMotion, [14, 0, 1], { all: 29, present: 15 }).verdict).toBe('failed');
  });
  test('TV-57: 28 for and one abstaining of 57 members fail', () => {
    expect(voted(committeeMotion, [28, 0, 1], { all: 57, present: 29 })).toMatchObject({ verdict: 'failed', needed: 29 });
  });
  const assessment = drawn({ kind: 'assessment', body: 'standing-committee' });
  const assessed = (satisfied: number, basically: number, dissatisfied: number) =>
    decide({
      contest: assessment,
      roll: { all: 29, present: 29 },
      tally: marked('motion', { satisfied, 'basically-satisfied': basically, dissatisfied }, 29),
    }).options[0]?.verdict;
  test('TV-83, TV-85: 17 / 11 / 1 is satisfied, 10 / 4 / 15 dissatisfied; 10 / 5 / 14 lies between', () => {
    expect([assessed(17, 11, 1), assessed(10, 4, 15), assessed(10, 5, 14)]).toEqual(['satisfied', 'dissatisfied', 'basically-satisfied']);
  });
  const projects = drawn({ kind: 'choice', seats: 10, options: people(12) });
  test('TV-87: of a choice of 10 of 12 a paper with 11 marks is void, with 9 valid', () => {
    const picked = (n: number) =>
      judgePaper(projects, { marks: Object.fromEntries(people(n).map(({ key }) => [key, 'for'] as const)), writeIns: [] });
    expect(picked(11)).toMatchObject({ isValid: false, rule: 'LIV-10' });
    expect(picked(9)).toMatchObject({ isValid: true });
    expect(
      countPapers(
        projects,
        [
          { paper: { marks: { p1: 'for' }, writeIns: [] }, times: 3 },
          { paper: 'scribble', times: 2 },
        ],
        5,
      ),
    ).toMatchObject({ received: 5, void: 2, marks: { p1: { for: 3 }, p2: { for: 0 } } });
  });
  test('TV-89: ten candidates for ten projects are refused', () => {
    expect(() => drawn({ kind: 'choice', seats: 10, options: people(10) })).toThrow(
      expect.objectContaining({ code: 'ballots.too_few_candidates', rule: 'LIV-09', params: { have: 10, needed: 11, seats: 10 } }),
    );
  });
});
