import { useState } from 'react';
import { fill } from '#platform/web/fill.ts';
import { today } from '#platform/web/formats.ts';
import { Button } from '#platform/web/kit/button.tsx';
import { Timeline, type TimelineEntry } from '#platform/web/kit/timeline.tsx';
import { useLocale } from '#platform/web/locale.ts';
import type { SuggestionView } from '../../../contract/views.ts';
import { usePhoneTexts } from '../../use-phone-texts.ts';
import { useSuggestionTexts } from '../../use-suggestion-texts.ts';
import { RuleMarks } from '../rule-marks.tsx';
import { timelineSentence } from '../timeline-sentence.ts';

/** So many acts are shown at first; the rest is one tap away. */
const NEWEST = 6;
const WELL = ['accept', 'hand-over', 'send-reply', 'complete-reply', 'confirm-promise', 'report-kept', 'put-on-agenda'];
const BADLY = ['third-return', 'dispute-promise', 'explain-promise', 'order-second-round', 'refuse'];

/** The way it went, each act as a sentence with who and by which rule; newest first. */
export function PhoneTimeline({ view }: { readonly view: SuggestionView }) {
  const { one } = usePhoneTexts();
  const texts = useSuggestionTexts();
  const locale = useLocale();
  const [all, setAll] = useState(false);
  const newestFirst = view.timeline.toSorted((a, b) => b.seq - a.seq);
  const shown = all ? newestFirst : newestFirst.slice(0, NEWEST);
  const entries = shown.map((event): TimelineEntry => {
    const { title, details, quote } = timelineSentence(event, { texts, locale, kind: view.kind });
    const by = [event.unitName ?? event.post, event.personName].filter((part) => part !== null && !title.includes(part)).join(' ');
    const mark = WELL.includes(event.action) ? 'ok' : BADLY.includes(event.action) ? 'late' : undefined;
    return {
      id: String(event.seq),
      at: event.on,
      title,
      ...(by === '' ? {} : { by }),
      ...(mark === undefined ? {} : { mark }),
      ...(quote === undefined ? {} : { quote: { text: quote } }),
      ...(details.length === 0 ? {} : { text: details.join('\n') }),
      ...(event.rules.length === 0 ? {} : { children: <RuleMarks rules={event.rules} /> }),
    };
  });
  return (
    <>
      <Timeline entries={entries} today={today()} label={one.timeline} />
      {newestFirst.length > NEWEST && !all ? (
        <Button onClick={() => setAll(true)}>{fill(one.wholeTimeline, { n: newestFirst.length })}</Button>
      ) : null}
    </>
  );
}
