import type { Row } from './paragraph.ts';
import type { PlanItemKind } from './plan-item.ts';
import { actionsOf, readActions, readListed, type Action, type Source } from './read-actions.ts';
import type { Stretch } from './sentences.ts';

type Manner = { readonly kind: PlanItemKind; readonly noun?: string };

const MANNERS: readonly { readonly form: RegExp; readonly kind: PlanItemKind }[] = [
  { form: /审查(?!意见)|批准|初审/, kind: 'plan-budget-review' },
  { form: /审议(?!意见)/, kind: 'report-deliberation' },
  { form: /听取(?!.*审议)/, kind: 'report-hearing' },
  { form: /执法检查|法律(?:法规)?实施/, kind: 'law-inspection' },
  { form: /询问/, kind: 'special-inquiry' },
  { form: /视察|(?<!执法)检查(?!报告)/, kind: 'inspection-visit' },
  { form: /调研|调查/, kind: 'research' },
];

/** The kinds a cell names: 听取和审议报告并开展满意度测评 are two. A budget is examined, whatever else is heard with it. */
function mannersOf(words: string): readonly Manner[] {
  const kinds = MANNERS.filter(({ form }) => form.test(words)).map(({ kind }): Manner => ({ kind }));
  const noun = /(?:工作|履职|述职|满意度|专项)*(?:评议|测评)/.exec(words)?.[0];
  return noun === undefined ? kinds : [...kinds, { kind: 'performance-appraisal', noun }];
}

/** The items of one row: of the matter's own verbs, else by the cell that says how, else by the heading above the table. */
export function readRow(source: Source, row: Row, open: readonly PlanItemKind[]): readonly Action[] {
  const matter: Stretch = row.content;
  const { actions } = readActions(source, matter);
  if (actions.length > 0) return actions;
  const manners = row.manner === undefined ? [] : mannersOf(source.mask.slice(row.manner.from, row.manner.to));
  if (manners.length === 0) return readListed(source, matter, open);
  return manners.flatMap(({ kind, noun }) => actionsOf(source, { kind, object: matter, ...(noun === undefined ? {} : { noun }) }));
}
