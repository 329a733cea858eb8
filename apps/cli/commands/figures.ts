import { StartUpError } from '#apps/server/start-up-error.ts';
import { printedFigures } from '#modules/insights/server/module.ts';
import { suggestionFigures } from '#modules/suggestions/server/module.ts';
import { dateOfInstant } from '#platform/domain/local-date.ts';
import { firstCongress } from '../choose-congress.ts';
import { textOf, type Command } from '../command.ts';
import { requireInstallation, withInstallation } from '../with-installation.ts';

export const figures: Command = {
  summary: 'counts the figures of a year; each is the number of its rows',
  usage: '--year YEAR [--congress NAME] [--json]',
  help: [
    '--year      such as 2023',
    '--congress  whose; of several the one founded first, which is said',
    '--json      prints [{"id","label","unit","value","phrase","rows"}], rows being the ids of the records counted;',
    "            a figure typed by hand says so in its label; its rows are its entry's id with a running number",
  ],
  options: { year: { type: 'string' }, congress: { type: 'string' }, json: { type: 'boolean' } },
  takes: [0, 0],
  run: async ({ values, settings, print, say, now }) => {
    const year = textOf(values, 'year') ?? '';
    if (!/^(19|20|21)\d\d$/.test(year))
      throw new StartUpError(
        year === '' ? 'figures: --year is missing; renda figures --year 2023' : `--year must be a year like 2023, not "${year}"`,
      );
    requireInstallation(settings);
    const counted = await withInstallation(settings, async ({ db }) => {
      const congress = await firstCongress(db, textOf(values, 'congress'), say);
      return db.read(congress.id, async (tx) => {
        const catalogue = await printedFigures(tx, Number(year));
        const known = new Set(catalogue.map(({ id }) => id));
        // What suggestions say of themselves stands behind; where both name a figure the catalogue's is the one of reports.
        return [
          ...catalogue,
          ...(await suggestionFigures(tx, { year: Number(year), today: dateOfInstant(now()) })).filter(({ id }) => !known.has(id)),
        ];
      });
    });
    if (values['json'] === true) print(JSON.stringify(counted));
    else
      for (const { id, label, value, unit, phrase } of counted)
        print(
          `${id.padEnd(32)} ${`${value}${unit}`.padEnd(10)} ${label}${phrase === `${value}${unit}` ? '' : ` (in a report: ${phrase})`}`,
        );
    return 0;
  },
};
