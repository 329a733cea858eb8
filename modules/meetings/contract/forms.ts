import { z } from 'zod';
import { boundedText, LocalDateText } from '#platform/contract/shared-schemas.ts';
import {
  AGENDA_VERBS,
  DOCUMENT_KINDS,
  LEAVE_KINDS,
  LIST_ORDERS,
  MEETING_KINDS,
  PAPER_LEVELS,
  SECRET_LEVELS,
  SPEECH_KINDS,
} from '../domain/meeting-kinds.ts';
import { InvitationRule } from './views.ts';

const Reason = boundedText(2, 300);
const Instant = z.iso.datetime({ offset: true });
const optionalText = (max: number) => boundedText(0, max).nullish();
/** Every level a person may think of; secret ones are refused with R-45 and not as a wrong shape. */
const Level = z.enum([...PAPER_LEVELS, ...SECRET_LEVELS]);

/** What a meeting is planned with. Without a title it is named by its kind and number. */
export const NewMeeting = z.object({
  kind: z.enum(MEETING_KINDS),
  bodyId: z.uuid().nullish(),
  parentId: z.uuid().nullish(),
  title: optionalText(100),
  startsAt: Instant,
  endsAt: Instant.nullish(),
  place: boundedText(0, 80).default(''),
  isExtraordinary: z.boolean().default(false),
  isRestricted: z.boolean().optional(),
  chairPersonId: z.uuid().nullish(),
});
export type NewMeeting = z.infer<typeof NewMeeting>;

// Without defaults: an edit changes what is sent and nothing else.
const ItemFields = z.object({
  parentId: z.uuid().nullish(),
  verb: z.enum(AGENDA_VERBS),
  mode: z.enum(['oral', 'written']),
  title: boundedText(2, 200),
  plannedMinutes: z.int().min(1).max(1440).nullish(),
  ownerUnitId: z.uuid().nullish(),
  ownerBodyId: z.uuid().nullish(),
  reporter: optionalText(60),
  papersDueOn: LocalDateText.nullish(),
  needsVote: z.boolean(),
  isClosed: z.boolean(),
});
export const ItemForm = ItemFields.extend({
  mode: ItemFields.shape.mode.default('oral'),
  needsVote: z.boolean().default(false),
  isClosed: z.boolean().default(false),
});
export const ItemEdit = ItemFields.partial();
export type ItemEdit = z.infer<typeof ItemEdit>;
export type ItemForm = z.infer<typeof ItemForm>;

const Points = z
  .array(
    z.object({ text: boundedText(2, 500), addresseeId: z.uuid().nullish(), addressee: boundedText(1, 80), dueOn: LocalDateText.nullish() }),
  )
  .max(40);
const DocumentFields = z.object({
  itemId: z.uuid().nullish(),
  title: optionalText(120),
  subtitle: optionalText(120),
  body: boundedText(0, 20_000).optional(),
  listOrder: z.enum(LIST_ORDERS).optional(),
  points: Points.optional(),
});
/** Without a title, subtitle or text they are written from the records: minutes from presence and results, a resolution with the line under its title. */
export const DocumentForm = DocumentFields.extend({ kind: z.enum(DOCUMENT_KINDS) });

/** Acts on the meeting itself. */
export const meetingForms = {
  'change-meeting': z.object({
    title: optionalText(100),
    startsAt: Instant.optional(),
    endsAt: Instant.nullish(),
    place: boundedText(0, 80).optional(),
    chairPersonId: z.uuid().nullish(),
    executiveChairIds: z.array(z.uuid()).max(30).optional(),
    isExtraordinary: z.boolean().optional(),
    isRestricted: z.boolean().optional(),
    invitations: z.array(InvitationRule).max(60).optional(),
  }),
  convene: z.object({
    /** Needed when the notice comes later than the rule says. */ lateReason: Reason.optional(),
    /** Needed when an institution the law names is not invited. */ missingReason: Reason.optional(),
  }),
  'remind-invited': z.object({}),
  'refresh-roll': z.object({}),
  postpone: z.object({ reason: Reason, decidedBy: boundedText(1, 60) }),
  reschedule: z.object({ startsAt: Instant, endsAt: Instant.nullish(), place: boundedText(0, 80).optional() }),
  cancel: z.object({ reason: Reason, decidedBy: boundedText(1, 60) }),
  'open-meeting': z.object({}),
  step: z.object({ /** The item to take up; null finishes the current one and leaves none. */ itemId: z.uuid().nullable() }),
  'end-meeting': z.object({}),
  'clean-up': z.object({}),
  archive: z.object({}),
  'ask-paper': z.object({
    itemId: z.uuid().nullish(),
    title: boundedText(2, 200),
    level: Level.default('internal'),
    organisationId: z.uuid().nullish(),
    dueOn: LocalDateText.nullish(),
    /** A file that is there already goes into the packet at once. */ fileId: z.uuid().nullish(),
  }),
  'ask-to-speak': z.object({ itemId: z.uuid().nullish(), kind: z.enum(SPEECH_KINDS).default('speech'), subject: optionalText(200) }),
  'enter-speaker': z.object({
    /** Who raised his hand; a line of the meeting's list. */ attendeeId: z.uuid(),
    itemId: z.uuid().nullish(),
    kind: z.enum(SPEECH_KINDS).default('speech'),
    subject: optionalText(200),
  }),
  'draft-document': DocumentForm,
  'record-oath': z.object({
    on: LocalDateText,
    form: z.enum(['single', 'group']),
    leader: optionalText(40),
    organiser: boundedText(2, 60),
    persons: z
      .array(z.object({ name: boundedText(1, 40), post: boundedText(1, 80) }))
      .min(1)
      .max(200),
    witness: optionalText(60),
  }),
} as const;

export const agendaForms = {
  'add-item': ItemForm,
  'arrange-items': z.object({
    /** Every item once, in the new order; a parent comes before its children. */ order: z
      .array(z.object({ id: z.uuid(), parentId: z.uuid().nullable() }))
      .min(1)
      .max(1000),
  }),
  'approve-agenda': z.object({ approvedBy: boundedText(2, 60), note: optionalText(200) }),
  're-open-agenda': z.object({ reason: Reason }),
} as const;

export const itemForms = {
  'edit-item': ItemEdit,
  'withdraw-item': z.object({ by: boundedText(1, 60), reason: Reason }),
  'put-off-item': z.object({ by: boundedText(1, 60), reason: Reason, toMeetingId: z.uuid().nullish() }),
  'restore-item': z.object({ reason: Reason }),
  'take-up': z.object({}),
  'finish-item': z.object({}),
  'record-result': z.object({ result: boundedText(1, 500) }),
} as const;

export const paperForms = {
  'hand-in': z.object({ fileId: z.uuid(), note: optionalText(200) }),
  'accept-paper': z.object({}),
  'send-back-paper': z.object({ reason: Reason }),
  'replace-paper': z.object({ fileId: z.uuid(), note: boundedText(2, 200) }),
  'edit-paper': z.object({
    title: boundedText(2, 200).optional(),
    level: Level.optional(),
    itemId: z.uuid().nullish(),
    place: z.int().min(1).max(999).optional(),
    dueOn: LocalDateText.nullish(),
  }),
  'urge-paper': z.object({}),
  'remove-paper': z.object({ reason: Reason }),
} as const;

export const replyForms = {
  'will-come': z.object({}),
  'send-substitute': z.object({ name: boundedText(1, 40), post: boundedText(1, 60) }),
  'ask-leave': z.object({ kind: z.enum(LEAVE_KINDS), text: boundedText(4, 300) }),
  'grant-leave': z.object({ note: optionalText(200) }),
  'refuse-leave': z.object({ reason: Reason }),
  'note-reply': z.object({
    /** What was told on the telephone or on paper. */ reply: z.enum(['coming', 'substituted', 'leave-asked']),
    text: boundedText(2, 300),
    kind: z.enum(LEAVE_KINDS).optional(),
    substituteName: optionalText(40),
  }),
} as const;

export const absenceForms = {
  'find-unapproved': z.object({ reason: Reason }),
  'find-excused': z.object({ reason: Reason }),
} as const;

export const speechForms = {
  'take-back': z.object({}),
  'put-in-order': z.object({ place: z.int().min(1).max(999) }),
  'call-speaker': z.object({}),
  'start-speech': z.object({ /** Nothing takes the rule's limit; null sets none. */ limitSeconds: z.int().min(30).max(7200).nullish() }),
  'end-speech': z.object({}),
  'decline-speech': z.object({ reason: optionalText(200) }),
  'write-record': z.object({ record: boundedText(1, 20_000) }),
  'check-record': z.object({}),
  'correct-record': z.object({ correction: boundedText(2, 2000) }),
  'sign-record': z.object({}),
} as const;

export const documentForms = {
  'edit-document': DocumentFields,
  'review-document': z.object({}),
  'issue-document': z.object({ on: LocalDateText, numberText: optionalText(40) }),
  'deliver-document': z.object({ listIds: z.array(z.uuid()).max(20).default([]), personIds: z.array(z.uuid()).max(500).default([]) }),
  'withdraw-document': z.object({ reason: Reason }),
} as const;
