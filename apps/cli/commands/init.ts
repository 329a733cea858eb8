import { StartUpError } from '#apps/server/start-up-error.ts';
import { isLocalDate, localDate } from '#platform/domain/local-date.ts';
import { textOf, type Command, type OptionValues } from '../command.ts';
import { FIRST_POSTS, foundCongress } from '../found-congress.ts';
import { withInstallation } from '../with-installation.ts';

const LEVELS = ['township', 'county', 'city', 'province'];

function required(values: OptionValues, name: string): string {
  const value = textOf(values, name)?.trim();
  if (value === undefined || value === '') throw new StartUpError(`init: --${name} is missing; renda init --help`);
  return value;
}

function readTerm(values: OptionValues): number {
  const text = required(values, 'term');
  if (!/^[1-9]\d{0,2}$/.test(text)) throw new StartUpError(`--term must be the number of the term, such as 17, not "${text}"`);
  return Number(text);
}

function readLevel(values: OptionValues): string {
  const level = required(values, 'level');
  if (!LEVELS.includes(level)) throw new StartUpError(`--level must be township, county, city or province, not "${level}"`);
  return level;
}

function readStart(values: OptionValues): { startsOn?: ReturnType<typeof localDate> } {
  const text = textOf(values, 'starts');
  if (text === undefined) return {};
  if (!isLocalDate(text)) throw new StartUpError(`--starts must be a day like 2022-01-05, not "${text}"`);
  return { startsOn: localDate(text) };
}

export const init: Command = {
  summary: "founds a congress: its term, the three officers, and one account of the deputies' office",
  usage: '--congress NAME --level LEVEL --term NUMBER [--place PLACE] [--parent NAME] [--starts YYYY-MM-DD]',
  help: [
    '--congress  its name or place: 澜溪市 founds 澜溪市人民代表大会',
    '--level     township, county, city or province',
    '--term      number of the present term (届)',
    '--place     the place, where the name does not begin with it',
    '--parent    the congress above it, where the directory has it',
    '--starts    first day of the term; the first of January of this year when left out',
    '--system-admin, --security-admin, --audit-admin, --deputies-office NAME  who holds the post; named after the post when left out',
    'The passwords are shown once and changed at the first sign-in. It works beside other congresses, too.',
    'Example: npx renda init --congress 澜溪市 --level county --term 17',
  ],
  options: {
    congress: { type: 'string' },
    level: { type: 'string' },
    term: { type: 'string' },
    place: { type: 'string' },
    parent: { type: 'string' },
    starts: { type: 'string' },
    ...Object.fromEntries(FIRST_POSTS.map((post) => [post, { type: 'string' as const }])),
  },
  takes: [0, 0],
  run: async ({ values, settings, print, now }) => {
    const [place, parent] = [textOf(values, 'place')?.trim(), textOf(values, 'parent')?.trim()];
    const congress = {
      name: required(values, 'congress'),
      level: readLevel(values),
      term: readTerm(values),
      ...readStart(values),
      ...(place === undefined ? {} : { place }),
      ...(parent === undefined ? {} : { parent }),
    };
    const names = Object.fromEntries(
      FIRST_POSTS.flatMap((post) => {
        const name = textOf(values, post)?.trim();
        return name === undefined ? [] : [[post, name]];
      }),
    );
    const { name, accounts } = await withInstallation(settings, ({ db }) => foundCongress(db, { congress, names, now: now() }));
    print(`founded ${name} (${congress.level}), term ${congress.term}. One-time passwords, shown only now:`);
    for (const { login, password, name: person, title } of accounts)
      print(`  ${login.padEnd(18)} ${password.padEnd(22)} ${person === title ? title : `${person}, ${title}`}`);
    print(
      'Next: npx renda session NUMBER --opens DATE --closes DATE for the session suggestions now belong to; npx renda import organisations FILE --commit, then roster, then suggestions; npm start',
    );
    return 0;
  },
};
