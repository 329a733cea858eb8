import type { Tone } from '#platform/web/kit/status-tag.tsx';

const TONES: Readonly<Record<'plan' | 'matter' | 'point' | 'question' | 'referral', Readonly<Record<string, Tone>>>> = {
  plan: { draft: 'wait', 'party-group': 'wait', 'chairs-council': 'wait', adopted: 'go', published: 'ok' },
  matter: {
    planned: 'still',
    submitted: 'wait',
    preparing: 'go',
    reporting: 'go',
    tabled: 'go',
    held: 'wait',
    'opinions-drafted': 'wait',
    'opinions-agreed': 'wait',
    handling: 'go',
    'reported-back': 'wait',
    rectifying: 'go',
    closed: 'ok',
    published: 'ok',
    archived: 'ok',
    cancelled: 'still',
    withdrawn: 'still',
    refused: 'still',
  },
  point: {
    noted: 'still',
    'handed-over': 'go',
    answered: 'wait',
    rectifying: 'go',
    'long-term': 'wait',
    closed: 'ok',
    declined: 'still',
    dropped: 'still',
  },
  referral: {
    noted: 'still',
    reviewed: 'wait',
    sent: 'go',
    received: 'go',
    examining: 'go',
    'fed-back': 'wait',
    shared: 'ok',
    dropped: 'still',
  },
  question: { waiting: 'wait', collected: 'still', chosen: 'wait', asked: 'go', answered: 'ok', 'followed-up': 'ok', dropped: 'still' },
};

/** How a state of one of the tables of supervision is drawn. */
export const stateTone = (of: keyof typeof TONES, state: string): Tone => TONES[of][state] ?? 'still';
