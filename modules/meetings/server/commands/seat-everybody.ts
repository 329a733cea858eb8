import type { z } from 'zod';
import type { CommandId } from '#platform/domain/ids.ts';
import { notAllowed, notFound } from '#platform/domain/platform-errors.ts';
import { runCommand, type Command, type Caller } from '#platform/server/command/run-command.ts';
import type { SeatPlan } from '../../contract/hall-views.ts';
import { hallTooSmall, seatUnknown } from '../../domain/errors.ts';
import type { ListOrder } from '../../domain/meeting-kinds.ts';
import { seatsFor } from '../../domain/seat-plan.ts';
import type { MeetingDeps } from '../acting.ts';
import { keepsMeetings } from '../policy.ts';
import { orderedAttendees } from '../queries/attendees.ts';
import { seatPlanOf } from '../queries/hall.ts';
import { changeRow, lockMeeting, type MeetingRecord } from '../store.ts';

type Plan = z.infer<typeof SeatPlan>;
type Asked = { readonly id: string; readonly commandId: string };

async function seating(
  deps: MeetingDeps,
  caller: Caller,
  { name, input }: { readonly name: string; readonly input: Asked },
  work: (command: Command, meeting: MeetingRecord) => Promise<void>,
): Promise<Plan> {
  return runCommand(deps, { ...caller, commandId: input.commandId as CommandId, name, body: input }, async (command) => {
    if (!keepsMeetings(caller.actor)) throw notAllowed('meetings.seats');
    const meeting = await lockMeeting(command.tx, input.id);
    if (!meeting) throw notFound('meeting');
    await work(command, meeting);
    await command.journal({ action: name, objectType: 'meeting', objectId: meeting.id, after: { ...input } });
    return seatPlanOf(command.tx, { ...meeting, ...(await sizeOf(command, meeting.id)) }, caller.actor);
  });
}

const sizeOf = async ({ tx }: Command, id: string): Promise<Pick<MeetingRecord, 'seat_rows' | 'seat_columns'>> =>
  (
    await tx.query<Pick<MeetingRecord, 'seat_rows' | 'seat_columns'>>(
      'select seat_rows, seat_columns from meetings_meetings where id = $1',
      [id],
    )
  )[0] ?? { seat_rows: null, seat_columns: null };

/** Seats everybody who has a seat or attends, by delegation and in the order asked for. @throws AppError `meetings.hall_too_small` */
export async function arrangeSeats(
  deps: MeetingDeps,
  caller: Caller,
  input: Asked & { readonly rows: number; readonly columns: number; readonly order: ListOrder },
): Promise<Plan> {
  return seating(deps, caller, { name: 'meetings.seats.arrange', input }, async (command, meeting) => {
    const people = (await orderedAttendees(deps, command.tx, { meetingId: meeting.id, order: input.order, today: command.today })).filter(
      ({ capacity }) => capacity === 'member' || capacity === 'attending',
    );
    const seats = seatsFor(people.length, input);
    if (seats.length < people.length) throw hallTooSmall(input.rows * input.columns, people.length);
    const rows = people
      .toSorted((a, b) => Number(a.capacity !== 'member') - Number(b.capacity !== 'member'))
      .map(({ id }, index) => ({ id, row: seats[index]?.row, column: seats[index]?.column }));
    await command.tx.query('update meetings_attendees set seat_row = null, seat_column = null where meeting_id = $1', [meeting.id]);
    await command.tx.query(
      'update meetings_attendees a set seat_row = r."row", seat_column = r."column" from jsonb_to_recordset($1::jsonb) as r(id uuid, "row" integer, "column" integer) where a.id = r.id',
      [JSON.stringify(rows)],
    );
    await changeRow(command.tx, 'meetings_meetings', meeting.id, { seat_rows: input.rows, seat_columns: input.columns });
  });
}

type Place = { readonly row: number; readonly column: number };

/** Two places change their people; one of them may be empty. @throws AppError `meetings.seat_unknown` */
export async function swapSeats(
  deps: MeetingDeps,
  caller: Caller,
  input: Asked & { readonly from: Place; readonly to: Place },
): Promise<Plan> {
  return seating(deps, caller, { name: 'meetings.seats.swap', input }, async ({ tx }, meeting) => {
    const inside = ({ row, column }: Place): boolean =>
      row >= 1 && column >= 1 && row <= (meeting.seat_rows ?? 0) && column <= (meeting.seat_columns ?? 0);
    if (!inside(input.from) || !inside(input.to)) throw seatUnknown();
    const at = (place: Place) =>
      tx.query<{ id: string }>('select id from meetings_attendees where meeting_id = $1 and seat_row = $2 and seat_column = $3', [
        meeting.id,
        place.row,
        place.column,
      ]);
    const [[first], [second]] = [await at(input.from), await at(input.to)];
    if (first) await changeRow(tx, 'meetings_attendees', first.id, { seat_row: input.to.row, seat_column: input.to.column });
    if (second) await changeRow(tx, 'meetings_attendees', second.id, { seat_row: input.from.row, seat_column: input.from.column });
  });
}
