import { useQuery } from '@tanstack/react-query';
import { Card } from '#platform/web/kit/card.tsx';
import { PageLink } from '#platform/web/kit/page-link.tsx';
import { similarQuery } from '../../api.ts';
import { suggestionHref } from '../../links.ts';
import { useSuggestionTexts } from '../../use-suggestion-texts.ts';
import { wordOf } from '../word-of.ts';

/** What was asked before on the same matter, and what became of it. Silent where it cannot be read: it is an aid. */
export function SideSimilar({ id }: { readonly id: string }) {
  const {
    words,
    pages: { open },
  } = useSuggestionTexts();
  const found = useQuery(similarQuery(id));
  const rows = (found.data ?? []).slice(0, 4);
  if (rows.length === 0) return null;
  return (
    <Card title={open.similar}>
      <ul className="sg-lines">
        {rows.map((row) => (
          <li key={row.id}>
            {row.mayOpen ? <PageLink href={suggestionHref(row.id)}>{row.title}</PageLink> : row.title}
            <p className="small faint">
              {[
                row.numberText,
                row.year,
                row.unitName,
                row.replyClass === null ? wordOf(words.state, row.state) : wordOf(words.replyClass, row.replyClass),
                row.lastRating === null ? null : wordOf(words.rating, row.lastRating),
              ]
                .filter((part) => part !== null && part !== '')
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
