import { today } from '#platform/web/formats.ts';
import { Timeline } from '#platform/web/kit/timeline.tsx';
import type { MatterView } from '../../contract/views.ts';
import { useSupervisionTexts, wordOf } from '../use-supervision-texts.ts';

const SAID = ['reason', 'outcome', 'finding', 'note', 'summary'] as const;

/** What was said with a step, where it says something a reader can use. */
function saidIn(data: Readonly<Record<string, unknown>>): string | undefined {
  const found = SAID.map((key) => data[key]).find((value) => typeof value === 'string' && value !== '');
  return typeof found === 'string' ? found : undefined;
}

/** The story of a plan or a matter, newest first. */
export function MatterTimeline({ events }: { readonly events: MatterView['timeline'] }) {
  const { words } = useSupervisionTexts();
  const entries = events.toReversed().map((event) => {
    const text = saidIn(event.data);
    return {
      id: String(event.seq),
      at: event.at,
      title: wordOf(words.act, event.action),
      ...(event.personName === null ? {} : { by: event.personName }),
      ...(text === undefined ? {} : { text }),
    };
  });
  return <Timeline entries={entries} today={today()} />;
}
