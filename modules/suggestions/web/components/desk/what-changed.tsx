import { fill } from '#platform/web/fill.ts';
import { useLocale } from '#platform/web/locale.ts';
import type { ActionView, SuggestionView } from '../../../contract/views.ts';
import { useSuggestionTexts } from '../../use-suggestion-texts.ts';
import { timelineSentence } from '../timeline-sentence.ts';
import { wordOf } from '../word-of.ts';

type Props = { readonly before: SuggestionView; readonly now: SuggestionView; readonly act: ActionView };

/** Acts that came in since the form was opened, and whether this one is still possible. */
export function WhatChanged({ before, now, act }: Props) {
  const texts = useSuggestionTexts();
  const locale = useLocale();
  const last = Math.max(0, ...before.timeline.map((event) => event.seq));
  const fresh = now.timeline.filter((event) => event.seq > last);
  const possible = now.actions.some((other) => other.action === act.action && other.of === act.of && other.targetId === act.targetId);
  const { pages, words } = texts;
  return (
    <section className="note bad" role="alert">
      <h2>{pages.act.changedTitle}</h2>
      <p>{possible ? pages.act.changedHint : pages.act.gone}</p>
      <p>{fill(pages.act.nowState, { state: wordOf(words.state, now.state) })}</p>
      <ul className="wrong-list">
        {fresh.map((event) => (
          <li key={event.seq}>
            {timelineSentence(event, { texts, locale, kind: now.kind }).title}{' '}
            <span className="faint">
              {event.post} {event.personName}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
