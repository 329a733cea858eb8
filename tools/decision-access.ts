import { decisionLifecycle, dutyLifecycle } from '#modules/decisions/domain/decision-lifecycle.ts';

type DecisionAccess = { readonly for: 'roles'; readonly roles: readonly string[]; readonly orIn?: 'lead'; readonly hides: true };
const of = (table: string, lines: readonly { readonly action: string; readonly who: readonly string[] }[]): [string, DecisionAccess][] =>
  lines.map(({ action, who }) => [
    `decisions.${table}.${action}`,
    {
      for: 'roles',
      roles: who.filter((relation) => relation !== 'unit'),
      ...(who.includes('unit') ? { orIn: 'lead' as const } : {}),
      hides: true,
    },
  ]);

/** Who may act on a decision and on its duties: by their tables. */
export const decisionAccess: Readonly<Record<string, DecisionAccess>> = Object.fromEntries([
  ...of('acts', decisionLifecycle.transitions),
  ...of('dutyActs', dutyLifecycle.transitions),
]);
