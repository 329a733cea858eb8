import { z } from 'zod';

/**
 * motion 议案、决议、决定; assessment 满意度测评; election 选举; choice 票决 (up to N of M);
 * appointment 任命、任免, person by person; removal 罢免、撤职.
 */
export const CONTEST_KINDS = ['motion', 'assessment', 'election', 'choice', 'appointment', 'removal'] as const;
export type ContestKind = (typeof CONTEST_KINDS)[number];

/** Who decides. A constituency is the voters of a direct election. */
export const BODIES = ['congress', 'standing-committee', 'presidium', 'constituency', 'other'] as const;
export type VotingBody = (typeof BODIES)[number];

/**
 * named: everybody may see who voted how; unnamed (无记名按表决器、举手): counts alone are kept;
 * secret (无记名投票): as unnamed, by a ballot. Of the last two nothing ever joins a person and a choice.
 */
export const VISIBILITIES = ['named', 'unnamed', 'secret'] as const;
export type Visibility = (typeof VISIBILITIES)[number];
/** Where the papers lie: beside their person, or apart from the first instant. */
export const keepingOf = (visibility: Visibility): 'named' | 'apart' => (visibility === 'named' ? 'named' : 'apart');

/** By what a paper comes in; of one person only one of them counts. */
export const MEDIA = ['device', 'paper', 'hands'] as const;

export const MARKS = ['for', 'against', 'abstain', 'satisfied', 'basically-satisfied', 'dissatisfied'] as const;
export type Mark = (typeof MARKS)[number];

/** What the posts are: decides how many candidates there must be (组织法 27, 选举法 31). */
export const POST_GROUPS = [
  'chief',
  'vice',
  'committee-members',
  'upper-deputies',
  'constituency-deputies',
  'special-committee',
  'other',
] as const;
export type PostGroup = (typeof POST_GROUPS)[number];

/** regular 选举; by-election 补选; preliminary 预选; re-election 另行选举; second-ballot 再次投票 among the tied. */
export const OCCASIONS = ['regular', 'by-election', 'preliminary', 're-election', 'second-ballot'] as const;
export type Occasion = (typeof OCCASIONS)[number];

const Words = z.string().trim().min(1).max(400);
const Level = z.enum(['T', 'K', 'C', 'P']);

/** What is voted on: the motion itself, a candidate, a project, a report. Its key is unique in the contest. */
export const Option = z.object({
  key: z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/),
  label: Words,
  /** The person, where the option is one. */
  personId: z.uuid().optional(),
  /** `澜溪市人民政府市长`, what the person is to be or ceases to be. */
  post: Words.optional(),
  /** A line below the label: place and cost of a project, the reason of a removal. */
  note: z.string().trim().max(2000).optional(),
});
export type Option = z.infer<typeof Option>;

/** What the office draws up; the method follows from the rule book. */
export const ContestDraft = z.object({
  kind: z.enum(CONTEST_KINDS),
  title: Words,
  body: z.enum(BODIES),
  /** In the order in which they are printed; the order never decides anything. */
  options: z.array(Option).min(1).max(400),
  /** Posts to fill, or projects to choose; 1 for a motion. */
  seats: z.int().min(1).max(400).default(1),
  postGroup: z.enum(POST_GROUPS).optional(),
  occasion: z.enum(OCCASIONS).default('regular'),
  /** How many more candidates than posts the method adopted by the session asks (选举办法); within the law's range. */
  surplus: z.int().min(0).max(400).optional(),
  /** Asked for in place of the rule's own; refused where the law fixes it. */
  visibility: z.enum(VISIBILITIES).optional(),
  media: z.array(z.enum(MEDIA)).min(1).max(3).optional(),
  /** Only deputies of this congress may be written in (ELE-12). */
  onlyDeputies: z.boolean().optional(),
  /** Several appointments in one vote, and who agreed to that and when (ELE-44). */
  merged: z.object({ consent: Words }).optional(),
  /** The chief procurator: the upper standing committee approves too (组织法 11, 13). */
  needsUpperApproval: z.boolean().optional(),
});
export type ContestDraft = z.infer<typeof ContestDraft>;

export const BASES = ['all', 'present', 'taking-part'] as const;
export const SHARES = ['more-than-half', 'half-or-more', 'two-thirds', 'one-third', 'most-votes'] as const;
export type Share = (typeof SHARES)[number];

/** How the contest is voted and decided, with the rule behind each line. Frozen with the contest. */
export const Method = z.object({
  visibility: z.enum(VISIBILITIES),
  media: z.array(z.enum(MEDIA)).min(1),
  /** What the share is of: everyone with a seat (CNT-06), those present, or those who took part. */
  base: z.enum(BASES),
  share: z.enum(SHARES),
  /** The vote is valid only when more than half of all take part (SES-27, DEL-15). */
  needsTurnout: z.boolean(),
  /** Those who attend by video vote too. */
  videoVotes: z.boolean(),
  /** `each`: every option gets a mark of its own; `pick`: up to `most` options are marked. */
  form: z.enum(['each', 'pick']),
  /** Marks a paper may carry. */
  marks: z.array(z.enum(MARKS)).min(1),
  /** How many options and written-in names may be chosen on one paper; more make it void. Null: no limit. */
  most: z.int().min(1).nullable(),
  writeIn: z.object({ allowed: z.boolean(), needsAgainst: z.boolean(), onlyDeputies: z.boolean() }),
  /** What follows when fewer are chosen than there are places. */
  tooFew: z.enum(['re-election', 'second-ballot', 'fewer', 'none']),
  /** Scrutineers sign the count before it is announced. */
  isCertified: z.boolean(),
  /** Rule ids behind the lines above. */
  rules: z.record(z.string(), z.string()),
});
export type Method = z.infer<typeof Method>;

/** A contest as data: what is frozen, with roll and presence, when it opens. */
export const Contest = ContestDraft.omit({ surplus: true, visibility: true, media: true, onlyDeputies: true }).extend({
  level: Level,
  method: Method,
  /** Of a merged vote: whom its one option stands for. */ people: z.array(Option).optional(),
});
export type Contest = z.infer<typeof Contest>;
