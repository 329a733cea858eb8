import { readFile } from 'node:fs/promises';
import { StartUpError } from '#apps/server/start-up-error.ts';
import { levelOfCongress, listCongressesOfProvince, type CongressRow } from '#modules/register/server/module.ts';
import type { RuleChange } from '#platform/domain/law/rule-book.ts';
import { dateOfInstant, type LocalDate } from '#platform/domain/local-date.ts';
import type { Database } from '#platform/server/db/database.ts';
import { makeLawSource } from '#platform/server/law/law-source.ts';
import { readProvinceFile, setProvinceValues, type ProvinceValue } from '#platform/server/law/set-province-values.ts';
import type { Command } from '../command.ts';
import { requireInstallation, withInstallation } from '../with-installation.ts';

type Laying = { readonly values: readonly ProvinceValue[]; readonly today: LocalDate; readonly commit: boolean };
type Laid = { readonly added: number; readonly changes: readonly RuleChange[] };

/** Thrown to take back what was only tried. */
const TRIED = new Error('only tried');

async function layOver(db: Database, congress: CongressRow, { values, today, commit }: Laying): Promise<Laid> {
  let laid: Laid = { added: 0, changes: [] };
  try {
    await db.write(congress.id, async (tx) => {
      laid = await setProvinceValues(tx, values, {
        level: await levelOfCongress(tx, congress.id),
        today,
        law: makeLawSource(levelOfCongress),
      });
      if (!commit) throw TRIED;
    });
  } catch (error) {
    if (error !== TRIED) throw error;
  }
  return laid;
}

const line = ({ rule, parameter, before, after }: RuleChange): string =>
  `  ${rule} ${parameter}: ${JSON.stringify(before)} -> ${JSON.stringify(after)}`;

export const provinceRules: Command = {
  summary: 'lays the values of a province’s own law over the rule book of its congresses',
  usage: 'PROVINCE FILE [--commit]',
  help: [
    'PROVINCE    its name in the tree of congresses',
    'FILE        JSON list of {"rule","parameter","value","basis","validFrom"}; basis is the provision, validFrom a day',
    '--commit    writes; without it only shows what would change today',
    'Own values of a congress stay above these where they are not looser. Running deadlines keep their dates.',
  ],
  options: { commit: { type: 'boolean' } },
  takes: [2, 2],
  run: async ({ values: options, positionals: [province = '', file = ''], settings, print, now }) => {
    requireInstallation(settings);
    const text = await readFile(file, 'utf8').catch(() => {
      throw new StartUpError(`cannot read ${file}`);
    });
    const laying: Laying = { values: readProvinceFile(text), today: dateOfInstant(now()), commit: options['commit'] === true };
    await withInstallation(settings, async ({ db }) => {
      const congresses = await db.system((tx) => listCongressesOfProvince(tx, province));
      if (congresses.length === 0) throw new StartUpError(`no congress of "${province}" works here`);
      for (const congress of congresses) {
        const { added, changes } = await layOver(db, congress, laying);
        print(
          [
            `${congress.place}: ${added} new values${laying.commit ? '' : ' (nothing written, --commit writes)'}`,
            ...changes.map(line),
          ].join('\n'),
        );
      }
    });
    return 0;
  },
};
