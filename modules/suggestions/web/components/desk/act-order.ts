import type { ActionView } from '../../../contract/views.ts';

/** How many acts stand as buttons beside the primary one; the rest are in the menu. */
const SHOWN = 2;

// These end or undo something: they are never offered first, whatever the table says.
const LAST = [
  'withdraw',
  'refuse',
  'unmerge',
  'archive',
  'close-unrated',
  'propose-key',
  'decide-publicity',
  'look-back',
  'change-class',
  'add-promise',
  'urge',
];

export type ActOrder = {
  readonly primary: ActionView | undefined;
  readonly shown: readonly ActionView[];
  readonly rest: readonly ActionView[];
};

/** One primary act, two beside it, the rest in a menu. Acts on single promises stand at the promise. */
export function orderActs(actions: readonly ActionView[]): ActOrder {
  const ofPage = actions.filter((action) => action.of !== 'promise');
  const primary = ofPage.find((action) => action.primary);
  const others = ofPage.filter((action) => action !== primary).toSorted((a, b) => place(a) - place(b));
  const shown = others.filter((action) => !LAST.includes(action.action)).slice(0, SHOWN);
  return { primary, shown, rest: others.filter((action) => !shown.includes(action)) };
}

const place = ({ action, primary }: ActionView): number => (primary ? -1 : LAST.indexOf(action));
