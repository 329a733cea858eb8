import { fill } from '#platform/web/fill.ts';
import { today } from '#platform/web/formats.ts';
import { Timeline, type TimelineEntry } from '#platform/web/kit/timeline.tsx';
import { useLocale } from '#platform/web/locale.ts';
import type { SuggestionView } from '../../../contract/views.ts';
import { useSuggestionTexts } from '../../use-suggestion-texts.ts';
import { RuleMarks } from '../rule-marks.tsx';
import { timelineSentence } from '../timeline-sentence.ts';

const WELL = [
  'accept',
  'hand-over',
  'send-reply',
  'complete-reply',
  'confirm-promise',
  'sign-for',
  'archive',
  'settle-promises',
  'report-kept',
  'finish-key',
  'put-on-agenda',
  'reach-milestone',
];
const BADLY = ['third-return', 'dispute-promise', 'explain-promise', 'order-second-round', 'refuse'];

function markOf({ action, data }: SuggestionView['timeline'][number]): 'ok' | 'late' | undefined {
  if (action === 'rate-reply' || action === 'rate-result') return data['value'] === 'dissatisfied' ? 'late' : 'ok';
  if (WELL.includes(action)) return 'ok';
  return BADLY.includes(action) ? 'late' : undefined;
}

/** Every act as a sentence with who, when, what was said and the rule it rests on; newest first. */
export function SuggestionTimeline({ view }: { readonly view: SuggestionView }) {
  const texts = useSuggestionTexts();
  const locale = useLocale();
  const entries = view.timeline.map((event): TimelineEntry => {
    const { title, details, quote } = timelineSentence(event, { texts, locale, kind: view.kind });
    const mark = markOf(event);
    // Where the sentence already names somebody, naming him again says nothing.
    const isNamed = event.personName !== null && title.includes(event.personName);
    const place = event.unitName ?? event.post;
    const by = [isNamed && event.unitName === null ? null : place, isNamed ? null : event.personName]
      .filter((part) => part !== null && !title.includes(part))
      .join(' ');
    return {
      id: String(event.seq),
      at: event.on,
      title,
      ...(mark ? { mark } : {}),
      ...(by === '' ? {} : { by }),
      ...(quote === undefined ? {} : { quote: { text: quote } }),
      ...(details.length === 0 ? {} : { text: details.join('\n') }),
      tag: (
        <>
          {event.round > 1 ? <span className="round">{fill(texts.timeline.roundMark, { n: event.round })}</span> : null}
          <RuleMarks rules={event.rules} />
        </>
      ),
    };
  });
  return <Timeline entries={entries} today={today()} label={texts.pages.open.timeline} />;
}
