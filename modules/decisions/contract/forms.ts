import { z } from 'zod';
import { boundedText, LocalDateText } from '#platform/contract/shared-schemas.ts';

export const DECISION_KINDS = ['resolution', 'decision'] as const;
export const DECISION_BODIES = ['congress', 'standing-committee'] as const;
/** Who brought it in (MAJ-08). */
export const DECISION_SOURCES = ['party-committee', 'government', 'chairs-council', 'members', 'deputies', 'law'] as const;

const Reason = boundedText(2, 300);
const Count = z.int().min(0).max(5000);
export const NewDecision = z.object({
  kind: z.enum(DECISION_KINDS),
  body: z.enum(DECISION_BODIES),
  source: z.enum(DECISION_SOURCES),
  title: boundedText(2, 200),
  text: boundedText(2, 50_000),
  itemId: z.uuid().nullish(),
});
/** Of a text that a meeting issued only who brought it in is not known yet. */
export const DocumentForm = z.object({ documentId: z.uuid(), source: z.enum(DECISION_SOURCES) });

export const decisionForms = {
  'edit-decision': z.object({
    title: boundedText(2, 200).optional(),
    text: boundedText(2, 50_000).optional(),
    source: z.enum(DECISION_SOURCES).optional(),
    itemId: z.uuid().nullish(),
  }),
  'adopt-from-contest': z.object({}),
  /** A vote on paper, outside the system: what was counted, and why it is typed (手工录入). */
  'record-vote': z.object({
    on: LocalDateText,
    members: z.int().min(1).max(5000),
    votesFor: Count,
    votesAgainst: Count,
    abstained: Count,
    reason: Reason,
  }),
  'publish-decision': z.object({}),
  'name-duty': z.object({ addresseeId: z.uuid(), text: boundedText(2, 1000), dueOn: LocalDateText }),
  'evaluate-decision': z.object({ text: boundedText(2, 8000) }),
  'end-decision': z.object({ on: LocalDateText, reason: Reason }),
} as const;
export const dutyForms = {
  'report-duty': z.object({ text: boundedText(2, 8000), fileIds: z.array(z.uuid()).max(12).default([]) }),
  'accept-report': z.object({ finding: Reason }),
  'send-report-back': z.object({ finding: Reason }),
} as const;
