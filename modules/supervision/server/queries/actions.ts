import { actionsFor, type Lifecycle } from '#platform/domain/lifecycle.ts';
import type { ActionView } from '../../contract/views.ts';
import type { ActOf } from '../../domain/lifecycles.ts';
import type { Relation } from '../../domain/relations.ts';

type At = { readonly of: ActOf; readonly targetId: string | null; readonly state: string; readonly relations: readonly Relation[] };

/** What the reader may do now; pages draw their buttons from it. */
export function actionViews(lifecycle: Lifecycle<string, string, Relation, string>, { of, targetId, state, relations }: At): ActionView[] {
  return actionsFor(lifecycle, state, relations).map(({ action, primary = false, rules, paper }) => ({
    of,
    action,
    targetId,
    primary,
    rules: [...rules],
    paper: paper ?? null,
  }));
}
