import { createContext, type ReactNode, useContext, useMemo } from 'react';

/** What other modules ask of the reader today: how many things, and their cards. */
export type AskedElsewhere = { readonly count: number; readonly cards: ReactNode };

const NOTHING: AskedElsewhere = { count: 0, cards: null };
const Asked = createContext<AskedElsewhere>(NOTHING);

/** For the start page of an area: it counts these with its own and shows them first. */
export const useAskedElsewhere = (): AskedElsewhere => useContext(Asked);

/** Lays what a module asks beside what is asked already; stands over a start page. */
export function AskAlso({ count, cards, children }: AskedElsewhere & { readonly children: ReactNode }) {
  const before = useContext(Asked);
  const both = useMemo(
    () => ({
      count: before.count + count,
      cards: (
        <>
          {before.cards}
          {cards}
        </>
      ),
    }),
    [before, count, cards],
  );
  return <Asked value={both}>{children}</Asked>;
}
