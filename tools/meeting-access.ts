import { lifecycles, type ActOf } from '#modules/meetings/domain/lifecycles.ts';
import type { Relation } from '#modules/meetings/domain/relations.ts';

/** A part of `EndpointAccess`: whoever is signed in, or those with a role. */
type MeetingAccess =
  | { readonly for: 'signed-in'; readonly aims?: true }
  | { readonly for: 'roles'; readonly roles: readonly string[]; readonly aims?: true; readonly hides?: true };

const SIGNED_IN = { for: 'signed-in' } as const;
const AIMED = { for: 'signed-in', aims: true } as const;
const OFFICE = { for: 'roles', roles: ['congress-office'] } as const;
const OFFICE_AIMED = { ...OFFICE, aims: true } as const;
const MEMBERS = { for: 'roles', roles: ['deputy'], hides: true } as const;

/** Endpoints of meetings that are no act of a table. The sample is a session under way with every deputy on its roll. */
const PLAIN: Readonly<Record<string, MeetingAccess>> = {
  list: SIGNED_IN,
  mine: SIGNED_IN,
  plan: SIGNED_IN,
  planYear: OFFICE,
  open: AIMED,
  create: OFFICE,
  startSeries: OFFICE,
  agendaVersions: AIMED,
  attendees: AIMED,
  invite: OFFICE_AIMED,
  uninvite: OFFICE_AIMED,
  seeNotice: MEMBERS,
  packet: AIMED,
  downloads: OFFICE_AIMED,
  askedPapers: SIGNED_IN,
  notes: AIMED,
  saveNote: AIMED,
  signInCode: { ...OFFICE, hides: true },
  signIn: MEMBERS,
  tick: OFFICE_AIMED,
  scan: OFFICE_AIMED,
  presence: AIMED,
  seats: AIMED,
  arrangeSeats: OFFICE_AIMED,
  swapSeats: OFFICE_AIMED,
  speeches: AIMED,
  screen: AIMED,
  documents: AIMED,
  openDocument: AIMED,
  readDocument: MEMBERS,
  lists: OFFICE,
  saveList: OFFICE,
  absences: { for: 'roles', roles: ['congress-office', 'chairs-council', 'deputies-office'] },
  figures: SIGNED_IN,
  figureRows: SIGNED_IN,
  calendar: SIGNED_IN,
};

const TABLES: Readonly<Record<string, ActOf>> = {
  acts: 'meeting',
  agenda: 'agenda',
  items: 'item',
  papers: 'paper',
  replies: 'reply',
  absenceActs: 'absence',
  speechActs: 'speech',
  documentActs: 'document',
};
/** Who of the matrix's people stands in a relation to the sample; nobody presides over it, nobody attends it without a seat. */
const HOLDERS: Readonly<Record<Relation, readonly string[]>> = {
  'congress-office': ['congress-office'],
  'chairs-council': ['chairs-council'],
  'deputies-office': ['deputies-office'],
  'delegation-head': ['delegation-head'],
  chair: [],
  attendee: [],
  member: ['deputy'],
  self: ['deputy'],
  unit: ['unit-clerk', 'unit-checker', 'unit-head'],
};

/** Who may use an endpoint of meetings: acts by their tables. */
export function meetingAccess(table: string, action: string | undefined): MeetingAccess | undefined {
  const of = TABLES[table];
  if (!of || action === undefined) return PLAIN[table];
  const lines = lifecycles[of].transitions.filter((line) => line.action === action);
  return { for: 'roles', roles: [...new Set(lines.flatMap(({ who }) => who.flatMap((relation) => HOLDERS[relation])))], hides: true };
}
