import { PageLink } from '#platform/web/kit/page-link.tsx';
import type { SimilarRow } from '../../../contract/desk-views.ts';
import { suggestionHref } from '../../links.ts';
import { useSuggestionTexts } from '../../use-suggestion-texts.ts';
import { wordOf } from '../word-of.ts';

/** What was asked on the same matter, and what became of it; a link where the reader may open it. */
export function SimilarLines({ rows }: { readonly rows: readonly SimilarRow[] }) {
  const { words } = useSuggestionTexts();
  const outcome = (row: SimilarRow) => [
    row.numberText,
    row.year,
    row.unitName,
    row.replyClass === null ? wordOf(words.state, row.state) : wordOf(words.replyClass, row.replyClass),
    row.lastRating === null ? null : wordOf(words.rating, row.lastRating),
  ];
  return (
    <ul className="sg-lines">
      {rows.map((row) => (
        <li key={row.id}>
          {row.mayOpen ? <PageLink href={suggestionHref(row.id)}>{row.title}</PageLink> : row.title}
          <p className="small faint">
            {outcome(row)
              .filter((part) => part !== null && part !== '')
              .join(' · ')}
          </p>
        </li>
      ))}
    </ul>
  );
}
