type Session = { readonly number: number; readonly opensOn: string; readonly closesOn: string };
type Term = { readonly number: number; readonly startsOn: string; readonly sessions: readonly Session[] };
export type SessionOfTerm = Session & { readonly term: number };
export type TermStart = { readonly number: number; readonly startsOn: string };

/** The known session that the days of this one overlap, or stand on the wrong side of; itself aside. */
export function misplacedSession(terms: readonly Term[], entered: SessionOfTerm): SessionOfTerm | undefined {
  const others = terms
    .flatMap(({ number: term, sessions }) => sessions.map((session) => ({ ...session, term })))
    .filter(({ term, number }) => term !== entered.term || number !== entered.number);
  return others.find((other) => {
    const isEarlier = other.term === entered.term ? other.number < entered.number : other.term < entered.term;
    return isEarlier ? other.closesOn >= entered.opensOn : other.opensOn <= entered.closesOn;
  });
}

/** The known term that this one does not fit beside: an earlier one that starts no earlier, a later one no later, or itself with another day. */
export function misplacedTerm(terms: readonly Term[], { number, startsOn }: TermStart): TermStart | undefined {
  return terms.find((other) => {
    if (other.number === number) return other.startsOn !== startsOn;
    return other.number < number ? other.startsOn >= startsOn : other.startsOn <= startsOn;
  });
}
