import { useQuery } from '@tanstack/react-query';
import { fill } from '#platform/web/fill.ts';
import { buttonClass } from '#platform/web/kit/button.tsx';
import { EmptyNote } from '#platform/web/kit/empty-note.tsx';
import { useOnline } from '#platform/web/kit/offline-note.tsx';
import { PageLink } from '#platform/web/kit/page-link.tsx';
import type { SimilarRow } from '../../../contract/desk-views.ts';
import { dutiesQuery, similarToTextQuery } from '../../phone-api.ts';
import { mySuggestionHref } from '../../phone-links.ts';
import type { WriteValues } from '../../phone-write-values.ts';
import { usePhoneTexts } from '../../use-phone-texts.ts';
import { useSuggestionTexts } from '../../use-suggestion-texts.ts';
import { PhoneRead } from './phone-page.tsx';
import { wordOf } from '../word-of.ts';

/** 往年: what was asked before on the same matter and what became of it, and whose duty it looks like. */
export function SimilarStep({ values }: { readonly values: WriteValues }) {
  const { write } = usePhoneTexts();
  const online = useOnline();
  const isReady = values.title.trim().length >= 4;
  const text = `${values.situation} ${values.points.join(' ')}`.trim();
  const similar = useQuery({ ...similarToTextQuery(values.title.trim(), text), enabled: isReady && online });
  const duties = useQuery({ ...dutiesQuery(`${values.title} ${text}`.trim()), enabled: isReady && online });
  if (!isReady) return <p className="note">{write.similarWait}</p>;
  if (!online) return <p className="note">{write.similarOffline}</p>;
  return (
    <>
      <PhoneRead query={similar} lines={4}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyNote title={write.similarNone} hint={write.similarNoneHint} />
          ) : (
            <ul className="stack">
              {rows.slice(0, 5).map((row) => (
                <li key={row.id}>
                  <Similar row={row} />
                </li>
              ))}
            </ul>
          )
        }
      </PhoneRead>
      <h2 className="section">{write.dutyTitle}</h2>
      <PhoneRead query={duties} lines={2}>
        {(rows) =>
          rows.length === 0 ? (
            <p className="muted">{write.dutyNone}</p>
          ) : (
            <ul className="stack">
              {rows.slice(0, 3).map((row) => (
                <li key={row.organisationId} className="card duty">
                  <h3>{row.unitName}</h3>
                  {row.reasons.slice(0, 2).map((reason) => (
                    <p key={reason.text}>{reason.text}</p>
                  ))}
                </li>
              ))}
            </ul>
          )
        }
      </PhoneRead>
    </>
  );
}

function Similar({ row }: { readonly row: SimilarRow }) {
  const { write, mine, common } = usePhoneTexts();
  const { words } = useSuggestionTexts();
  const above = [
    row.year === null ? undefined : fill(common.year, { year: row.year }),
    row.numberText ?? undefined,
    row.unitName ?? undefined,
  ]
    .filter((text) => text !== undefined)
    .join(' · ');
  const outcome = row.replyClass === null ? wordOf(words.state, row.state) : wordOf(words.replyClass, row.replyClass);
  return (
    <article className="card similar">
      <p className="small faint">{above}</p>
      <h2>{row.title}</h2>
      <p>{fill(write.outcome, { text: outcome })}</p>
      {row.lastRating === null ? null : <p>{fill(write.rated, { text: wordOf(words.rating, row.lastRating) })}</p>}
      {row.openPromises === 0 ? null : <p>{fill(mine.promisesOpen, { n: row.openPromises })}</p>}
      {row.mayOpen ? (
        <div className="acts">
          <PageLink href={mySuggestionHref(row.id)} className={buttonClass()}>
            {write.similarLook}
          </PageLink>
        </div>
      ) : null}
    </article>
  );
}
