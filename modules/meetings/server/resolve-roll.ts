import {
  listBodyMembers,
  listPersons,
  listRoleHolders,
  listSeatHolders,
  findOrganisations,
  type SeatHolder,
} from '#modules/register/server/module.ts';
import type { RuleBook } from '#platform/domain/law/rule-book.ts';
import type { LocalDate } from '#platform/domain/local-date.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import { newId } from '#platform/server/ids/new-id.ts';
import type { Columns } from '#platform/server/db/table-writer.ts';
import { InvitationRule } from '../contract/views.ts';
import { meetingKinds } from '../domain/meeting-kinds.ts';
import { kindOf } from './perform-act.ts';
import { insertRows, type AttendeeRecord, type MeetingRecord } from './store.ts';

export type RollAsked = { readonly meeting: MeetingRecord; readonly day: LocalDate; readonly book: RuleBook; readonly now: Date };

/** The rules of invitation as stored; what is none of them is left out. */
export function readInvitations(value: unknown): InvitationRule[] {
  return (Array.isArray(value) ? value : []).flatMap((each) => {
    const read = InvitationRule.safeParse(each);
    return read.success ? [read.data] : [];
  });
}

/** What an invitation is called by in the list of those invited. */
export const nameOfRule = ({ role, text, bodyId, organisationId, personId }: InvitationRule): string =>
  text ?? role ?? bodyId ?? organisationId ?? personId ?? '';

const SHAPE: Readonly<Record<string, string>> = {
  congress_id: 'uuid',
  id: 'uuid',
  meeting_id: 'uuid',
  person_id: 'uuid',
  name: 'text',
  post: 'text',
  capacity: 'text',
  is_entitled: 'boolean',
  is_in_base: 'boolean',
  is_suspended: 'boolean',
  delegation_id: 'uuid',
  delegation: 'text',
  delegation_rank: 'integer',
  rank_order: 'integer',
  organisation_id: 'uuid',
  represents: 'text',
  card_number: 'text',
  invited_by: 'text',
  reply: 'text',
  is_present: 'boolean',
  is_video: 'boolean',
  is_late: 'boolean',
  left_early: 'boolean',
  wrong_codes: 'integer',
};
const FRESH = { reply: 'no-reply', is_present: false, is_video: false, is_late: false, left_early: false, wrong_codes: 0 };

type Line = {
  readonly person: SeatHolder | null;
  readonly name: string;
  readonly capacity: InvitationRule['capacity'];
  readonly isEntitled: boolean;
  readonly isInBase: boolean;
  readonly invitedBy: string;
  readonly represents?: string | null;
};

function rowOf({ meeting, now }: RollAsked, { person, name, capacity, isEntitled, isInBase, invitedBy, represents }: Line): Columns {
  return {
    ...FRESH,
    congress_id: meeting.congress_id,
    id: newId(now),
    meeting_id: meeting.id,
    person_id: person?.personId ?? null,
    name,
    post: person?.post ?? null,
    capacity,
    is_entitled: isEntitled,
    is_in_base: isInBase,
    is_suspended: person?.isSuspended ?? false,
    delegation_id: person?.delegationId ?? null,
    delegation: person?.delegation ?? null,
    delegation_rank: person?.delegationRank ?? null,
    rank_order: person?.rank ?? null,
    organisation_id: person?.organisationId ?? null,
    represents: represents ?? person?.organisation ?? null,
    card_number: person?.cardNumber ?? null,
    invited_by: invitedBy,
  };
}

/** Who has a seat in the meeting on a day: deputies in office, members of the body, or those of the meeting it is a sitting of. */
export async function seatHoldersOf(db: Queryable, { meeting, day }: RollAsked): Promise<SeatHolder[]> {
  const kind = kindOf(meeting);
  const { roll } = meetingKinds[kind];
  if (roll === 'body') {
    const members = meeting.body_id === null ? [] : await listBodyMembers(db, meeting.body_id, day);
    // A delegation is its deputies; who only has a post in it (a clerk) has no seat there.
    return kind === 'delegation' ? members.filter(({ delegationId }) => delegationId === meeting.body_id) : members;
  }
  if (roll === 'invited') return [];
  const above = meeting.parent_id === null ? undefined : await parentOf(db, meeting.parent_id);
  return above?.body_id ? listBodyMembers(db, above.body_id, day) : listSeatHolders(db, day);
}

const parentOf = async (db: Queryable, id: string): Promise<Pick<MeetingRecord, 'body_id'> | undefined> =>
  (await db.query<Pick<MeetingRecord, 'body_id'>>('select body_id from meetings_meetings where id = $1', [id]))[0];

/** The people and institutions one rule stands for on a day. */
async function resolveRule(
  db: Queryable,
  rule: InvitationRule,
  day: LocalDate,
): Promise<{
  readonly people: readonly SeatHolder[];
  readonly nameless: { readonly name: string; readonly organisationId: string | null } | null;
}> {
  if (rule.personId !== undefined) return { people: await listPersons(db, [rule.personId], day), nameless: null };
  if (rule.bodyId !== undefined) return { people: await listBodyMembers(db, rule.bodyId, day), nameless: null };
  if (rule.organisationId !== undefined) {
    const people = await listRoleHolders(db, { roles: ['unit-head'], organisationId: rule.organisationId }, day);
    const [unit] = await findOrganisations(db, [rule.organisationId]);
    // A unit whose head is not in the register is invited by its name.
    return { people, nameless: people.length > 0 || !unit ? null : { name: unit.name, organisationId: unit.id } };
  }
  if (rule.role !== undefined) return { people: await listRoleHolders(db, { roles: [rule.role] }, day), nameless: null };
  return { people: [], nameless: rule.text === undefined ? null : { name: rule.text, organisationId: null } };
}

/** Those whom the rules of invitation stand for, without whoever is on the list already. */
export async function invitedBy(
  db: Queryable,
  asked: RollAsked,
  rules: readonly InvitationRule[],
  known: { readonly personIds: ReadonlySet<string>; readonly names: ReadonlySet<string> },
): Promise<Columns[]> {
  const [personIds, names] = [new Set(known.personIds), new Set(known.names)];
  const rows: Columns[] = [];
  for (const rule of rules) {
    const { people, nameless } = await resolveRule(db, rule, asked.day);
    // Nobody gets a seat by invitation where the law says who has one.
    const isMember = rule.capacity === 'member' && meetingKinds[kindOf(asked.meeting)].roll === 'invited';
    const capacity = rule.capacity === 'member' && !isMember ? 'attending' : rule.capacity;
    for (const person of people) {
      if (personIds.has(person.personId)) continue;
      personIds.add(person.personId);
      rows.push(
        rowOf(asked, {
          person,
          name: person.name,
          capacity,
          isEntitled: isMember && !person.isSuspended,
          isInBase: isMember,
          invitedBy: nameOfRule(rule),
          represents: rule.text ?? null,
        }),
      );
    }
    if (nameless && !names.has(nameless.name)) {
      names.add(nameless.name);
      rows.push({
        ...rowOf(asked, {
          person: null,
          name: nameless.name,
          capacity,
          isEntitled: isMember,
          isInBase: isMember,
          invitedBy: nameOfRule(rule),
          represents: nameless.name,
        }),
        organisation_id: nameless.organisationId,
      });
    }
  }
  return rows;
}

/**
 * Brings the list of a meeting up to the register of the day: who got a seat comes in, who lost it goes (unless he was
 * in the hall already), suspensions follow (DEP-29), and the rules of invitation are resolved to people.
 * @returns names that came and went
 */
export async function syncRoll(
  tx: Queryable,
  asked: RollAsked,
): Promise<{ readonly added: readonly string[]; readonly removed: readonly string[] }> {
  const { meeting, book } = asked;
  const known = await tx.query<
    Pick<AttendeeRecord, 'id' | 'person_id' | 'name' | 'capacity' | 'is_suspended' | 'signed_in_at' | 'invited_by'>
  >('select id, person_id, name, capacity, is_suspended, signed_in_at, invited_by from meetings_attendees where meeting_id = $1', [
    meeting.id,
  ]);
  const holders = await seatHoldersOf(tx, asked);
  const countSuspended = book.value('CNT-07', 'count-suspended') === true;
  const holds = new Map(holders.map((holder) => [holder.personId, holder]));
  const onList = new Map(known.flatMap((row) => (row.person_id === null ? [] : [[row.person_id, row] as const])));
  const fresh = holders.filter(({ personId }) => onList.get(personId)?.capacity !== 'member');
  // Whoever was invited without a seat and got one since is listed anew, with it.
  const replaced = fresh.flatMap(({ personId }) => {
    const row = onList.get(personId);
    return row ? [row.id] : [];
  });
  const isByRoll = meetingKinds[kindOf(meeting)].roll !== 'invited';
  const gone = isByRoll
    ? known.filter((row) => row.capacity === 'member' && row.person_id !== null && !holds.has(row.person_id) && row.signed_in_at === null)
    : [];
  const changed = known.filter(
    (row) =>
      row.capacity === 'member' &&
      row.person_id !== null &&
      holds.has(row.person_id) &&
      holds.get(row.person_id)?.isSuspended !== row.is_suspended,
  );
  if (gone.length + replaced.length > 0)
    await tx.query(
      'delete from meetings_attendees where id = any($1) and not exists (select from meetings_presence p where p.attendee_id = meetings_attendees.id)',
      [[...gone.map(({ id }) => id), ...replaced]],
    );
  for (const row of changed) {
    const isSuspended = !row.is_suspended;
    await tx.query('update meetings_attendees set is_suspended = $2, is_entitled = not $2, is_in_base = $3 where id = $1', [
      row.id,
      isSuspended,
      !isSuspended || countSuspended,
    ]);
  }
  const rows = fresh.map((person) =>
    rowOf(asked, {
      person,
      name: person.name,
      capacity: 'member',
      isEntitled: !person.isSuspended,
      isInBase: !person.isSuspended || countSuspended,
      invitedBy: meetingKinds[kindOf(meeting)].roll,
    }),
  );
  const others = await invitedBy(tx, asked, readInvitations(meeting.invitations), {
    personIds: new Set([...holds.keys(), ...onList.keys()]),
    names: new Set(known.filter(({ person_id }) => person_id === null).map(({ name }) => name)),
  });
  await insertRows(tx, 'meetings_attendees', SHAPE, [...rows, ...others]);
  return { added: [...rows, ...others].map((row) => String(row['name'])), removed: gone.map(({ name }) => name) };
}

/** Adds lines to a meeting's list. */
export const addAttendees = (tx: Queryable, rows: readonly Columns[]): Promise<void> => insertRows(tx, 'meetings_attendees', SHAPE, rows);
