import { StartUpError } from '#apps/server/start-up-error.ts';
import { enterSession } from '#modules/register/server/module.ts';
import { isLocalDate, type LocalDate } from '#platform/domain/local-date.ts';
import { chooseCongress } from '../choose-congress.ts';
import { textOf, type Command, type OptionValues } from '../command.ts';
import { requireInstallation, withInstallation } from '../with-installation.ts';

function readDay(values: OptionValues, name: string): LocalDate {
  const text = textOf(values, name) ?? '';
  if (!isLocalDate(text)) throw new StartUpError(`--${name} must be a day like 2026-01-12, not "${text}"`);
  return text;
}

function readNumber(text: string, what: string): number {
  if (!/^[1-9]\d{0,2}$/.test(text)) throw new StartUpError(`${what} must be a number such as 5, not "${text}"`);
  return Number(text);
}

const DID = { entered: 'entered', changed: 'its days were put right', nothing: 'it stands like this already' } as const;

export const session: Command = {
  summary: 'enters a session of the congress, or puts its days right; suggestions are numbered by it',
  usage: 'NUMBER --opens YYYY-MM-DD --closes YYYY-MM-DD [--term NUMBER [--term-starts YYYY-MM-DD]] [--congress NAME]',
  help: [
    'NUMBER         which session of the term',
    '--opens        its first day; what is filed from then on belongs to it, until the next one opens',
    '--closes       its last day',
    '--term         of which term; the newest when left out',
    '--term-starts  first day of a term that is new',
    '--congress     whose; not needed where only one works here',
    'Example: npx renda session 5 --opens 2026-01-12 --closes 2026-01-15',
  ],
  options: {
    opens: { type: 'string' },
    closes: { type: 'string' },
    term: { type: 'string' },
    'term-starts': { type: 'string' },
    congress: { type: 'string' },
  },
  takes: [1, 1],
  run: async ({ values, positionals: [word = ''], settings, print }) => {
    const number = readNumber(word, 'the session');
    const [opensOn, closesOn] = [readDay(values, 'opens'), readDay(values, 'closes')];
    if (closesOn < opensOn) throw new StartUpError(`a session cannot close (${closesOn}) before it opens (${opensOn})`);
    const said = textOf(values, 'term');
    const term = said === undefined ? undefined : readNumber(said, '--term');
    const termStartsOn = textOf(values, 'term-starts') === undefined ? undefined : readDay(values, 'term-starts');
    if (termStartsOn !== undefined && term === undefined) throw new StartUpError('--term-starts needs --term, the number of the new term');
    requireInstallation(settings);
    const done = await withInstallation(settings, async ({ db }) => {
      const { id, place } = await chooseCongress(db, textOf(values, 'congress'));
      return { place, ...(await enterSession(db, { congressId: id, number, opensOn, closesOn, term, termStartsOn })) };
    });
    print(`${done.place}, term ${done.term}, session ${number}, ${opensOn} to ${closesOn}: ${DID[done.did]}`);
    return 0;
  },
};
