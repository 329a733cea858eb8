import { z } from 'zod';

/**
 * passed 通过; failed 未通过; decided: as many as there are places were chosen; tie 票数相等: vote again among the tied;
 * too-few 不足应选名额; invalid: the whole ballot, to be voted again.
 */
export const VERDICTS = ['passed', 'failed', 'decided', 'tie', 'too-few', 'invalid'] as const;
export type Verdict = (typeof VERDICTS)[number];

export const OPTION_VERDICTS = [
  'passed',
  'failed',
  'elected',
  'not-elected',
  'tied',
  'satisfied',
  'basically-satisfied',
  'dissatisfied',
  'none',
] as const;

/** One candidate, project, report or motion: what it got, and what it came to. Written-in names follow the printed ones. */
export const OptionOutcome = z.object({
  key: z.string(),
  label: z.string(),
  isWriteIn: z.boolean(),
  for: z.int(),
  against: z.int(),
  abstain: z.int(),
  satisfied: z.int().optional(),
  basicallySatisfied: z.int().optional(),
  dissatisfied: z.int().optional(),
  verdict: z.enum(OPTION_VERDICTS),
});
export type OptionOutcome = z.infer<typeof OptionOutcome>;

/** One step of the reckoning: a key of the texts, the rule it rests on, the numbers that were compared. */
export const Step = z.object({
  code: z.string(),
  rule: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  holds: z.boolean(),
});
export type Step = z.infer<typeof Step>;

/** What must be voted next, as far as the law says. `among` are keys of options; seats are those still open. */
export const FollowUp = z.object({
  kind: z.enum(['repeat', 'second-ballot', 're-election']),
  rule: z.string(),
  seats: z.int(),
  among: z.array(z.string()),
  /** Candidates there must be; null where nothing is asked. */
  atLeast: z.int().nullable(),
  atMost: z.int().nullable(),
  /** Keys that are level at the last place of `among` and of whom not all find room: people decide, never we. */
  level: z.array(z.string()),
});
export type FollowUp = z.infer<typeof FollowUp>;

/** What a contest came to, with every step. Figures of a secret ballot are sums, never papers. */
export const Outcome = z.object({
  verdict: z.enum(VERDICTS),
  /** 全体 (应到) and 实到 at the opening. */
  all: z.int(),
  present: z.int(),
  /** 发出、收回、有效、无效 papers, and those present of whom none came in (未按表决器). */
  issued: z.int(),
  received: z.int(),
  valid: z.int(),
  void: z.int(),
  notCast: z.int(),
  /** Votes needed; null where most votes suffice. */
  needed: z.int().nullable(),
  options: z.array(OptionOutcome),
  /** Keys of those who were chosen, in the order of the paper. */
  chosen: z.array(z.string()),
  tied: z.array(z.string()),
  seatsOpen: z.int(),
  steps: z.array(Step),
  followUp: FollowUp.nullable(),
});
export type Outcome = z.infer<typeof Outcome>;
