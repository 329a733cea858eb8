/**
 * Every kind of meeting the house knows. A sitting (plenary, group, presidium …) belongs to a session or to a meeting
 * of the standing committee; everything else stands by itself.
 */
export const MEETING_KINDS = [
  'congress-session',
  'preparatory',
  'plenary',
  'presidium',
  'delegation',
  'group',
  'joint-group',
  'standing-committee',
  'chairs-council',
  'party-group',
  'committee',
  'joint-zone',
  'town-presidium',
  'quarterly',
  'seminar',
  'reception',
  'rehearsal',
] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];

/** By which numbers a kind is counted: in the term and in the year are two series, a sitting counts inside its parent. */
export type Counting = 'term-and-year' | 'year' | 'sitting' | 'none';
/** Who has a seat: deputies in office, or those who hold a post in the body. */
export type RollSource = 'deputies' | 'body' | 'invited';

export type KindFacts = {
  readonly counting: Counting;
  readonly roll: RollSource;
  /** Rule of the quorum without which it cannot be held; null where the law asks none. */
  readonly quorum: 'SES-05' | 'SCM-04' | 'SES-12' | null;
  /** Rule of the days between notice and meeting. */
  readonly notice: 'SES-14' | 'SCM-10' | null;
  /** Rule by which institutions must be invited without a vote. */
  readonly required: 'SES-17' | 'SCM-06' | null;
  /** Whether everybody of the congress may know of it (SES-32, SCM-19), or those invited alone. */
  readonly isOpen: boolean;
  /** A sitting of another meeting. */
  readonly isSitting: boolean;
  /** Kind of the register's body it is a meeting of. */
  readonly body: string | null;
};

const standing = (facts: Partial<KindFacts> & Pick<KindFacts, 'counting' | 'roll'>): KindFacts => ({
  quorum: null,
  notice: null,
  required: null,
  isOpen: false,
  isSitting: false,
  body: null,
  ...facts,
});
const sitting = (facts: Partial<KindFacts>): KindFacts =>
  standing({ counting: 'sitting', roll: 'deputies', isSitting: true, isOpen: true, ...facts });

export const meetingKinds: Readonly<Record<MeetingKind, KindFacts>> = {
  'congress-session': standing({
    counting: 'term-and-year',
    roll: 'deputies',
    quorum: 'SES-05',
    notice: 'SES-14',
    required: 'SES-17',
    isOpen: true,
  }),
  preparatory: sitting({ quorum: 'SES-05' }),
  plenary: sitting({ quorum: 'SES-05' }),
  presidium: sitting({ roll: 'body', quorum: 'SES-12', isOpen: false, body: 'presidium' }),
  delegation: sitting({ roll: 'body', body: 'delegation' }),
  group: sitting({ roll: 'invited' }),
  'joint-group': sitting({}),
  'standing-committee': standing({
    counting: 'term-and-year',
    roll: 'body',
    quorum: 'SCM-04',
    notice: 'SCM-10',
    required: 'SCM-06',
    isOpen: true,
    body: 'standing-committee',
  }),
  'chairs-council': standing({ counting: 'term-and-year', roll: 'body', body: 'chairs-council' }),
  'party-group': standing({ counting: 'term-and-year', roll: 'body', body: 'party-group' }),
  committee: standing({ counting: 'term-and-year', roll: 'body', body: 'working-committee' }),
  'joint-zone': standing({ counting: 'term-and-year', roll: 'body', body: 'joint-meeting' }),
  'town-presidium': standing({ counting: 'term-and-year', roll: 'body', body: 'presidium' }),
  quarterly: standing({ counting: 'year', roll: 'invited' }),
  seminar: standing({ counting: 'none', roll: 'invited' }),
  reception: standing({ counting: 'none', roll: 'invited' }),
  // The hall is tried out before a session: everything as in a plenary, nothing of it counts.
  rehearsal: standing({ counting: 'none', roll: 'deputies', quorum: 'SES-05', isOpen: true }),
};

export const isMeetingKind = (kind: string): kind is MeetingKind => Object.hasOwn(meetingKinds, kind);

/** What a sitting decides about of its parent: a plenary of the standing committee has that committee's quorum. */
export function quorumRule(kind: MeetingKind, parent: MeetingKind | null): KindFacts['quorum'] {
  if (kind === 'plenary' && parent === 'standing-committee') return 'SCM-04';
  return meetingKinds[kind].quorum;
}

/** Verbs of an agenda item: what the meeting does with it. */
export const AGENDA_VERBS = [
  'hear-and-review',
  'hear',
  'review',
  'convey',
  'discuss',
  'inform',
  'decide',
  'elect',
  'appoint',
  'vote',
  'deploy',
  'other',
] as const;

/** Levels of a paper that this network may hold; state secrets may not. */
export const PAPER_LEVELS = ['public', 'internal', 'work-secret', 'participants'] as const;
export type PaperLevel = (typeof PAPER_LEVELS)[number];
/** What a person may choose and is then told to take elsewhere. */
export const SECRET_LEVELS = ['confidential', 'secret', 'top-secret'] as const;

export const CAPACITIES = ['member', 'attending', 'observer', 'staff'] as const;
export type Capacity = (typeof CAPACITIES)[number];

export const SIGN_IN_WAYS = ['code', 'staff', 'card'] as const;
export type SignInWay = (typeof SIGN_IN_WAYS)[number];

export const LEAVE_KINDS = ['illness', 'duty', 'abroad', 'family', 'other'] as const;
export const SPEECH_KINDS = ['speech', 'question', 'answer', 'point-of-order', 'report'] as const;
export const DOCUMENT_KINDS = ['minutes', 'resolution', 'decision', 'review-opinion', 'public-notice', 'bulletin'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];
export const LIST_ORDERS = ['rank', 'strokes', 'pinyin', 'delegation'] as const;
export type ListOrder = (typeof LIST_ORDERS)[number];
