import { oc } from '@orpc/contract';
import { z } from 'zod';
import { actsOf } from '#platform/contract/act-shapes.ts';
import { boundedText, CommandIdText, Cursor, pageOf } from '#platform/contract/shared-schemas.ts';
import { CAPACITIES, LIST_ORDERS, MEETING_KINDS } from '../domain/meeting-kinds.ts';
import {
  absenceForms,
  agendaForms,
  documentForms,
  itemForms,
  meetingForms,
  NewMeeting,
  paperForms,
  replyForms,
  speechForms,
} from './forms.ts';
import { FigureView, MyMeetings, PresenceView, ScreenView, SeatPlan, SignedIn, SignInCode, SpeechView } from './hall-views.ts';
import { AskedPaper, DistributionList, DocumentRow, DocumentView, DownloadRow, NoteView, Packet } from './papers-views.ts';
import {
  AbsenceRow,
  ActDone,
  AgendaVersion,
  AttendeeList,
  AttendeeRow,
  InvitationRule,
  MeetingRow,
  MeetingView,
  YearPlan,
} from './views.ts';

const OneById = z.object({ id: z.uuid() });
const get = (path: `/${string}`, summary: string) => oc.route({ method: 'GET', path, summary, tags: ['meetings'] });
const post = (path: `/${string}`, summary: string) => oc.route({ method: 'POST', path, summary, tags: ['meetings'] });

/** `version` is the meeting's, as it was seen; without one the state alone decides (in the hall many act at once). */
const Target = OneById.extend({ commandId: CommandIdText, version: z.int().positive().optional() });
const act =
  (path: `/${string}`) =>
  <Form extends z.ZodObject>(action: string, form: Form) =>
    post(`${path}/acts/${action}`, action).input(Target.extend({ form })).output(ActDone);
const targeted =
  (path: `/${string}`) =>
  <Form extends z.ZodObject>(action: string, form: Form) =>
    post(`${path}/{targetId}/acts/${action}`, action)
      .input(Target.extend({ targetId: z.uuid(), form }))
      .output(ActDone);

/** What a list of meetings can be narrowed by. */
export const MeetingFilter = z.object({
  year: z.coerce.number().int().min(1954).max(2200).optional(),
  kind: z.enum(MEETING_KINDS).optional(),
  state: z.string().max(30).optional(),
  bodyId: z.uuid().optional(),
  parentId: z.uuid().optional(),
  /** `coming`, `now`, `past` or `mine`. */
  set: z.enum(['coming', 'now', 'past', 'mine']).optional(),
  search: z.string().max(60).optional(),
});
const Page = { after: Cursor, limit: z.coerce.number().int().min(1).max(100).default(25) };
const Year = z.coerce.number().int().min(1954).max(2200);

export const meetingsContract = {
  list: get('/meetings', 'Meetings the caller may know of, the next first').input(MeetingFilter.extend(Page)).output(pageOf(MeetingRow)),
  mine: get('/meetings/mine', 'My meetings: now, coming, past; what waits for me').output(MyMeetings),
  plan: get('/meetings/plan', 'The plan of a year with both counters')
    .input(z.object({ year: Year }))
    .output(YearPlan),
  planYear: post('/meetings/plan', 'Plan several meetings of a year at once')
    .input(z.object({ commandId: CommandIdText, meetings: z.array(NewMeeting).min(1).max(60) }))
    .output(z.object({ ids: z.array(z.uuid()) })),
  open: get('/meetings/{id}', 'One meeting with agenda, sittings and what may be done').input(OneById).output(MeetingView),
  create: post('/meetings', 'Plan a meeting or a sitting of one')
    .input(z.object({ commandId: CommandIdText, form: NewMeeting }))
    .output(ActDone),
  startSeries: post('/meetings/series', 'Say where the count of a kind stood before this program')
    .input(
      z.object({
        commandId: CommandIdText,
        kind: z.enum(MEETING_KINDS),
        bodyId: z.uuid().nullish(),
        lastInTerm: z.int().min(0).max(999),
        lastInYear: z.int().min(0).max(99),
      }),
    )
    .output(z.object({ series: z.string() })),
  agendaVersions: get('/meetings/{id}/agenda/versions', 'Approved agendas and what each changed')
    .input(OneById)
    .output(
      z.object({
        rows: z.array(AgendaVersion),
        /** What the agenda at hand changes against the last approved one. */ pending: AgendaVersion.shape.changes,
      }),
    ),
  attendees: get('/meetings/{id}/attendees', 'Everybody invited, in the order asked for')
    .input(
      OneById.extend({
        order: z.enum(LIST_ORDERS).default('rank'),
        capacity: z.enum(CAPACITIES).optional(),
        /** Part of a name, a delegation, a post or a card's number. */ search: z.string().max(40).default(''),
        presence: z.enum(['here', 'missing']).optional(),
        after: Cursor,
        limit: z.coerce.number().int().min(1).max(500).default(200),
      }),
    )
    .output(AttendeeList),
  invite: post('/meetings/{id}/attendees', 'Invite a person or an institution besides the rules')
    .input(OneById.extend({ commandId: CommandIdText, rule: InvitationRule }))
    .output(z.object({ rows: z.array(AttendeeRow) })),
  uninvite: post('/meetings/{id}/attendees/{targetId}/remove', 'Take back an invitation without a vote')
    .input(OneById.extend({ commandId: CommandIdText, targetId: z.uuid(), reason: boundedText(2, 200) }))
    .output(ActDone),
  seeNotice: post('/meetings/{id}/notice/seen', 'The caller has seen the notice')
    .input(OneById)
    .output(z.object({ seenAt: z.string() })),
  packet: post('/meetings/{id}/packet', 'The packet, and what changed in it since the caller last opened it')
    .input(OneById.extend({ /** Looks without marking it as opened. */ peek: z.boolean().default(false) }))
    .output(Packet),
  downloads: get('/meetings/{id}/downloads', 'Who read or took which paper')
    .input(OneById)
    .output(z.object({ rows: z.array(DownloadRow) })),
  askedPapers: get('/meetings/papers/asked', 'Papers asked of units: of mine, or all of them for the office')
    .input(z.object({ isLate: z.stringbool().optional() }))
    .output(z.object({ rows: z.array(AskedPaper) })),
  notes: get('/meetings/{id}/notes', 'My private notes')
    .input(OneById.extend({ since: z.string().max(40).optional() }))
    .output(z.object({ rows: z.array(NoteView) })),
  saveNote: post('/meetings/{id}/notes', 'Keep a private note; the device gives the id and the version it changes')
    .input(
      OneById.extend({
        noteId: z.uuid(),
        paperId: z.uuid().nullish(),
        itemId: z.uuid().nullish(),
        place: z.string().max(200).default(''),
        text: boundedText(0, 4000),
        /** 0 for a new one. */ baseVersion: z.int().min(0),
        isDeleted: z.boolean().default(false),
      }),
    )
    .output(NoteView),
  signInCode: get('/meetings/{id}/sign-in/code', 'The code for the hall’s screen').input(OneById).output(SignInCode),
  signIn: post('/meetings/{id}/sign-in', 'Sign in by the code on the screen')
    .input(OneById.extend({ code: z.string().max(12) }))
    .output(SignedIn),
  tick: post('/meetings/{id}/sign-in/tick', 'Tick somebody off as come or gone')
    .input(OneById.extend({ attendeeId: z.uuid(), isPresent: z.boolean(), isVideo: z.boolean().default(false) }))
    .output(SignedIn),
  scan: post('/meetings/{id}/sign-in/scan', 'Sign in by a card’s number, typed or scanned')
    .input(OneById.extend({ number: z.string().max(40), isPresent: z.boolean().default(true) }))
    .output(SignedIn),
  presence: get('/meetings/{id}/presence', 'Who is here; with an item, who was there for it')
    .input(OneById.extend({ itemId: z.uuid().optional() }))
    .output(PresenceView),
  seats: get('/meetings/{id}/seats', 'The seat plan').input(OneById).output(SeatPlan),
  arrangeSeats: post('/meetings/{id}/seats', 'Seat everybody by delegation and order')
    .input(
      OneById.extend({
        commandId: CommandIdText,
        rows: z.int().min(1).max(100),
        columns: z.int().min(1).max(100),
        order: z.enum(LIST_ORDERS).default('delegation'),
      }),
    )
    .output(SeatPlan),
  swapSeats: post('/meetings/{id}/seats/swap', 'Change two seats; one may be empty')
    .input(
      OneById.extend({
        commandId: CommandIdText,
        from: z.object({ row: z.int(), column: z.int() }),
        to: z.object({ row: z.int(), column: z.int() }),
      }),
    )
    .output(SeatPlan),
  speeches: get('/meetings/{id}/speeches', 'Requests to speak and speeches in order')
    .input(OneById.extend({ itemId: z.uuid().optional() }))
    .output(z.object({ rows: z.array(SpeechView), serverNow: z.string() })),
  screen: get('/meetings/{id}/screen', 'What the big screen shows').input(OneById).output(ScreenView),
  documents: get('/meetings/{id}/documents', 'Minutes, resolutions and the like')
    .input(OneById)
    .output(z.object({ rows: z.array(DocumentRow), actions: z.array(z.string()) })),
  openDocument: get('/meetings/documents/{id}', 'One of them with points and receipts; opening it is the receipt')
    .input(OneById)
    .output(DocumentView),
  readDocument: post('/meetings/documents/{id}/read', 'The receipt of whom it was sent to')
    .input(OneById)
    .output(z.object({ readAt: z.string() })),
  lists: get('/meetings/distribution-lists', 'Distribution lists made of roles').output(z.object({ rows: z.array(DistributionList) })),
  saveList: post('/meetings/distribution-lists', 'Make or change a distribution list')
    .input(
      z.object({ commandId: CommandIdText, listId: z.uuid().nullish(), name: boundedText(1, 60), rules: DistributionList.shape.rules }),
    )
    .output(DistributionList),
  absences: get('/meetings/absences', 'Absences from sessions before a human (DEP-33)')
    .input(z.object({ state: z.string().max(20).optional() }))
    .output(z.object({ rows: z.array(AbsenceRow) })),
  figures: get('/meetings/figures', 'Figures of meetings')
    .input(z.object({ year: Year.optional() }))
    .output(z.object({ year: z.int().nullable(), rows: z.array(FigureView) })),
  figureRows: get('/meetings/figures/{id}/rows', 'The rows a figure counts')
    .input(z.object({ id: z.string().max(60), year: Year.optional(), of: z.string().max(80).optional() }))
    .output(z.object({ rows: z.array(z.object({ recordId: z.uuid(), meetingId: z.uuid(), title: z.string(), text: z.string() })) })),
  calendar: post('/meetings/calendar', 'The private address of my calendar feed; a new one ends the old')
    .input(z.object({ renew: z.boolean().default(false) }))
    .output(
      z.object({
        /** Null when one exists and no new one was asked for: it is kept only as a hash. */ path: z.string().nullable(),
        madeAt: z.string(),
      }),
    ),
  acts: actsOf(meetingForms, act('/meetings/{id}')),
  agenda: actsOf(agendaForms, act('/meetings/{id}/agenda')),
  items: actsOf(itemForms, targeted('/meetings/{id}/items')),
  papers: actsOf(paperForms, targeted('/meetings/{id}/papers')),
  replies: actsOf(replyForms, targeted('/meetings/{id}/attendees')),
  absenceActs: actsOf(absenceForms, targeted('/meetings/{id}/absences')),
  speechActs: actsOf(speechForms, targeted('/meetings/{id}/speeches')),
  documentActs: actsOf(documentForms, targeted('/meetings/{id}/documents')),
};
