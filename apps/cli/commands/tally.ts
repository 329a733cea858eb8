import { readFileSync } from 'node:fs';
import { StartUpError } from '#apps/server/start-up-error.ts';
import { TooManyTiesError } from '#modules/ballots/domain/pabulib/funded.ts';
import { PabulibError, readPabulib } from '#modules/ballots/domain/pabulib/read-pabulib.ts';
import { TALLY_RULES, tallyPabulib, type PabulibTally, type TallyRule } from '#modules/ballots/domain/pabulib/tally-pabulib.ts';
import { textOf, type Command, type OptionValues } from '../command.ts';

function ruleOf(values: OptionValues): TallyRule {
  const wanted = textOf(values, 'rule') ?? 'greedy';
  const rule = TALLY_RULES.find((known) => known === wanted);
  if (rule === undefined) throw new StartUpError(`--rule must be one of ${TALLY_RULES.join(', ')}, not "${wanted}"`);
  return rule;
}

function countOf(values: OptionValues, name: string): number | undefined {
  const text = textOf(values, name);
  if (text === undefined) return undefined;
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new StartUpError(`--${name} must be a whole number, not "${text}"`);
  return Number(text);
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new StartUpError(
      `${file} cannot be read (${error instanceof Error && 'code' in error ? String(error.code) : 'no reason given'})`,
      { cause: error },
    );
  }
}

const WORDS = { won: 'won ', tied: 'TIED', lost: '    ' } as const;

function linesOf(tally: PabulibTally): string[] {
  const { papers, needed, budget, spent, projects, differs } = tally;
  const tied = projects.filter(({ result }) => result === 'tied').length;
  return [
    `${papers} papers${tally.void > 0 ? `, ${tally.void} void` : ''}; rule ${tally.rule}${needed === null ? `, budget ${budget}` : `, ${needed} votes needed`}`,
    ...projects.map(
      ({ id, name, cost, votes, result }) => `${WORDS[result]}  ${String(votes).padStart(7)}  ${cost.padStart(12)}  ${id}  ${name}`,
    ),
    `${projects.filter(({ result }) => result === 'won').length} won${needed === null ? `, cost ${spent}` : ''}`,
    ...(tied > 0 ? [`${tied} depend on equal votes: to be decided by people, never by order`] : []),
    ...(differs === null ? [] : [differs.length === 0 ? 'the same as the file says' : `other than the file says: ${differs.join(', ')}`]),
  ];
}

export const tally: Command = {
  summary: 'counts a Pabulib .pb file of approval votes by a rule and prints winners and ties',
  usage: 'FILE [--rule greedy|choose|equal-shares] [--seats N] [--all N] [--json]',
  help: [
    '--rule   greedy (when left out): by votes, within the budget; choose: up to N with more than half of all; equal-shares',
    '--seats  for choose: how many',
    '--all    for choose: how many the body has; the papers when left out',
    '--json   prints the whole count as JSON',
    'Equal votes that matter are told and never settled by order.',
    'Example: npx renda tally town.pb --rule choose --seats 10 --all 418',
  ],
  options: { rule: { type: 'string' }, seats: { type: 'string' }, all: { type: 'string' }, json: { type: 'boolean' } },
  takes: [1, 1],
  run: async ({ values, positionals: [file = ''], print }) => {
    const seats = countOf(values, 'seats');
    const all = countOf(values, 'all');
    const input = { rule: ruleOf(values), ...(seats === undefined ? {} : { seats }), ...(all === undefined ? {} : { all }) };
    try {
      const counted = tallyPabulib(readPabulib(contentOf(file)), input);
      if (values['json'] === true) print(JSON.stringify(counted, undefined, 1));
      else for (const line of linesOf(counted)) print(line);
    } catch (error) {
      if (error instanceof PabulibError || error instanceof TooManyTiesError)
        throw new StartUpError(`${file}: ${error.message}`, { cause: error });
      throw error;
    }
    return 0;
  },
};
