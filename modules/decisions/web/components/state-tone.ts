import type { Tone } from '#platform/web/kit/status-tag.tsx';

const TONES: Readonly<Record<string, Tone>> = {
  draft: 'wait',
  passed: 'go',
  published: 'ok',
  evaluated: 'ok',
  ended: 'still',
  open: 'go',
  reported: 'wait',
  accepted: 'ok',
};

/** How a state of a decision or a duty is drawn. */
export const stateTone = (state: string): Tone => TONES[state] ?? 'still';
