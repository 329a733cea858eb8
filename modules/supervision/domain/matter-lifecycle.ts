import { defineLifecycle, type Lifecycle, type Transition } from '#platform/domain/lifecycle.ts';
import { FIELD_KINDS, HEARD_KINDS, MATTER_KINDS, REPORTING_KINDS, SIGNED_KINDS, type MatterKind } from './matter-kinds.ts';
import type { Relation } from './relations.ts';

export const MATTER_STATES = [
  'planned', 'submitted', 'preparing', 'reporting', 'tabled', 'held', 'opinions-drafted', 'opinions-agreed', 'handling', 'reported-back', 'rectifying', 'closed', 'published', 'archived', 'cancelled', 'withdrawn', 'refused',
] as const;
export type MatterState = (typeof MATTER_STATES)[number];
export type MatterClock = 'draft-report' | 'final-report' | 'to-members' | 'inspection-notice' | 'hand-over' | 'handling-report' | 'inspection-report' | 'audit-rectification';

type Line = Transition<MatterState, string, Relation, MatterClock> & { /** The kinds that have this step; all of them where none are named. */ readonly kinds?: readonly MatterKind[] };

const OPEN: readonly MatterState[] = ['planned', 'submitted', 'preparing', 'reporting', 'tabled', 'held', 'opinions-drafted', 'opinions-agreed', 'handling', 'reported-back', 'rectifying'];
const WITH_OPINIONS: readonly MatterKind[] = [...HEARD_KINDS, ...FIELD_KINDS];
const office: readonly Relation[] = ['committee', 'congress-office'];

const LINES: readonly Line[] = [
  { action: 'begin', from: ['planned'], to: 'preparing', who: office, rules: ['SUP-04'], starts: ['inspection-notice'], primary: true, kinds: [...HEARD_KINDS, ...FIELD_KINDS] },
  { action: 'set-hearing', from: ['planned', 'preparing', 'reporting', 'tabled'], to: 'same', who: office, rules: ['SUP-05', 'SUP-06', 'SUP-07'], starts: ['draft-report', 'final-report', 'to-members'], kinds: HEARD_KINDS },
  { action: 'collect-view', from: ['preparing', 'reporting'], to: 'same', who: [...office, 'member', 'deputy'], rules: ['SUP-04'], kinds: REPORTING_KINDS },
  { action: 'ask-report', from: ['preparing'], to: 'reporting', who: office, rules: ['SUP-04', 'SUP-09'], paper: 'hearing-notice', primary: true, kinds: HEARD_KINDS },
  { action: 'deliver-draft', from: ['reporting'], to: 'same', who: ['unit', 'unit-head', ...office], rules: ['SUP-05'], stops: ['draft-report'], kinds: HEARD_KINDS },
  { action: 'comment-on-draft', from: ['reporting'], to: 'same', who: office, rules: ['SUP-08'], kinds: HEARD_KINDS },
  { action: 'deliver-report', from: ['reporting'], to: 'same', who: ['unit', 'unit-head', ...office], rules: ['SUP-06'], stops: ['draft-report', 'final-report'], primary: true, kinds: HEARD_KINDS },
  { action: 'send-to-members', from: ['reporting'], to: 'tabled', who: office, rules: ['SUP-07'], stops: ['to-members'], primary: true, kinds: HEARD_KINDS },
  { action: 'hold', from: ['tabled'], to: 'held', who: office, rules: ['SUP-10'], stops: ['draft-report', 'final-report', 'to-members', 'inspection-notice'], starts: ['audit-rectification'], primary: true, kinds: HEARD_KINDS },
  { action: 'report-visit', from: ['preparing'], to: 'held', who: office, rules: ['SUP-28'], primary: true, kinds: FIELD_KINDS },
  { action: 'report-inspection', from: ['preparing', 'reporting'], to: 'same', who: office, rules: ['SUP-29'], stops: ['inspection-report'], paper: 'inspection-report', kinds: ['law-inspection'] },

  // Brought in by members: the chairs' council decides how it is answered (SUP-31, SUP-32, SUP-33).
  { action: 'accept-matter', from: ['submitted'], to: 'preparing', who: ['chairs-council', 'congress-office'], rules: ['MOT-24', 'MOT-25'], primary: true, kinds: SIGNED_KINDS },
  { action: 'refuse-matter', from: ['submitted'], to: 'refused', who: ['chairs-council', 'congress-office'], rules: ['MOT-25'], kinds: SIGNED_KINDS },
  { action: 'withdraw-matter', from: ['submitted', 'preparing'], to: 'withdrawn', who: ['signer'], rules: ['MOT-25'], kinds: SIGNED_KINDS },
  { action: 'answer-interpellation', from: ['preparing'], to: 'held', who: ['unit-head', 'unit', 'congress-office'], rules: ['MOT-25'], primary: true, kinds: ['interpellation'] },
  { action: 'judge-answer', from: ['held'], to: 'same', who: ['signer'], rules: ['SUP-31'], kinds: ['interpellation'] },
  { action: 'order-second-answer', from: ['held'], to: 'preparing', who: ['chairs-council', 'congress-office'], rules: ['SUP-31'], kinds: ['interpellation'] },
  { action: 'set-up-investigation', from: ['preparing'], to: 'same', who: ['chairs-council', 'congress-office'], rules: ['SUP-32'], kinds: ['special-investigation'] },
  { action: 'report-investigation', from: ['preparing'], to: 'held', who: ['committee', 'congress-office'], rules: ['SUP-32'], primary: true, kinds: ['special-investigation'] },
  { action: 'record-defence', from: ['preparing'], to: 'same', who: ['chairs-council', 'congress-office'], rules: ['SUP-33', 'ELE-37'], kinds: ['dismissal'] },
  { action: 'record-dismissal-vote', from: ['preparing'], to: 'held', who: ['congress-office'], rules: ['SUP-33', 'ELE-38'], primary: true, kinds: ['dismissal'] },

  { action: 'draft-opinions', from: ['held'], to: 'opinions-drafted', who: office, rules: ['SUP-10'], primary: true, kinds: WITH_OPINIONS },
  { action: 'agree-opinions', from: ['opinions-drafted'], to: 'opinions-agreed', who: ['chairs-council', 'congress-office'], rules: ['SUP-10'], starts: ['hand-over'], paper: 'review-opinions', primary: true, kinds: WITH_OPINIONS },
  { action: 'send-opinions-back', from: ['opinions-drafted'], to: 'held', who: ['chairs-council', 'congress-office'], rules: ['SUP-10'], kinds: WITH_OPINIONS },
  { action: 'hand-over-opinions', from: ['opinions-agreed'], to: 'handling', who: office, rules: ['SUP-10', 'SUP-11', 'SUP-12'], stops: ['hand-over'], starts: ['handling-report'], paper: 'hand-over-letter', primary: true, kinds: WITH_OPINIONS },
  { action: 'report-handling', from: ['handling', 'rectifying'], to: 'reported-back', who: ['unit', 'unit-head', ...office], rules: ['SUP-10', 'SUP-12'], stops: ['handling-report'], primary: true, kinds: WITH_OPINIONS },
  { action: 'name-item', from: ['planned', 'preparing', 'reporting', 'tabled', 'held', 'handling', 'reported-back', 'rectifying'], to: 'same', who: office, rules: ['SUP-10'], kinds: HEARD_KINDS },
  { action: 'take-assessment', from: ['held', 'reported-back'], to: 'same', who: office, rules: ['SUP-34', 'SUP-35'], paper: 'assessment-result', kinds: HEARD_KINDS },
  { action: 'assess', from: ['held', 'reported-back'], to: 'same', who: office, rules: ['SUP-34', 'SUP-35'], paper: 'assessment-result', kinds: HEARD_KINDS },
  { action: 'order-second-report', from: ['held', 'reported-back'], to: 'reporting', who: [...office, 'chairs-council'], rules: ['SUP-36'], starts: ['draft-report', 'final-report', 'to-members'], kinds: HEARD_KINDS },
  { action: 'order-further-work', from: ['reported-back'], to: 'rectifying', who: [...office, 'chairs-council'], rules: ['SUP-14', 'SUP-36'], starts: ['handling-report'], kinds: WITH_OPINIONS },
  { action: 'close-matter', from: ['held', 'reported-back'], to: 'closed', who: office, rules: ['SUP-10'] },
  { action: 'publish-matter', from: ['closed'], to: 'published', who: ['congress-office'], rules: ['SUP-15'], paper: 'public-notice', primary: true, kinds: [...HEARD_KINDS, ...FIELD_KINDS] },
  { action: 'archive-matter', from: ['closed', 'published'], to: 'archived', who: ['congress-office'], rules: ['SUP-15'] },
  { action: 'follow-up', from: ['closed', 'published', 'archived'], to: 'same', who: office, rules: ['SUP-14'] },
  { action: 'cancel-matter', from: OPEN.filter((state) => !['submitted', 'handling', 'reported-back', 'rectifying'].includes(state)), to: 'cancelled', who: ['congress-office'], rules: ['SUP-01'] },
  { action: 'edit-matter', from: ['planned', 'preparing', 'reporting', 'tabled', 'held'], to: 'same', who: office, rules: ['SUP-01'] },
  { action: 'join', from: ['preparing', 'reporting', 'tabled', 'held'], to: 'same', who: office, rules: ['SUP-25', 'SUP-27'] },
  { action: 'add-point', from: ['preparing', 'reporting', 'tabled', 'held', 'opinions-drafted'], to: 'same', who: office, rules: ['SUP-10', 'SUP-29'] },
  { action: 'open-questions', from: ['planned', 'preparing', 'reporting', 'tabled'], to: 'same', who: office, rules: ['SUP-30'], kinds: ['special-inquiry'] },
  { action: 'close-questions', from: ['planned', 'preparing', 'reporting', 'tabled', 'held'], to: 'same', who: office, rules: ['SUP-30'], kinds: ['special-inquiry'] },
  { action: 'add-question', from: ['planned', 'preparing', 'reporting', 'tabled', 'held'], to: 'same', who: [...office, 'member', 'deputy'], rules: ['SUP-30'], kinds: ['special-inquiry'] },
];

const FINAL: readonly MatterState[] = ['archived', 'cancelled', 'withdrawn', 'refused'];

/** The whole family in one table, for the diagram and for code that serves every kind. */
export const matterLifecycle: Lifecycle<MatterState, string, Relation, MatterClock> = defineLifecycle<MatterState, string, Relation, MatterClock>({
  name: 'matter', initial: 'planned', states: ['planned', 'submitted', ...MATTER_STATES.filter((state) => !['planned', 'submitted'].includes(state))], final: FINAL,
  transitions: [{ action: 'submit', from: ['planned'], to: 'submitted', who: ['signer'], rules: ['MOT-24'] }, ...LINES],
});

function ofKind(kind: MatterKind): Lifecycle<MatterState, string, Relation, MatterClock> {
  const initial: MatterState = SIGNED_KINDS.includes(kind) ? 'submitted' : 'planned';
  const transitions = LINES.filter(({ kinds }) => kinds === undefined || kinds.includes(kind));
  const reached = new Set<MatterState>([initial]);
  // A kind has the states its own steps lead to.
  for (let before = -1; before !== reached.size;) {
    before = reached.size;
    for (const { from, to } of transitions) if (from.some((state) => reached.has(state))) for (const next of typeof to === 'string' ? (to === 'same' ? [] : [to]) : to) reached.add(next);
  }
  const kept = transitions.map((line) => ({ ...line, from: line.from.filter((state) => reached.has(state)) })).filter(({ from }) => from.length > 0);
  return defineLifecycle({ name: 'matter', initial, states: MATTER_STATES.filter((state) => reached.has(state)), final: FINAL.filter((state) => reached.has(state)), transitions: kept });
}

/** The table of each kind: the kinds stay apart, and none has a step of another. */
export const matterLifecycles: Readonly<Record<MatterKind, Lifecycle<MatterState, string, Relation, MatterClock>>> = Object.fromEntries(MATTER_KINDS.map((kind) => [kind, ofKind(kind)])) as Record<MatterKind, Lifecycle<MatterState, string, Relation, MatterClock>>;
