import { useQuery } from '@tanstack/react-query';
import { fill } from '#platform/web/fill.ts';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import { LoadingNote } from '#platform/web/kit/loading-note.tsx';
import { PageLink } from '#platform/web/kit/page-link.tsx';
import { type FigureRequest, figureRowsQuery } from '../../api.ts';
import { suggestionHref } from '../../links.ts';
import { useSuggestionTexts } from '../../use-suggestion-texts.ts';
import { wordOf } from '../word-of.ts';

type Props = { readonly request: FigureRequest; readonly period: Readonly<Record<string, string | undefined>> };

/** The rows a figure counts: as many as the figure says. */
export function FigureRowsList({ request, period }: Props) {
  const {
    words,
    pages: { list },
  } = useSuggestionTexts();
  const { id, dimension, of } = request;
  const found = useQuery(
    figureRowsQuery({ id, ...(dimension === undefined ? {} : { dimension }), ...(of === undefined ? {} : { of }) }, period),
  );
  if (found.isPending) return <LoadingNote />;
  if (found.data === undefined) return <ErrorNote error={found.error} onRetry={() => void found.refetch()} />;
  return (
    <>
      <p className="muted">{fill(list.total, { n: found.data.count })}</p>
      <ul className="sg-lines">
        {found.data.rows.map((row) => (
          <li key={row.recordId}>
            <div className="ends">
              <span>
                <PageLink href={suggestionHref(row.suggestionId)}>{row.title}</PageLink> <span className="faint">{row.numberText}</span>
              </span>
              <span className="small faint">
                {[row.unitName, wordOf({ ...words.taskState, ...words.promiseState, ...words.state }, row.state)]
                  .filter((part) => part !== null && part !== '')
                  .join(' · ')}
              </span>
            </div>
            {row.text === '' ? null : <p className="small muted">{row.text}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}
