import { useState } from 'react';
import { Button } from '#platform/web/kit/button.tsx';
import type { SuggestionView } from '../../../contract/views.ts';
import { useSuggestionTexts } from '../../use-suggestion-texts.ts';

/** The text itself. Long ones begin folded: whoever opens the page daily comes for the timeline. */
export function SuggestionText({ view, startsOpen }: { readonly view: SuggestionView; readonly startsOpen: boolean }) {
  const {
    pages: { open: words },
  } = useSuggestionTexts();
  const [open, setOpen] = useState(startsOpen);
  const [situation, analysis, points] =
    view.kind === 'motion' ? [words.case, words.reasons, words.plan] : [words.situation, words.analysis, words.points];
  return (
    <section className="sg-text" aria-label={words.text}>
      {open ? (
        <>
          {view.situation === '' ? null : (
            <>
              <h3>{situation}</h3>
              <p className="prose">{view.situation}</p>
            </>
          )}
          {view.analysis === '' ? null : (
            <>
              <h3>{analysis}</h3>
              <p className="prose">{view.analysis}</p>
            </>
          )}
          {view.points.length === 0 ? null : (
            <>
              <h3>{points}</h3>
              <ol>
                {view.points.map((point) => (
                  <li key={point}>{point}</li>
                ))}
              </ol>
            </>
          )}
          {view.situation === '' && view.analysis === '' && view.points.length === 0 ? <p className="muted">{words.notVisible}</p> : null}
        </>
      ) : (
        <p className="folded">
          {view.points.length === 0 ? view.situation : view.points.map((point, place) => `${place + 1}. ${point}`).join('　')}
        </p>
      )}
      <div className="foot">
        <Button kind="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? words.hideText : words.showText}
        </Button>
      </div>
    </section>
  );
}
