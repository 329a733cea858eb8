import { z } from 'zod';
import { boundedText, LocalDateText } from '#platform/contract/shared-schemas.ts';
import { FISCAL_TOPICS, MATTER_KINDS, TOPIC_SOURCES } from '../domain/matter-kinds.ts';
import { REFERRAL_AREAS, REFERRAL_FLOWS } from '../domain/referral-lifecycle.ts';

const Reason = boundedText(2, 300);
const Text = boundedText(2, 20_000);
const File = z.uuid().nullish();
const Report = z.object({ text: Text, fileId: File });
const Empty = z.object({});

/** One item of a plan: what a reader took from the paper and a person confirmed. */
export const PlanItem = z.object({
  kind: z.enum(MATTER_KINDS),
  fiscalTopic: z.enum(FISCAL_TOPICS).nullish(),
  subject: boundedText(2, 300),
  sentence: boundedText(0, 2000).default(''),
  /** Place in the plan's text, in UTF-16 code units: `text.slice(start, end)`. */
  start: z.int().min(0).nullish(),
  end: z.int().min(0).nullish(),
  point: boundedText(0, 20).nullish(),
  source: z.enum(TOPIC_SOURCES).nullish(),
  ownerBodyId: z.uuid().nullish(),
  ownerName: boundedText(0, 80).default(''),
  quarter: z.int().min(1).max(4).nullish(),
  laws: z.array(boundedText(2, 120)).max(12).default([]),
  addresseeIds: z.array(z.uuid()).max(20).default([]),
});
export type PlanItem = z.infer<typeof PlanItem>;

export const NewPlan = z.object({
  year: z.int().min(1954).max(2200),
  title: boundedText(2, 120),
  text: boundedText(0, 400_000).default(''),
  items: z.array(PlanItem).max(400).default([]),
});
/** A matter outside the plan: of one kind, by those who may bring it in. */
export const NewMatter = PlanItem.extend({
  year: z.int().min(1954).max(2200),
  /** Who signs, the first of them leading; for what members bring in. */ signerIds: z.array(z.uuid()).max(60).default([]),
  reason: boundedText(0, 4000).default(''),
});

export const planForms = {
  'edit-items': z.object({ title: boundedText(2, 120).optional(), items: z.array(PlanItem).max(400) }),
  'submit-to-party-group': Empty,
  'submit-to-chairs-council': z.object({ agreedOn: LocalDateText }),
  'send-plan-back': z.object({ reason: Reason }),
  'adopt-plan': z.object({ on: LocalDateText }),
  'publish-plan': Empty,
  'adjust-plan': z.object({
    reason: Reason,
    add: z.array(PlanItem).max(60).default([]),
    cancel: z
      .array(z.object({ id: z.uuid(), reason: Reason }))
      .max(60)
      .default([]),
  }),
} as const;

const Point = z.object({
  text: boundedText(2, 1000),
  addresseeId: z.uuid(),
  dueOn: LocalDateText.nullish(),
  lawArticle: boundedText(0, 120).nullish(),
});

export const matterForms = {
  begin: z.object({ note: boundedText(0, 2000).default('') }),
  'set-hearing': z.object({ hearingOn: LocalDateText, meetingId: z.uuid().nullish(), itemId: z.uuid().nullish() }),
  'collect-view': z.object({ text: Text, fromName: boundedText(1, 80) }),
  'ask-report': z.object({ note: boundedText(0, 2000).default('') }),
  'deliver-draft': Report,
  'comment-on-draft': z.object({ text: Text }),
  'deliver-report': Report,
  'send-to-members': Empty,
  hold: z.object({ on: LocalDateText, summary: boundedText(0, 4000).default('') }),
  'report-visit': z.object({ on: LocalDateText, text: Text, fileId: File }),
  'report-inspection': Report,
  'accept-matter': z.object({
    way: z.enum(['oral', 'written']),
    body: boundedText(1, 80),
    addresseeIds: z.array(z.uuid()).max(10).default([]),
  }),
  'refuse-matter': z.object({ reason: Reason }),
  'withdraw-matter': z.object({ reason: boundedText(0, 300).default('') }),
  'answer-interpellation': z.object({ on: LocalDateText, text: Text, answeredBy: boundedText(1, 60) }),
  'judge-answer': z.object({ isSatisfied: z.boolean() }),
  'order-second-answer': z.object({ reason: Reason }),
  'set-up-investigation': z.object({
    members: z
      .array(
        z.object({
          personId: z.uuid().nullish(),
          name: boundedText(1, 40),
          role: z.enum(['leader', 'deputy-leader', 'member', 'deputy', 'expert']),
          hasInterest: z.boolean().default(false),
        }),
      )
      .min(3)
      .max(40),
  }),
  'report-investigation': z.object({ on: LocalDateText, text: Text, fileId: File }),
  'record-defence': z.object({ text: Text, fromName: boundedText(1, 60) }),
  'record-dismissal-vote': z.object({ on: LocalDateText, members: z.int().min(1), votesFor: z.int().min(0), votesAgainst: z.int().min(0) }),
  'draft-opinions': z.object({ text: boundedText(0, 20_000).default(''), points: z.array(Point).min(1).max(60) }),
  'agree-opinions': z.object({ on: LocalDateText }),
  'send-opinions-back': z.object({ reason: Reason }),
  'hand-over-opinions': z.object({ on: LocalDateText }),
  'report-handling': Report,
  assess: z.object({
    on: LocalDateText,
    members: z.int().min(1),
    present: z.int().min(0),
    satisfied: z.int().min(0),
    basically: z.int().min(0),
    dissatisfied: z.int().min(0),
    void: z.int().min(0),
    /** Why it was no vote of this house: held on paper elsewhere. */ reason: Reason,
  }),
  'take-assessment': z.object({ contestId: z.uuid(), optionKey: z.string().min(1).max(60) }),
  'name-item': z.object({ meetingId: z.uuid(), itemId: z.uuid() }),
  'order-second-report': z.object({ reason: Reason, hearingOn: LocalDateText.nullish() }),
  'order-further-work': z.object({ reason: Reason }),
  'close-matter': z.object({ outcome: boundedText(2, 4000) }),
  'publish-matter': Empty,
  'archive-matter': Empty,
  'follow-up': z.object({ year: z.int().min(1954).max(2200), kind: z.enum(MATTER_KINDS), subject: boundedText(2, 300) }),
  'cancel-matter': z.object({ reason: Reason }),
  'edit-matter': z.object({
    subject: boundedText(2, 300).optional(),
    ownerBodyId: z.uuid().nullish(),
    quarter: z.int().min(1).max(4).nullish(),
    laws: z.array(boundedText(2, 120)).max(12).optional(),
    addresseeIds: z.array(z.uuid()).max(20).optional(),
    source: z.enum(TOPIC_SOURCES).nullish(),
  }),
  join: z.object({
    participants: z
      .array(
        z.object({
          personId: z.uuid().nullish(),
          name: boundedText(1, 40),
          role: z.enum(['leader', 'deputy-leader', 'member', 'deputy', 'expert', 'lower-congress']),
        }),
      )
      .max(60),
    congresses: z.array(boundedText(2, 60)).max(20).default([]),
  }),
  'add-point': Point.extend({ origin: z.enum(['opinion', 'problem', 'self-check']) }),
  'open-questions': z.object({ untilOn: LocalDateText, note: boundedText(0, 2000).default('') }),
  'close-questions': Empty,
  'add-question': z.object({
    text: boundedText(2, 1000),
    cameFrom: z.enum(['member', 'deputy', 'public', 'office']).default('office'),
    askedBy: boundedText(0, 60).default(''),
    addresseeId: z.uuid().nullish(),
  }),
} as const;

const Deed = z.object({ on: LocalDateText, text: boundedText(2, 4000), fileIds: z.array(z.uuid()).max(12).default([]) });

export const pointForms = {
  'edit-point': z.object({ text: boundedText(2, 1000).optional(), dueOn: LocalDateText.nullish() }),
  'drop-point': z.object({ reason: Reason }),
  'hand-over-point': z.object({ on: LocalDateText, dueOn: LocalDateText.nullish() }),
  'answer-point': z.object({
    measure: z.enum(['at-once', 'by-date', 'long-term', 'declined']),
    text: boundedText(2, 4000),
    dueOn: LocalDateText.nullish(),
  }),
  'show-deed': Deed,
  'order-mending': z.object({ finding: Reason, dueOn: LocalDateText }),
  'report-mending': z.object({ text: boundedText(2, 4000) }),
  'keep-long-term': z.object({ finding: Reason, dueOn: LocalDateText.nullish() }),
  'accept-reasons': z.object({ finding: Reason }),
  'close-point': z.object({ finding: Reason }),
  'look-back': z.object({ finding: Reason, holds: z.boolean(), dueOn: LocalDateText.nullish() }),
} as const;

export const questionForms = {
  'take-question': z.object({ text: boundedText(2, 1000) }),
  'show-question': z.object({ isPublic: z.boolean() }),
  'choose-question': z.object({ addresseeId: z.uuid().nullish() }),
  'drop-question': z.object({ reason: Reason }),
  'record-asked': z.object({ by: boundedText(1, 60) }),
  'answer-question': z.object({ text: boundedText(2, 4000), by: boundedText(1, 60) }),
  'follow-question-up': z.object({
    text: boundedText(2, 2000),
    /** Becomes a point of the opinions, with its unit and day. */ asPoint: z.boolean().default(false),
    dueOn: LocalDateText.nullish(),
  }),
} as const;

export const NewReferral = z.object({
  area: z.enum(REFERRAL_AREAS),
  flow: z.enum(REFERRAL_FLOWS),
  title: boundedText(2, 120),
  content: boundedText(2, 8000),
  readerIds: z.array(z.uuid()).max(20).default([]),
});

export const referralForms = {
  'name-reader': z.object({ personId: z.uuid() }),
  'review-referral': z.object({ note: boundedText(0, 1000).default('') }),
  'drop-referral': z.object({ reason: Reason }),
  'send-referral': z.object({ on: LocalDateText }),
  'receive-referral': z.object({ on: LocalDateText }),
  'examine-referral': z.object({ note: boundedText(0, 1000).default('') }),
  'feed-back': z.object({ on: LocalDateText, result: boundedText(2, 8000) }),
  'share-results': z.object({ note: boundedText(2, 2000) }),
} as const;
