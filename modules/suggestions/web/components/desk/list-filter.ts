import { z } from 'zod';

const word = z.coerce.string().max(100).optional().catch(undefined);
const flag = z
  .union([z.literal('true'), z.literal(true)])
  .transform(() => 'true' as const)
  .optional()
  .catch(undefined);

/** What stands in the address of the list. A wrong value counts as absent. */
export const ListSearch = z.object({
  tab: word,
  sessionId: word,
  kind: z.enum(['suggestion', 'motion']).optional().catch(undefined),
  state: word,
  unitId: word,
  field: word,
  replyClass: word,
  rating: word,
  isKey: flag,
  isOverdue: flag,
  search: word,
  after: word,
});
export type ListSearch = z.output<typeof ListSearch>;
export type ListChange = Partial<z.input<typeof ListSearch>>;

/** A tab is a set of the server, or a state. Its name is the key of its words. */
export const LIST_TABS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  unanswered: { set: 'unanswered' },
  'to-accept': { set: 'to-accept' },
  'to-hand-over': { set: 'to-hand-over' },
  'to-assign': { state: 'handed-over' },
  'to-reassign': { set: 'to-reassign' },
  'to-co-ordinate': { state: 'co-ordination' },
  'in-return': { set: 'in-return' },
  'in-extension': { set: 'in-extension' },
  'to-approve': { set: 'to-approve' },
  answered: { state: 'answered' },
  handling: { set: 'handling' },
  'to-check': { set: 'to-check' },
  'to-sign': { set: 'to-sign' },
  dissatisfied: { state: 'dissatisfied' },
  unrated: { set: 'unrated' },
  promises: { state: 'closed-with-promises' },
  all: {},
};
export const FIRST_TAB = 'unanswered';

/** Sets that have no tab of their own but are reached from questions and from today's page. */
const MORE_SETS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'returned-thrice': { set: 'returned-thrice' },
  'promises-late': { set: 'promises-late' },
  'to-publish': { set: 'to-publish' },
  key: { isKey: 'true' },
  overdue: { isOverdue: 'true' },
};

/** The server's filter for a named set; an unknown name narrows nothing. */
export const filterOfSet = (name: string): Readonly<Record<string, string>> => LIST_TABS[name] ?? MORE_SETS[name] ?? {};

const FILTERS = ['sessionId', 'kind', 'state', 'unitId', 'field', 'replyClass', 'rating', 'isKey', 'isOverdue', 'search', 'after'] as const;

/** The tab in use: the one named, or all when somebody searches, else what is in hand. */
export const tabOf = ({ tab, search }: ListSearch): string => tab ?? (search === undefined ? FIRST_TAB : 'all');

/** The query the server is asked. What a reader sets himself goes before what the tab says. */
export function listQuery(search: ListSearch): Readonly<Record<string, string>> {
  const own = Object.fromEntries(
    FILTERS.flatMap((key): [string, string][] => {
      const value = search[key];
      return value === undefined || value === '' ? [] : [[key, value]];
    }),
  );
  return { ...filterOfSet(tabOf(search)), ...own };
}

/** How many filters narrow the tab, for the mark beside them. */
export const activeFilters = (search: ListSearch): number =>
  FILTERS.filter((key) => key !== 'after' && key !== 'search' && search[key] !== undefined && search[key] !== '').length;

/** Everything a reader can set, taken out. */
export const NO_FILTERS = {
  sessionId: undefined,
  kind: undefined,
  state: undefined,
  unitId: undefined,
  field: undefined,
  replyClass: undefined,
  rating: undefined,
  isKey: undefined,
  isOverdue: undefined,
  search: undefined,
  after: undefined,
} as const;
