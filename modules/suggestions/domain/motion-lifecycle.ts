import { defineLifecycle } from '#platform/domain/lifecycle.ts';
import type { Relation } from './relations.ts';

export const MOTION_STATES = ['draft', 'co-signing', 'filed', 'presidium', 'committee', 'on-agenda', 'not-on-agenda', 'withdrawal-asked', 'converted', 'lapsed', 'withdrawn', 'concluded'] as const;
export type MotionState = (typeof MOTION_STATES)[number];

/** A deputies' motion (组织法 22; 代表法 15, 50): case, reasons and plan, signers, the presidium's decision. */
export const motionLifecycle = defineLifecycle({
  name: 'motion',
  initial: 'draft',
  states: MOTION_STATES,
  final: ['converted', 'lapsed', 'withdrawn', 'concluded'],
  transitions: [
    { action: 'save-draft', from: ['draft'], to: 'same', who: ['lead-deputy'], rules: ['MOT-06'] },
    { action: 'invite-co-signers', from: ['draft', 'co-signing'], to: 'co-signing', who: ['lead-deputy'], rules: ['MOT-02'] },
    { action: 'change-text', from: ['co-signing'], to: 'same', who: ['lead-deputy'], rules: ['MOT-06'] },
    { action: 'answer-invitation', from: ['co-signing'], to: 'same', who: ['invited-signer', 'co-signer'], rules: ['MOT-02', 'MOT-27'], primary: true },
    { action: 'file', from: ['draft', 'co-signing'], to: 'filed', who: ['lead-deputy'], rules: ['MOT-02', 'MOT-05', 'MOT-06', 'MOT-10', 'MOT-27'], paper: 'suggestion-paper', primary: true },
    // A signer may drop out; below the threshold the motion lapses.
    { action: 'withdraw-signature', from: ['filed', 'presidium', 'committee', 'on-agenda', 'withdrawal-asked'], to: ['filed', 'presidium', 'committee', 'on-agenda', 'withdrawal-asked', 'lapsed'], who: ['co-signer'], rules: ['MOT-08', 'MOT-09'] },
    { action: 'accept', from: ['filed'], to: 'presidium', who: ['deputies-office'], rules: ['MOT-02', 'MOT-06'], paper: 'acceptance-notice', primary: true },
    { action: 'send-to-committee', from: ['presidium'], to: 'committee', who: ['presidium'], rules: ['MOT-07', 'MOT-12'] },
    { action: 'report-on-motion', from: ['committee'], to: 'presidium', who: ['committee'], rules: ['MOT-07', 'MOT-12'], primary: true },
    { action: 'put-on-agenda', from: ['presidium'], to: 'on-agenda', who: ['presidium'], rules: ['MOT-07'], primary: true },
    { action: 'keep-off-agenda', from: ['presidium'], to: 'not-on-agenda', who: ['presidium'], rules: ['MOT-07', 'MOT-11'] },
    { action: 'convert-to-suggestion', from: ['presidium', 'not-on-agenda'], to: 'converted', who: ['presidium', 'deputies-office'], rules: ['MOT-07', 'MOT-14'] },
    { action: 'conclude', from: ['on-agenda', 'not-on-agenda'], to: 'concluded', who: ['presidium', 'deputies-office'], rules: ['MOT-07', 'MOT-11'] },
    // Until it is before the presidium the lead deputy takes it back alone; from then on only with its consent (组织法 22; 代表法 15).
    { action: 'withdraw', from: ['filed'], to: 'withdrawn', who: ['lead-deputy'], rules: ['MOT-08'] },
    { action: 'ask-to-withdraw', from: ['presidium', 'committee', 'on-agenda'], to: 'withdrawal-asked', who: ['lead-deputy'], rules: ['MOT-08'] },
    { action: 'consent-to-withdrawal', from: ['withdrawal-asked'], to: 'withdrawn', who: ['presidium'], rules: ['MOT-08'], primary: true },
    { action: 'refuse-withdrawal', from: ['withdrawal-asked'], to: ['presidium', 'committee', 'on-agenda'], who: ['presidium'], rules: ['MOT-08'] },
  ],
} as const satisfies Parameters<typeof defineLifecycle<MotionState, string, Relation, never>>[0]);
