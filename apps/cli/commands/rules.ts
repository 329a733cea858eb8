import { StartUpError } from '#apps/server/start-up-error.ts';
import { levelOfCongress } from '#modules/register/server/module.ts';
import { makeRuleBook, type RuleBook } from '#platform/domain/law/rule-book.ts';
import type { Level, Locale, Rule } from '#platform/domain/law/rule.ts';
import { explainRuleText, listRulesText } from '#platform/domain/law/rules-text.ts';
import { dateOfInstant } from '#platform/domain/local-date.ts';
import { makeLawSource } from '#platform/server/law/law-source.ts';
import { chooseCongress } from '../choose-congress.ts';
import { textOf, type Call, type Command, type OptionValues } from '../command.ts';
import { requireInstallation, withInstallation } from '../with-installation.ts';

const LEVELS: Readonly<Record<string, Level>> = { township: 'T', county: 'K', city: 'C', province: 'P', T: 'T', K: 'K', C: 'C', P: 'P' };
const LOCALES: Readonly<Record<string, Locale>> = { en: 'en', zh: 'zh', 'zh-CN': 'zh' };

const found = ({ id, says }: Rule, word: string): boolean =>
  [id, says.zh, says.en].some((text) => text.toLowerCase().includes(word.toLowerCase()));

const asData = (book: RuleBook, rule: Rule): unknown => {
  const { article, values } = book.explain(rule.id);
  return { id: rule.id, says: rule.says, article, layer: rule.layer, adjustable: rule.adjustable, values };
};

/** The rules a name means: the one of that id, or all with the word in them. */
function chosen(book: RuleBook, name: string | undefined): readonly Rule[] {
  if (name === undefined) return book.list();
  const exact = book.list().filter(({ id }) => id.toLowerCase() === name.toLowerCase());
  const rules = exact.length > 0 ? exact : book.list().filter((rule) => found(rule, name));
  if (rules.length === 0) throw new StartUpError(`no rule has the id or the word "${name}"; renda rules lists all`);
  return rules;
}

function oneOf<T>(
  values: OptionValues,
  option: string,
  known: { readonly words: Readonly<Record<string, T>>; readonly otherwise: string; readonly said: string },
): T {
  const wanted = textOf(values, option) ?? known.otherwise;
  const value = Object.hasOwn(known.words, wanted) ? known.words[wanted] : undefined;
  if (value === undefined) throw new StartUpError(`--${option} must be ${known.said}, not "${wanted}"`);
  return value;
}

/** The book of a level, or as one congress of this installation has it, its own values in it. */
async function bookOf({ values, settings, now }: Call): Promise<RuleBook> {
  const level = oneOf(values, 'level', { words: LEVELS, otherwise: 'county', said: 'township, county, city or province' });
  const named = textOf(values, 'congress');
  if (named === undefined) return makeRuleBook({ level });
  requireInstallation(settings);
  return withInstallation(settings, async ({ db }) => {
    const { id } = await chooseCongress(db, named);
    return db.read(id, async (tx) => (await makeLawSource(levelOfCongress).of(tx, dateOfInstant(now()))).book);
  });
}

export const rules: Command = {
  summary: 'lists the rules of the rule book, or explains one: what it says, its article, its values',
  usage: '[NAME] [--level LEVEL | --congress NAME] [--locale zh-CN|en] [--json]',
  help: [
    'NAME        an id like SUG-10, or a word to look for',
    '--level     township, county, city or province; county when left out',
    '--congress  as that congress has changed them',
    '--locale    zh-CN when left out',
    '--json      prints them as JSON',
    'Example: npx renda rules MOT-02 --locale en',
  ],
  options: { level: { type: 'string' }, congress: { type: 'string' }, locale: { type: 'string' }, json: { type: 'boolean' } },
  takes: [0, 1],
  run: async (call) => {
    const {
      values,
      positionals: [name],
      print,
    } = call;
    const locale = oneOf(values, 'locale', { words: LOCALES, otherwise: 'zh-CN', said: 'zh-CN or en' });
    const book = await bookOf(call);
    const list = chosen(book, name);
    if (values['json'] === true)
      print(
        JSON.stringify(
          list.map((rule) => asData(book, rule)),
          undefined,
          1,
        ),
      );
    else if (name === undefined) print(listRulesText(book, locale));
    else print(list.map(({ id }) => explainRuleText(book, id, locale)).join('\n\n'));
    return 0;
  },
};
