import { z } from 'zod';

/** As the register writes it, after GB/T 2261.1. */
export const SEXES = ['男', '女'] as const;

export const LIST_ORDERS = ['strokes', 'pinyin', 'rank', 'delegation', 'own'] as const;
export type ListOrder = (typeof LIST_ORDERS)[number];

/** Who laid down the order of a list and when; null while no order of its own was laid down. */
export const OwnOrder = z.object({ by: z.string(), at: z.string() }).nullable();

export const PeopleRow = z.object({
  personId: z.uuid(),
  name: z.string(),
  sex: z.string().nullable(),
  delegationId: z.uuid().nullable(),
  delegation: z.string().nullable(),
  employer: z.string().nullable(),
  post: z.string().nullable(),
  birthMonth: z.string().nullable(),
  levels: z.array(z.string()),
  isSitting: z.boolean(),
  isSuspended: z.boolean(),
});
export type PeopleRow = z.infer<typeof PeopleRow>;

/** `actions` says what this reader may do here now. */
export const PeoplePage = z.object({
  rows: z.array(PeopleRow),
  total: z.int(),
  unknownStrokes: z.array(z.string()),
  twoCharacterNames: z.string(),
  ownOrder: OwnOrder,
  actions: z.array(z.string()),
});

export const MandateView = z.object({
  id: z.uuid(),
  congress: z.string(),
  level: z.string(),
  term: z.int(),
  isOwn: z.boolean(),
  delegationId: z.uuid().nullable(),
  delegation: z.string().nullable(),
  constituency: z.string().nullable(),
  startsOn: z.string(),
  endsOn: z.string().nullable(),
  endReason: z.string().nullable(),
  suspendedFrom: z.string().nullable(),
  suspendedUntil: z.string().nullable(),
  actions: z.array(z.string()),
});
export type MandateView = z.infer<typeof MandateView>;

export const PostView = z.object({
  id: z.uuid(),
  role: z.string(),
  title: z.string(),
  of: z.string(),
  bodyId: z.uuid().nullable(),
  organisationId: z.uuid().nullable(),
  rankOrder: z.int(),
  startsOn: z.string(),
  endsOn: z.string().nullable(),
  actions: z.array(z.string()),
});
export type PostView = z.infer<typeof PostView>;

/** One person for the desk. The telephone number is shown to the office only. */
export const PersonDesk = z.object({
  personId: z.uuid(),
  name: z.string(),
  sex: z.string().nullable(),
  nation: z.string().nullable(),
  birthMonth: z.string().nullable(),
  employer: z.string().nullable(),
  post: z.string().nullable(),
  phone: z.string().nullable(),
  version: z.int(),
  strokes: z.array(z.string()),
  mandates: z.array(MandateView),
  posts: z.array(PostView),
  actions: z.array(z.string()),
});
export type PersonDesk = z.infer<typeof PersonDesk>;

export const HolderView = z.object({
  postId: z.uuid(),
  personId: z.uuid(),
  name: z.string(),
  role: z.string(),
  title: z.string(),
  startsOn: z.string(),
});

export const UnitRow = z.object({
  id: z.uuid(),
  name: z.string(),
  shortName: z.string(),
  kind: z.string(),
  phone: z.string().nullable(),
  contact: z.string().nullable(),
  nicknames: z.array(z.string()),
  duties: z.int(),
  endedOn: z.string().nullable(),
});
export type UnitRow = z.infer<typeof UnitRow>;
export const UnitDesk = z.object({
  id: z.uuid(),
  name: z.string(),
  shortName: z.string(),
  kind: z.string(),
  phone: z.string().nullable(),
  contact: z.string().nullable(),
  nicknames: z.array(z.string()),
  duties: z.array(z.string()),
  endedOn: z.string().nullable(),
  version: z.int(),
  holders: z.array(HolderView),
  actions: z.array(z.string()),
});
export type UnitDesk = z.infer<typeof UnitDesk>;

export const BodyRow = z.object({ id: z.uuid(), kind: z.string(), name: z.string(), members: z.int() });
export type BodyRow = z.infer<typeof BodyRow>;
/** A member by a post, or a deputy of a delegation by his mandate (without a post of his own). */
export const MemberView = z.object({
  personId: z.uuid(),
  name: z.string(),
  postId: z.uuid().nullable(),
  role: z.string(),
  title: z.string().nullable(),
  note: z.string().nullable(),
  rankOrder: z.int().nullable(),
});
export type MemberView = z.infer<typeof MemberView>;
export const BodyDesk = z.object({
  id: z.uuid(),
  kind: z.string(),
  name: z.string(),
  rankOrder: z.int(),
  endedOn: z.string().nullable(),
  members: z.array(MemberView),
  ownOrder: OwnOrder,
  unknownStrokes: z.array(z.string()),
  actions: z.array(z.string()),
});
export type BodyDesk = z.infer<typeof BodyDesk>;

export const TermView = z.object({
  number: z.int(),
  startsOn: z.string(),
  endsOn: z.string().nullable(),
  sessions: z.array(z.object({ number: z.int(), opensOn: z.string(), closesOn: z.string() })),
});
export type TermView = z.infer<typeof TermView>;
export const TreeRow = z.object({
  id: z.uuid(),
  parentId: z.uuid().nullable(),
  name: z.string(),
  level: z.string(),
  isHosted: z.boolean(),
  isOwn: z.boolean(),
  deputies: z.int(),
  terms: z.array(TermView),
});
export type TreeRow = z.infer<typeof TreeRow>;
export const Tree = z.object({ rows: z.array(TreeRow), actions: z.array(z.string()) });
export type Tree = z.infer<typeof Tree>;
