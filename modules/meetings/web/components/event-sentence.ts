import { fill } from '#platform/web/fill.ts';
import type { EventView } from '../../contract/views.ts';
import { type MeetingTexts, wordOf } from '../use-meeting-texts.ts';

export type MeetingEvent = typeof EventView._output;

/** Members of an event's data worth a line, in the order they are read. */
const TOLD = [
  'title',
  'paper',
  'name',
  'to',
  'unit',
  'substitute',
  'told',
  'by',
  'decidedBy',
  'approvedBy',
  'reason',
  'lateReason',
  'missingReason',
  'note',
  'result',
  'text',
  'subject',
] as const;

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** An event as the timeline tells it: what was done, to what, with how many, and why. */
export function eventSentence(
  { action, data }: Pick<MeetingEvent, 'action' | 'data'>,
  { words, pages }: Pick<MeetingTexts, 'words' | 'pages'>,
): { readonly title: string; readonly text: string | undefined } {
  const told = TOLD.map((name) => data[name]).filter(isText);
  const counted = Object.entries(pages.event).flatMap(([name, sentence]) => {
    const n = data[name];
    return typeof n === 'number' && n > 0 ? [fill(sentence, { n })] : [];
  });
  const parts = [...new Set([...told, ...counted])];
  return { title: wordOf(words.act, action), text: parts.length === 0 ? undefined : parts.join('；') };
}
