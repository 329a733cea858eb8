import fc from 'fast-check';
import { expect, test } from 'vitest';
import { equalShares } from './equal-shares.ts';
import { greedyByVotes } from './greedy-by-votes.ts';
import { readPabulib } from './read-pabulib.ts';
import { tallyPabulib } from './tally-pabulib.ts';

const file = (budget: string, projects: readonly (readonly [string, string])[], votes: readonly string[]) =>
  [
    'META',
    'key;value',
    'description;A small town',
    `budget;${budget}`,
    'vote_type;approval',
    'rule;greedy',
    'PROJECTS',
    'project_id;cost;name',
    ...projects.map(([id, cost]) => `${id};${cost};"Project; ${id}"`),
    'VOTES',
    'voter_id;vote',
    ...votes.map((vote, at) => `${at};${vote}`),
  ].join('\n');
const election = (...input: Parameters<typeof file>) => readPabulib(file(...input));
const often = (vote: string, count: number) => Array.from({ length: count }, () => vote);

test('projects are funded by votes as long as they fit, and a smaller one is taken where a larger does not fit', () => {
  const town = election(
    '100',
    [
      ['1', '60'],
      ['2', '50'],
      ['3', '40'],
    ],
    [...often('1', 5), ...often('2', 4), ...often('3', 3)],
  );
  expect(greedyByVotes(town)).toEqual({ winners: ['1', '3'], depends: [] });
});
test('equal votes that do not all fit are told as a tie, and what follows from it depends too', () => {
  const town = election(
    '100',
    [
      ['1', '60'],
      ['2', '50'],
      ['3', '45'],
      ['4', '40'],
    ],
    [...often('1,2', 5), ...often('3', 3), ...often('4', 2)],
  );
  expect(greedyByVotes(town)).toEqual({ winners: [], depends: ['1', '2', '3', '4'] });
});
test('equal votes that all fit are no tie', () => {
  expect(
    greedyByVotes(
      election(
        '100',
        [
          ['1', '60'],
          ['2', '40'],
        ],
        often('1,2', 5),
      ),
    ),
  ).toEqual({ winners: ['1', '2'], depends: [] });
});
test('costs with decimals are kept exactly', () => {
  const tally = tallyPabulib(
    election(
      '0.30',
      [
        ['1', '0.1'],
        ['2', '0.2'],
      ],
      often('1,2', 3),
    ),
    { rule: 'greedy' },
  );
  expect(tally).toMatchObject({ budget: '0.30', spent: '0.30' });
});
test('choosing up to two with a majority of all: over-marked papers are void, ties are told (LIV-10, LIV-11)', () => {
  const town = election(
    '100',
    [
      ['1', '60'],
      ['2', '50'],
      ['3', '40'],
    ],
    [...often('1,2', 4), ...often('1,3', 4), ...often('1,2,3', 1)],
  );
  expect(tallyPabulib(town, { rule: 'choose', seats: 2 })).toMatchObject({
    void: 1,
    needed: 5,
    verdict: 'decided',
    projects: [{ id: '1', votes: 8, result: 'won' }, { result: 'lost' }, { result: 'lost' }],
  });
  expect(
    tallyPabulib(
      election(
        '9',
        [
          ['1', '1'],
          ['2', '1'],
        ],
        often('1', 3),
      ),
      { rule: 'choose', seats: 1, all: 7 },
    ),
  ).toMatchObject({ needed: 4, projects: [{ result: 'lost' }, { result: 'lost' }] });
  const level = election(
    '9',
    [
      ['1', '1'],
      ['2', '1'],
      ['3', '1'],
    ],
    often('1,2', 6),
  );
  expect(tallyPabulib(level, { rule: 'choose', seats: 2 })).toMatchObject({
    projects: [{ result: 'won' }, { result: 'won' }, { result: 'lost' }],
  });
  expect(() => tallyPabulib(level, { rule: 'choose' })).toThrow('--seats');
});
test('equal shares funds each part of the town by its share, where votes alone would fund one part', () => {
  const town = election(
    '100',
    [
      ['a1', '30'],
      ['a2', '30'],
      ['a3', '30'],
      ['b1', '30'],
    ],
    [...often('a1,a2,a3', 6), ...often('b1', 4)],
  );
  expect(equalShares(town)).toEqual({ winners: ['b1'], depends: ['a1', 'a2', 'a3'] });
  expect(greedyByVotes(town)).toEqual({ winners: ['a1', 'a2', 'a3'], depends: [] });
});
test('equal shares: supporters with less money pay all they have, the others the same each', () => {
  // Budget 12 for 4: three each. p1 costs 6 for three voters (2 each), p2 then 4 for voters with 1, 1 and 3: 1 + 1 + 2.
  const town = election(
    '12',
    [
      ['p1', '6'],
      ['p2', '4'],
      ['p3', '2'],
    ],
    ['p1,p2', 'p1,p2', 'p1', 'p2,p3'],
  );
  expect(equalShares(town)).toEqual({ winners: ['p1', 'p2'], depends: [] });
});
test('the order of projects and papers changes nothing, and no rule spends more than the budget', () => {
  const ids = ['1', '2', '3', '4', '5'];
  const votes = fc.array(
    fc.subarray(ids).map((chosen) => chosen.join(',')),
    { minLength: 1, maxLength: 12 },
  );
  fc.assert(
    fc.property(
      votes,
      fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 5, maxLength: 5 }),
      fc.integer({ min: 1, max: 80 }),
      (papers, costs, budget) => {
        const projects = ids.map((id, at) => [id, String(costs[at])] as const);
        for (const rule of [greedyByVotes, equalShares]) {
          const one = rule(election(String(budget), projects, papers));
          const other = rule(election(String(budget), projects.toReversed(), papers.toReversed()));
          expect([other.winners.toSorted(), other.depends.toSorted()]).toEqual([one.winners.toSorted(), one.depends.toSorted()]);
          expect(one.winners.reduce((sum, id) => sum + (costs[ids.indexOf(id)] ?? 0), 0)).toBeLessThanOrEqual(budget);
        }
      },
    ),
    { numRuns: 60 },
  );
});
test('a file that is none is refused with the place', () => {
  expect(() => readPabulib('hello')).toThrow('line 1 stands before the section META');
  expect(() => readPabulib('META\nkey;value\nbudget;1')).toThrow('the section PROJECTS is missing');
  expect(() => election('1', [['1', 'dear']], ['1'])).toThrow('line 9: "dear" is no amount');
  expect(() => election('1', [['1', '1']], ['2'])).toThrow('line 12 votes for project 2');
  expect(() => readPabulib(file('1', [['1', '1']], ['1']).replace('approval', 'ordinal'))).toThrow('"ordinal"');
});
test('a result that the file tells otherwise is named', () => {
  const text = file(
    '50',
    [
      ['1', '50'],
      ['2', '50'],
    ],
    [...often('1', 2), '2'],
  )
    .replace('cost;name', 'cost;name;selected')
    .replace(/(Project; 1")/, '$1;0')
    .replace(/(Project; 2")/, '$1;1');
  expect(tallyPabulib(readPabulib(text), { rule: 'greedy' }).differs).toEqual(['1', '2']);
});
