import type { Tone } from '#platform/web/kit/status-tag.tsx';

const TONES: Readonly<Record<string, Readonly<Record<string, Tone>>>> = {
  meeting: { planned: 'still', convened: 'go', postponed: 'wait', 'under-way': 'go', ended: 'ok', archived: 'ok', cancelled: 'still' },
  agenda: { draft: 'wait', approved: 'ok', 're-opened': 'wait' },
  item: { listed: 'still', current: 'go', done: 'ok', withdrawn: 'still', moved: 'still' },
  paper: { asked: 'wait', 'handed-in': 'wait', accepted: 'ok', 'sent-back': 'late', removed: 'still' },
  reply: { 'no-reply': 'wait', coming: 'ok', substituted: 'ok', 'leave-asked': 'wait', 'leave-granted': 'still', 'leave-refused': 'late' },
  absence: { proposed: 'wait', unapproved: 'late', excused: 'still' },
  speech: {
    requested: 'wait',
    called: 'wait',
    speaking: 'go',
    spoken: 'wait',
    declined: 'still',
    'taken-back': 'still',
    recorded: 'wait',
    checked: 'wait',
    signed: 'ok',
  },
  document: { draft: 'wait', reviewed: 'go', issued: 'ok', withdrawn: 'still' },
};

/** How a state of one of the tables of meetings is drawn. */
export const stateTone = (of: keyof typeof TONES, state: string): Tone => TONES[of]?.[state] ?? 'still';
