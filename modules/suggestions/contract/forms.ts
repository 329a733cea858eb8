import { z } from 'zod';
import { REPLY_CLASSES } from '../domain/reply-checks.ts';
import { MOST_CHARACTERS } from '../domain/text-checks.ts';
import { boundedText, LocalDateText } from '#platform/contract/shared-schemas.ts';

/** Meaning of a reply's class; the printed letter is the congress's own map (rule SUG-18). */
export const ReplyClass = z.enum(REPLY_CLASSES);
export type ReplyClass = z.infer<typeof ReplyClass>;

export const RatingValue = z.enum(['satisfied', 'basically', 'dissatisfied']);
export type RatingValue = z.infer<typeof RatingValue>;

export const ContactWay = z.enum(['visit', 'meeting', 'phone', 'joint-research', 'written']);
export const Publicity = z.enum(['full', 'title-only', 'withheld']);
/** On a network that is not secret there is nothing above a work secret. */
export const Secrecy = z.enum(['public', 'internal', 'work-secret']);
export const UnitRole = z.enum(['lead', 'co', 'parallel']);
export const UnitChoice = z.object({ organisationId: z.uuid(), role: UnitRole });

/** Grounds on which a text is not taken up as a suggestion (rule SUG-09). */
export const RefusalGround = z.enum([
  'private-interest',
  'relayed-petition',
  'pending-case',
  'bidding',
  'promotion',
  'no-content',
  'outside-powers',
  'several-matters',
]);

const reason = boundedText(2, 1000);
const note = boundedText(0, 1000).optional();

/** The text as the writing coach leads to it: situation, analysis, and the points asked for. */
export const TextForm = z.object({
  title: boundedText(4, MOST_CHARACTERS.title),
  field: z.string().max(40).optional(),
  situation: boundedText(0, MOST_CHARACTERS.situation),
  analysis: boundedText(0, MOST_CHARACTERS.analysis),
  points: z.array(boundedText(2, MOST_CHARACTERS.point)).max(12),
  wantsPublicity: z.boolean().optional(),
  isConfidential: z.boolean().optional(),
});

export const PromiseForm = z.object({
  text: boundedText(2, 200),
  target: z.number().positive().optional(),
  unitOfMeasure: z.string().max(10).optional(),
  dueOn: LocalDateText,
  responsible: z.string().max(40).optional(),
});

export const ReplyForm = z.object({
  body: boundedText(10, 8000),
  /** One answer for each point asked. */
  answers: z.array(boundedText(2, 2000)).max(12),
  class: ReplyClass,
  publicity: Publicity,
  contactName: boundedText(1, 40),
  contactPhone: boundedText(5, 30),
  promises: z.array(PromiseForm).max(12),
});

/** The form of every act on a suggestion. An act not listed here needs no more than its name. */
export const suggestionForms = {
  'save-draft': TextForm,
  'change-text': TextForm,
  'invite-co-signers': z.object({ personIds: z.array(z.uuid()).min(1).max(100) }),
  'answer-invitation': z.object({ answer: z.enum(['confirmed', 'declined']), textVersion: z.int().positive() }),
  file: z.object({}),
  /** What the review looks at; each may be left open until there is a finding. */
  'begin-review': z.object({
    formCheck: z.enum(['sound', 'to-mend']).optional(),
    duplicates: z.enum(['none', 'similar']).optional(),
    field: z.string().max(40).optional(),
    secrecy: Secrecy.optional(),
    publicityAdvice: Publicity.optional(),
    note,
  }),
  /** Improve it and file again, or better take it back: the deputy decides either way. */
  'return-for-revision': z.object({ advice: z.enum(['revise', 'withdraw']).optional(), reason }),
  refuse: z.object({ ground: RefusalGround, reason }),
  'forward-as-letter': z.object({ to: boundedText(2, 60), reason }),
  accept: z.object({ number: z.int().positive().max(9999).optional(), field: z.string().max(40).optional() }),
  merge: z.object({ intoId: z.uuid(), reason }),
  unmerge: z.object({ reason }),
  'propose-units': z.object({ units: z.array(UnitChoice).min(1).max(10), note }),
  'hand-over': z.object({ direct: z.boolean().optional(), units: z.array(UnitChoice).max(10).optional(), note }),
  'assign-units': z.object({ units: z.array(UnitChoice).min(1).max(10), note }),
  reassign: z.object({ replacesTaskId: z.uuid().optional(), units: z.array(UnitChoice).min(1).max(10), reason }),
  urge: z.object({ organisationId: z.uuid().optional(), text: boundedText(2, 500) }),
  'rate-reply': z.object({ value: RatingValue, remark: boundedText(0, 1000).optional() }),
  'rate-result': z.object({ value: RatingValue, remark: boundedText(0, 1000).optional() }),
  'close-unrated': z.object({ note }),
  'order-second-round': z.object({ note }),
  'convene-co-ordination': z.object({ on: LocalDateText, place: boundedText(1, 60), note }),
  'record-co-ordination': z.object({ outcome: z.enum(['handle-again', 'close']), opinion: boundedText(5, 3000) }),
  'change-class': z.object({ class: ReplyClass, reason }),
  'add-promise': z.object({ promise: PromiseForm }),
  'look-back': z.object({
    on: LocalDateText,
    finding: z.enum(['carried-out', 'partly', 'not', 'relapsed']),
    participants: boundedText(2, 200).optional(),
    text: boundedText(2, 1000),
  }),
  'decide-publicity': z.object({
    publicity: Publicity,
    reason: boundedText(0, 500).optional(),
    hideNames: z.boolean().optional(),
    publishedText: z.string().max(12_000).optional(),
  }),
  'propose-key': z.object({ reason }),
  withdraw: z.object({ reason }),
  archive: z.object({ note }),
} as const;

export const taskForms = {
  'sign-for': z.object({}),
  'request-return': z.object({ reason, proposedUnit: boundedText(0, 60).optional() }),
  'grant-return': z.object({ note }),
  'refuse-return': z.object({ reason }),
  'log-contact': z.object({ way: ContactWay, on: LocalDateText, summary: boundedText(2, 1000) }),
  'answer-contact': z.object({ contactId: z.uuid(), answer: z.enum(['confirmed', 'disputed']), remark: boundedText(0, 500).optional() }),
  'request-extension': z.object({ reason, untilOn: LocalDateText }),
  'grant-extension': z.object({ note }),
  'refuse-extension': z.object({ reason }),
  'send-co-opinion': z.object({ opinion: boundedText(10, 5000) }),
  'send-back-co-opinion': z.object({ reason }),
  'draft-reply': ReplyForm,
  'check-reply': z.object({ note }),
  'send-back-draft': z.object({ reason }),
  'sign-reply': z.object({}),
  'approve-reply': z.object({ note }),
  'send-reply': z.object({ way: z.enum(['face-to-face', 'written', 'platform']) }),
} as const;

export const promiseForms = {
  'report-progress': z.object({ achieved: z.number().min(0), text: boundedText(2, 1000), fileIds: z.array(z.uuid()).max(12) }),
  'report-kept': z.object({ achieved: z.number().min(0), text: boundedText(2, 1000), fileIds: z.array(z.uuid()).max(12) }),
  'confirm-promise': z.object({ remark: boundedText(0, 500).optional() }),
  'dispute-promise': z.object({ remark: reason }),
  'ask-again': z.object({ remark: boundedText(0, 500).optional() }),
  'move-date': z.object({ dueOn: LocalDateText, reason }),
  'explain-promise': z.object({ explanation: boundedText(10, 2000), class: ReplyClass }),
} as const;

export const keyForms = {
  'decide-key': z.object({ decision: z.enum(['decided', 'declined']), owners: z.record(z.string(), z.string().max(60)), note }),
  'plan-key': z.object({
    plan: boundedText(10, 5000),
    milestones: z
      .array(z.object({ text: boundedText(2, 200), dueOn: LocalDateText }))
      .min(1)
      .max(20),
  }),
  'reach-milestone': z.object({ index: z.int().min(0), on: LocalDateText, note }),
  'report-key': z.object({ text: boundedText(10, 5000) }),
  'finish-key': z.object({ finding: boundedText(5, 2000) }),
} as const;

export const motionForms = {
  'save-draft': TextForm,
  'change-text': TextForm,
  'invite-co-signers': suggestionForms['invite-co-signers'],
  'answer-invitation': suggestionForms['answer-invitation'],
  file: z.object({}),
  'withdraw-signature': z.object({ reason: boundedText(0, 500).optional() }),
  accept: z.object({ number: z.int().positive().max(9999).optional() }),
  'send-to-committee': z.object({ committee: boundedText(2, 60), note }),
  'report-on-motion': z.object({ opinion: boundedText(5, 3000) }),
  'put-on-agenda': z.object({ note }),
  'keep-off-agenda': z.object({ reason }),
  'convert-to-suggestion': z.object({ reason }),
  conclude: z.object({ result: boundedText(5, 3000) }),
  withdraw: z.object({ reason }),
  'ask-to-withdraw': z.object({ reason }),
  'consent-to-withdrawal': z.object({ note }),
  'refuse-withdrawal': z.object({ reason }),
} as const;
