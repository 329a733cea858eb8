import type { Selectable } from 'kysely';
import type { DB } from '#db/types.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import { tableWriter } from '#platform/server/db/table-writer.ts';

export type MeetingTable = Extract<keyof DB, `meetings_${string}`>;
export type RecordOf<Table extends keyof DB> = Readonly<Selectable<DB[Table]>>;
export type MeetingRecord = RecordOf<'meetings_meetings'>;
export type ItemRecord = RecordOf<'meetings_items'>;
export type PaperRecord = RecordOf<'meetings_papers'>;
export type AttendeeRecord = RecordOf<'meetings_attendees'>;
export type SpeechRecord = RecordOf<'meetings_speeches'>;
export type DocumentRecord = RecordOf<'meetings_documents'>;
export type AbsenceRecord = RecordOf<'meetings_absences'>;

export const { insertRow, changeRow, insertRows } = tableWriter<MeetingTable>();

export async function findMeeting(db: Queryable, id: string): Promise<MeetingRecord | undefined> {
  const [row] = await db.query<MeetingRecord>('select * from meetings_meetings where id = $1', [id], 'meetings-find');
  return row;
}

/** The same, kept from others until the transaction ends. */
export async function lockMeeting(tx: Queryable, id: string): Promise<MeetingRecord | undefined> {
  const [row] = await tx.query<MeetingRecord>('select * from meetings_meetings where id = $1 for update', [id], 'meetings-lock');
  return row;
}

/** A row of another table of this module, if it belongs to the meeting. */
export async function findIn<Row>(
  db: Queryable,
  table: MeetingTable,
  at: { readonly id: string; readonly meetingId: string },
): Promise<Row | undefined> {
  const [row] = await db.query<Row>(`select * from ${table} where id = $1 and meeting_id = $2`, [at.id, at.meetingId]);
  return row;
}

/** The person's own line among those invited. */
export async function findAttendee(db: Queryable, meetingId: string, personId: string): Promise<AttendeeRecord | undefined> {
  const [row] = await db.query<AttendeeRecord>(
    'select * from meetings_attendees where meeting_id = $1 and person_id = $2',
    [meetingId, personId],
    'meetings-attendee',
  );
  return row;
}

export const itemsOf = (db: Queryable, meetingId: string): Promise<ItemRecord[]> =>
  db.query('select * from meetings_items where meeting_id = $1 order by place, id', [meetingId], 'meetings-items');

export type EventRow = {
  readonly action: string;
  readonly fromState: string | null;
  readonly toState: string | null;
  readonly at: Date;
  readonly personId: string | null;
  readonly personName: string | null;
  readonly data: unknown;
  readonly rules: readonly string[];
};

const APPEND = `
  insert into meetings_events (congress_id, meeting_id, seq, at, action, from_state, to_state, person_id, person_name, data, rules)
  select $1, $2, coalesce(max(seq), 0) + 1, $3, $4, $5, $6, $7, $8, $9, $10 from meetings_events where meeting_id = $2`;

/** Adds to the meeting's timeline. Its row is locked, so numbers cannot collide. */
export async function appendEvent(
  tx: Queryable,
  place: { readonly congressId: string; readonly meetingId: string },
  event: EventRow,
): Promise<void> {
  await tx.query(
    APPEND,
    [
      place.congressId,
      place.meetingId,
      event.at,
      event.action,
      event.fromState,
      event.toState,
      event.personId,
      event.personName,
      JSON.stringify(event.data),
      [...event.rules],
    ],
    'meetings-event',
  );
}
