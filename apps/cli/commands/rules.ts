import { StartUpError } from '#apps/server/start-up-error.ts';
import { makeRuleBook, type ExplainedRule, type RuleBook } from '#platform/domain/law/rule-book.ts';
import type { Level, Rule } from '#platform/domain/law/rule.ts';
import { textOf, type Command } from '../command.ts';

const LEVELS: Readonly<Record<string, Level>> = { township: 'T', county: 'K', city: 'C', province: 'P', T: 'T', K: 'K', C: 'C', P: 'P' };

const found = ({ id, says }: Rule, word: string): boolean =>
  [id, says.zh, says.en].some((text) => text.toLowerCase().includes(word.toLowerCase()));

const shown = (value: unknown): string => (value === undefined ? 'none at this level' : typeof value === 'object' ? JSON.stringify(value) : String(value));

function explained({ rule, article, values }: ExplainedRule): string[] {
  return [
    `${rule.id}  ${rule.says.en}`,
    `  ${rule.says.zh}`,
    `  source: ${article.en || 'our own setting'} (${rule.layer}${rule.adjustable ? ', an office may change it' : ''})`,
    ...values.map(({ parameter, unit, value, from, adjustable }) => `  ${parameter} = ${shown(value)} ${unit} (${from}${adjustable ? ', adjustable' : ''})`),
  ];
}

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

export const rules: Command = {
  summary: 'lists the rules of the rule book, or explains one: what it says, its article, its values',
  usage: '[NAME] [--level township|county|city|province] [--json]',
  help: ['NAME     an id like SUG-10, or a word to look for', '--level  whose values; county when left out', '--json   prints them as JSON', 'Example: npx renda rules MOT-02'],
  options: { level: { type: 'string' }, json: { type: 'boolean' } },
  takes: [0, 1],
  run: async ({ values, positionals: [name], print }) => {
    const wanted = textOf(values, 'level') ?? 'county';
    const level = LEVELS[wanted];
    if (level === undefined) throw new StartUpError(`--level must be township, county, city or province, not "${wanted}"`);
    const book = makeRuleBook({ level });
    const list = chosen(book, name);
    if (values['json'] === true) print(JSON.stringify(list.map((rule) => asData(book, rule)), undefined, 1));
    else if (name === undefined) for (const { id, says } of list) print(`${id.padEnd(8)} ${says.en}`);
    else for (const { id } of list) print(explained(book.explain(id)).join('\n'));
    return 0;
  },
};
