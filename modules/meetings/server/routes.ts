import { implement } from '@orpc/server';
import { dateOfInstant } from '#platform/domain/local-date.ts';
import { notAllowed } from '#platform/domain/platform-errors.ts';
import type { CommandId } from '#platform/domain/ids.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import type { ApiContext } from '#platform/server/http/api-context.ts';
import { callerOf } from '#platform/server/http/caller-of.ts';
import type { Caller } from '#platform/server/command/run-command.ts';
import { meetingsContract } from '../contract/endpoints.ts';
import type { ActOf } from '../domain/lifecycles.ts';
import { findAct } from './acts.ts';
import { calendarToken } from './commands/calendar-token.ts';
import { invite, uninvite } from './commands/invite.ts';
import { listNotes, saveNote, type NoteDeps } from './commands/keep-note.ts';
import { planMeeting, planYear } from './commands/plan-meeting.ts';
import { saveList } from './commands/save-list.ts';
import { arrangeSeats, swapSeats } from './commands/seat-everybody.ts';
import { scan, seeNotice, signIn, signInCode, tick } from './commands/sign-in.ts';
import { startSeries } from './commands/start-series.ts';
import { performAct } from './perform-act.ts';
import { keepsMeetings, relationsTo } from './policy.ts';
import { agendaVersions } from './queries/agenda-versions.ts';
import { listAttendees } from './queries/attendees.ts';
import { listLists } from './queries/distribution.ts';
import { documentsOf, markRead, openDocument } from './queries/documents.ts';
import { meetingFigureRows, meetingFigures, scopeFor } from './queries/figures.ts';
import { presenceOf, screenOf, seatPlanOf, speechesOf } from './queries/hall.ts';
import { listMeetings } from './queries/meeting-rows.ts';
import { meetingView, requireMeeting, type Found } from './queries/meeting-view.ts';
import { askedPapers, downloadsOf, openPacket } from './queries/packet.ts';
import { listAbsences, myMeetings, yearPlan } from './queries/plan.ts';

const os = implement(meetingsContract).$context<ApiContext>();

/** @throws AppError `platform.not_signed_in` */
type ActInput = {
  readonly id: string;
  readonly targetId?: string;
  readonly commandId: string;
  readonly version?: number;
  readonly form: unknown;
};
type Endpoint = { handler: (run: (options: { input: ActInput; context: ApiContext }) => Promise<unknown>) => unknown };

/** Every act of a table goes through the same frame; what differs stands in `commands/`. */
function implementActs<Endpoints extends object>(
  deps: NoteDeps,
  of: readonly ActOf[],
  { implementer, contract }: { readonly implementer: Endpoints; readonly contract: object },
): { [Action in keyof Endpoints]: never } {
  const entries = Object.keys(contract).map((action) => {
    const act = of.map((each) => findAct(each, action)).find((found) => found !== undefined);
    if (!act) throw new Error(`no act ${of.join()} ${action}`);
    // The implementer is a proxy and cannot be walked; the contract can.
    const endpoint = implementer[action as keyof Endpoints] as Endpoint;
    return [
      action,
      endpoint.handler(async ({ input, context }) =>
        performAct(deps, callerOf(context), act, { ...input, commandId: input.commandId as CommandId }),
      ),
    ] as const;
  });
  return Object.fromEntries(entries) as { [Action in keyof Endpoints]: never };
}

type Read<Input> = { input: Input; context: ApiContext };

/** The module's endpoints: each is a command or a query, and nothing else happens here. */
export function meetingsRouter(deps: NoteDeps) {
  const today = () => dateOfInstant(deps.clock());
  const inMeeting = async <Result>(
    { input, context }: Read<{ readonly id: string }>,
    work: (db: Queryable, found: Found) => Promise<Result>,
  ): Promise<Result> => {
    const { actor } = callerOf(context);
    return deps.db.read(actor.congressId, async (db) => work(db, await requireMeeting(db, actor, input.id)));
  };
  const read = <Result>(context: ApiContext, work: (db: Queryable, caller: Caller) => Promise<Result>): Promise<Result> => {
    const caller = callerOf(context);
    return deps.db.read(caller.actor.congressId, (db) => work(db, caller));
  };
  const forOffice = (context: ApiContext, what: string): Caller => {
    const caller = callerOf(context);
    if (!keepsMeetings(caller.actor)) throw notAllowed(what);
    return caller;
  };
  return os.router({
    list: os.list.handler(({ input, context }) => read(context, (db, { actor }) => listMeetings(db, input, actor))),
    mine: os.mine.handler(({ context }) => read(context, (db, { actor }) => myMeetings(db, actor))),
    plan: os.plan.handler(({ input, context }) => read(context, (db, { actor }) => yearPlan(deps, db, { actor, year: input.year }))),
    planYear: os.planYear.handler(({ input, context }) => planYear(deps, callerOf(context), input)),
    open: os.open.handler(({ input, context }) => read(context, (db, { actor }) => meetingView(deps, db, actor, input.id))),
    create: os.create.handler(({ input, context }) => planMeeting(deps, callerOf(context), input)),
    startSeries: os.startSeries.handler(({ input, context }) => startSeries(deps, callerOf(context), input)),
    agendaVersions: os.agendaVersions.handler((asked) => inMeeting(asked, (db, { meeting }) => agendaVersions(db, meeting.id))),
    attendees: os.attendees.handler(({ input, context }) =>
      inMeeting({ input, context }, (db, { meeting, relations }) =>
        listAttendees(deps, db, { ...input, meeting, relations, actor: callerOf(context).actor }),
      ),
    ),
    invite: os.invite.handler(({ input, context }) => invite(deps, callerOf(context), input)),
    uninvite: os.uninvite.handler(({ input, context }) => uninvite(deps, callerOf(context), input)),
    seeNotice: os.seeNotice.handler(({ input, context }) => seeNotice(deps, callerOf(context), input.id)),
    packet: os.packet.handler(async ({ input, context }) => {
      const { actor } = callerOf(context);
      return deps.db.write(actor.congressId, async (tx) =>
        openPacket(deps, tx, { found: await requireMeeting(tx, actor, input.id), actor, peek: input.peek }),
      );
    }),
    downloads: os.downloads.handler(async ({ input, context }) => {
      forOffice(context, 'meetings.downloads');
      return inMeeting({ input, context }, async (db, { meeting }) => ({ rows: await downloadsOf(db, meeting.id) }));
    }),
    askedPapers: os.askedPapers.handler(({ input, context }) =>
      read(context, async (db, { actor }) => ({ rows: await askedPapers(deps, db, { actor, lateOnly: input.isLate === true }) })),
    ),
    notes: os.notes.handler(async ({ input, context }) => ({ rows: await listNotes(deps, callerOf(context), input) })),
    saveNote: os.saveNote.handler(({ input, context }) => saveNote(deps, callerOf(context), input)),
    signInCode: os.signInCode.handler(({ input, context }) => signInCode(deps, callerOf(context), input.id)),
    signIn: os.signIn.handler(({ input, context }) => signIn(deps, callerOf(context), input)),
    tick: os.tick.handler(({ input, context }) => tick(deps, callerOf(context), input)),
    scan: os.scan.handler(({ input, context }) => scan(deps, callerOf(context), input)),
    presence: os.presence.handler(({ input, context }) =>
      inMeeting({ input, context }, (db, { meeting }) => presenceOf(deps, db, { meeting, itemId: input.itemId })),
    ),
    seats: os.seats.handler(({ input, context }) =>
      inMeeting({ input, context }, (db, { meeting }) => seatPlanOf(db, meeting, callerOf(context).actor)),
    ),
    arrangeSeats: os.arrangeSeats.handler(({ input, context }) => arrangeSeats(deps, callerOf(context), input)),
    swapSeats: os.swapSeats.handler(({ input, context }) => swapSeats(deps, callerOf(context), input)),
    speeches: os.speeches.handler(({ input, context }) =>
      inMeeting({ input, context }, async (db, { meeting, relations }) => ({
        rows: await speechesOf(db, { meeting, itemId: input.itemId, reader: { actor: callerOf(context).actor, relations } }),
        serverNow: deps.clock().toISOString(),
      })),
    ),
    screen: os.screen.handler(({ input, context }) =>
      inMeeting({ input, context }, (db, { meeting, relations }) =>
        screenOf(deps, db, { meeting, reader: { actor: callerOf(context).actor, relations } }),
      ),
    ),
    documents: os.documents.handler(({ input, context }) => read(context, (db, { actor }) => documentsOf(db, actor, input.id))),
    openDocument: os.openDocument.handler(({ input, context }) => read(context, (db, { actor }) => openDocument(db, actor, input.id))),
    readDocument: os.readDocument.handler(({ input, context }) => {
      const { actor } = callerOf(context);
      return deps.db.write(actor.congressId, (tx) => markRead(tx, { personId: actor.personId, id: input.id, now: deps.clock() }));
    }),
    lists: os.lists.handler(async ({ context }) => {
      forOffice(context, 'meetings.lists');
      return read(context, async (db) => ({ rows: await listLists(db, today()) }));
    }),
    saveList: os.saveList.handler(({ input, context }) => saveList(deps, callerOf(context), input)),
    absences: os.absences.handler(({ input, context }) => {
      const { actor } = callerOf(context);
      const relations = relationsTo(actor, { chair_person_id: null, executive_chairs: [] }, undefined);
      if (relations.length === 0) throw notAllowed('meetings.absences');
      return read(context, async (db) => ({ rows: await listAbsences(deps, db, { relations, state: input.state }) }));
    }),
    figures: os.figures.handler(({ input, context }) =>
      read(context, async (db, { actor }) => ({
        year: input.year ?? null,
        rows: await meetingFigures(db, scopeFor(actor, { year: input.year })),
      })),
    ),
    figureRows: os.figureRows.handler(({ input, context }) =>
      read(context, async (db, { actor }) => ({
        rows: await meetingFigureRows(db, input.id, { scope: scopeFor(actor, { year: input.year }), of: input.of }),
      })),
    ),
    calendar: os.calendar.handler(({ input, context }) => calendarToken(deps, callerOf(context), input)),
    acts: implementActs(deps, ['meeting'], { implementer: os.acts, contract: meetingsContract.acts }),
    agenda: implementActs(deps, ['agenda'], { implementer: os.agenda, contract: meetingsContract.agenda }),
    items: implementActs(deps, ['item'], { implementer: os.items, contract: meetingsContract.items }),
    papers: implementActs(deps, ['paper'], { implementer: os.papers, contract: meetingsContract.papers }),
    replies: implementActs(deps, ['reply'], { implementer: os.replies, contract: meetingsContract.replies }),
    absenceActs: implementActs(deps, ['absence'], { implementer: os.absenceActs, contract: meetingsContract.absenceActs }),
    speechActs: implementActs(deps, ['speech'], { implementer: os.speechActs, contract: meetingsContract.speechActs }),
    documentActs: implementActs(deps, ['document'], { implementer: os.documentActs, contract: meetingsContract.documentActs }),
  });
}
