import { hasRole, organisationsOf, type Actor } from '#platform/domain/actor.ts';
import { isMeetingKind, meetingKinds } from '../domain/meeting-kinds.ts';
import type { Relation } from '../domain/relations.ts';
import type { AttendeeRecord, MeetingRecord, PaperRecord } from './store.ts';

export const UNIT_ROLES = ['unit-clerk', 'unit-checker', 'unit-head'] as const;

/** Who prepares meetings: the office of the standing committee. */
export const keepsMeetings = (actor: Actor): boolean => hasRole(actor, 'congress-office');

const personIds = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];
/** Those who preside: the chair and, at a plenary of a session, the executive chairs. */
export const chairIds = (meeting: Pick<MeetingRecord, 'chair_person_id' | 'executive_chairs'>): string[] => [
  ...(meeting.chair_person_id === null ? [] : [meeting.chair_person_id]),
  ...personIds(meeting.executive_chairs),
];

type Seat = Pick<AttendeeRecord, 'is_entitled' | 'capacity'>;

/** Everything the actor is to a meeting; `seat` is his own line among those invited. */
export function relationsTo(
  actor: Actor,
  meeting: Pick<MeetingRecord, 'chair_person_id' | 'executive_chairs'>,
  seat: Seat | undefined,
): Relation[] {
  const relations: Relation[] = (['congress-office', 'chairs-council', 'deputies-office'] as const).filter((role) => hasRole(actor, role));
  if (chairIds(meeting).includes(actor.personId)) relations.push('chair');
  if (seat?.capacity === 'member') relations.push('member');
  else if (seat) relations.push('attendee');
  return relations;
}

/** Whether somebody with these relations may know of the meeting at all: an open kind to everybody of the congress, another to those concerned. */
export function mayKnow(meeting: Pick<MeetingRecord, 'kind' | 'is_restricted'>, relations: readonly Relation[]): boolean {
  if (isMeetingKind(meeting.kind) && meetingKinds[meeting.kind].isOpen && !meeting.is_restricted) return true;
  const concerned: readonly Relation[] = meeting.is_restricted
    ? ['congress-office', 'chair', 'member', 'attendee']
    : ['congress-office', 'chair', 'member', 'attendee', 'chairs-council'];
  return relations.some((relation) => concerned.includes(relation));
}

/** Who may read which level: what is public everybody who knows of the meeting, the rest those who sit in it and the office. */
export function mayReadPaper(relations: readonly Relation[], paper: Pick<PaperRecord, 'level'>): boolean {
  if (paper.level === 'public') return true;
  if (relations.some((relation) => relation === 'congress-office' || relation === 'chair' || relation === 'member')) return true;
  // Those who attend get what concerns the meeting, not what is kept to its members.
  return relations.includes('attendee') && paper.level === 'internal';
}

/** A paper kept to those who take part is read on the page and not carried away. */
export const mayDownload = (relations: readonly Relation[], paper: Pick<PaperRecord, 'level'>): boolean =>
  mayReadPaper(relations, paper) && (paper.level !== 'participants' || relations.includes('congress-office'));

export const worksIn = (actor: Actor, organisationId: string | null): boolean =>
  organisationId !== null && organisationsOf(actor, UNIT_ROLES).some((id) => id === organisationId);
export const headsDelegation = (actor: Actor, delegationId: string | null): boolean =>
  delegationId !== null && actor.posts.some((post) => post.role === 'delegation-head' && post.bodyId === delegationId);
