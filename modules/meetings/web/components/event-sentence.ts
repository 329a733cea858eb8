import type { EventView } from '../../contract/views.ts';
import type { MeetingTexts } from '../use-meeting-texts.ts';
import { wordOf } from '../use-meeting-texts.ts';

export type MeetingEvent = typeof EventView._output;

/** Members of an event's data worth a line, in the order they are read. */
const TOLD = ['title', 'name', 'reason', 'by', 'decidedBy', 'approvedBy', 'lateReason', 'missingReason', 'note', 'result', 'text', 'subject'] as const;

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** An event as the timeline tells it: what was done, to what, and why. */
export function eventSentence({ action, data }: Pick<MeetingEvent, 'action' | 'data'>, { words }: Pick<MeetingTexts, 'words'>): { readonly title: string; readonly text: string | undefined } {
  const parts = TOLD.map((name) => data[name]).filter(isText);
  return { title: wordOf(words.act, action), text: parts.length === 0 ? undefined : [...new Set(parts)].join('；') };
}
