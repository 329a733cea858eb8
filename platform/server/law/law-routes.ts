import { implement } from '@orpc/server';
import { lawContract } from '#platform/contract/law-endpoints.ts';
import { dateOfInstant } from '#platform/domain/local-date.ts';
import type { ApiContext } from '#platform/server/http/api-context.ts';
import { importYear, previewYear, readYear } from './import-year.ts';
import { editorOf, mayEdit, readerOf, type LawDeps } from './law-deps.ts';
import { historyOf, ruleView } from './rule-views.ts';
import { previewRules, setRules, type Asking } from './set-rules.ts';

const os = implement(lawContract).$context<ApiContext>();

const askingOf = (context: ApiContext): Asking => ({ actor: editorOf(context), address: context.address, device: context.device });

/** The rule book and the working calendar: everybody signed in reads, the deputies' office and rules editors change. */
export function makeLawRouter(deps: LawDeps) {
  const today = () => dateOfInstant(deps.clock());
  return os.router({
    rules: os.rules.handler(async ({ context }) => {
      const actor = readerOf(context);
      const { book } = await deps.db.read(actor.congressId, (db) => deps.law.supposing(db, today(), {}));
      return { level: book.level, rows: book.list().map(({ id }) => ruleView(book, id)), actions: mayEdit(actor) ? ['change'] : [] };
    }),
    rule: os.rule.handler(async ({ input, context }) => {
      const actor = readerOf(context);
      return deps.db.read(actor.congressId, async (db) => {
        const { book } = await deps.law.supposing(db, today(), {});
        return {
          ...ruleView(book, input.id),
          history: await historyOf(db, input.id, deps.nameOf),
          actions: mayEdit(actor) ? ['change' as const] : [],
        };
      });
    }),
    previewRules: os.previewRules.handler(({ input, context }) => previewRules(deps, editorOf(context), input.changes)),
    setRules: os.setRules.handler(({ input, context }) => setRules(deps, askingOf(context), input)),
    year: os.year.handler(({ input, context }) => readYear(deps, readerOf(context), input.year)),
    previewYear: os.previewYear.handler(({ input, context }) => previewYear(deps, editorOf(context), input)),
    importYear: os.importYear.handler(({ input, context }) => importYear(deps, askingOf(context), input)),
  });
}
