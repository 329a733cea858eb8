import { useQuery } from '@tanstack/react-query';
import { PageLink } from '#platform/web/kit/page-link.tsx';
import { sessionQuery } from '#platform/web/session-query.ts';
import type { SuggestionView } from '../../../contract/views.ts';

import { suggestionHref } from '../../links.ts';
import { useSuggestionTexts } from '../../use-suggestion-texts.ts';

/** What those ask that are handled together with this one: each is owed an answer of its own. */
export function MergedTexts({ view }: { readonly view: SuggestionView }) {
  const {
    pages: { open },
  } = useSuggestionTexts();
  if (view.mergedHere.length === 0) return null;
  return (
    <section className="sg-text" aria-label={open.mergedHere}>
      <h3>{open.mergedHere}</h3>
      {view.mergedHere.map((merged) => (
        <details key={merged.id}>
          <summary>
            {merged.numberText} {merged.title} <span className="faint">{merged.leadName}</span>
          </summary>
          <p className="prose">{merged.situation}</p>
          <ol>
            {merged.points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ol>
          <OwnPage id={merged.id} />
        </details>
      ))}
    </section>
  );
}

/** Its own page, for whom it is open: a unit reads the text here until its answer is sent. */
function OwnPage({ id }: { readonly id: string }) {
  const {
    pages: { open },
  } = useSuggestionTexts();
  const { data } = useQuery(sessionQuery);
  const isOfAnOffice = data?.posts.some(({ role }) => !role.startsWith('unit-')) ?? false;
  return !isOfAnOffice ? null : (
    <p>
      <PageLink href={suggestionHref(id)}>{open.linkOpen}</PageLink>
    </p>
  );
}
