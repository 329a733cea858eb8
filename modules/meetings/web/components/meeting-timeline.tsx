import { today } from '#platform/web/formats.ts';
import { Timeline } from '#platform/web/kit/timeline.tsx';
import type { MeetingView } from '../../contract/views.ts';
import { useMeetingTexts } from '../use-meeting-texts.ts';
import { eventSentence } from './event-sentence.ts';
import { clockTime } from './meeting-time.ts';

/** What happened to the meeting, newest first. */
export function MeetingTimeline({ view }: { readonly view: MeetingView }) {
  const texts = useMeetingTexts();
  const entries = view.timeline.map((event) => {
    const { title, text } = eventSentence(event, texts);
    const by = [event.personName, clockTime(event.at)].filter(Boolean).join(' ');
    return {
      id: String(event.seq),
      at: event.at,
      title,
      ...(by === '' ? {} : { by }),
      ...(text === undefined ? {} : { text }),
      ...(event.toState === 'cancelled' ? { mark: 'late' as const } : { mark: 'ok' as const }),
    };
  });
  return <Timeline entries={entries} today={today()} />;
}
