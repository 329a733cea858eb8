import type { RuleBook } from '#platform/domain/law/rule-book.ts';
import { addDays, type LocalDate } from '#platform/domain/local-date.ts';

const numberOf = (book: RuleBook, rule: string, parameter: string): number => Number(book.value(rule, parameter));

/** DEL-02: deputies of a congress by its population: base plus one for each full step, no more than the law's total. */
export function deputiesFor(book: RuleBook, population: number): number {
  const byPeople = numberOf(book, 'DEL-02', 'base') + Math.floor(population / numberOf(book, 'DEL-02', 'people-per-deputy'));
  return Math.min(numberOf(book, 'DEL-02', 'most'), byPeople);
}

export type ElectionDays = {
  readonly votersList: LocalDate;
  readonly firstCandidates: LocalDate;
  readonly finalCandidates: LocalDate;
  readonly suits: LocalDate;
};

/** The latest days before a direct election (DEL-06, DEL-07, DEL-10). */
export function electionDays(book: RuleBook, day: LocalDate): ElectionDays {
  const before = (rule: string, parameter: string): LocalDate => addDays(day, -numberOf(book, rule, parameter));
  return {
    votersList: before('DEL-06', 'lead'),
    firstCandidates: before('DEL-10', 'first'),
    finalCandidates: before('DEL-10', 'final'),
    suits: before('DEL-07', 'suit'),
  };
}

/** DEL-14: whether one voter may carry so many votes of others. */
export const mayCarry = (book: RuleBook, proxies: number): boolean => proxies <= numberOf(book, 'DEL-14', 'proxies');
