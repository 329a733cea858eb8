import type { RuleBook } from '#platform/domain/law/rule-book.ts';

/** SCM-01: how many members a standing committee may have; more for a large population. */
export function committeeSize(book: RuleBook, population: number): { readonly least: number; readonly most: number } {
  const large = population > Number(book.value('SCM-01', 'large-population'));
  return { least: Number(book.value('SCM-01', 'least')), most: Number(book.value('SCM-01', large ? 'most-large' : 'most')) };
}
