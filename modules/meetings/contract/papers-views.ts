import { z } from 'zod';
import { ActionView } from './views.ts';

export const PaperVersionView = z.object({
  number: z.int(),
  fileId: z.uuid().nullable(),
  name: z.string(),
  mediaType: z.string(),
  size: z.int(),
  sha256: z.string(),
  note: z.string().nullable(),
  byName: z.string(),
  at: z.string(),
  /** Its bytes were cleaned up after the meeting. */ isGone: z.boolean(),
});

/** A paper of the packet with the chain of its versions. `isRedacted`: the reader may know of it and not read it. */
export const PaperView = z.object({
  id: z.uuid(),
  itemId: z.uuid().nullable(),
  itemNumber: z.string().nullable(),
  place: z.int(),
  title: z.string(),
  level: z.string(),
  state: z.string(),
  version: z.int(),
  versions: z.array(PaperVersionView),
  unitId: z.uuid().nullable(),
  unitName: z.string().nullable(),
  dueOn: z.string().nullable(),
  isLate: z.boolean(),
  sentBackReason: z.string().nullable(),
  mayRead: z.boolean(),
  mayDownload: z.boolean(),
  actions: z.array(ActionView),
});
export type PaperView = z.infer<typeof PaperView>;

/** One difference between the packet as the reader last opened it and as it is now; `before` and `after` say what exactly. */
export const PacketChange = z.object({
  change: z.enum(['added', 'removed', 'new-version', 'renamed', 'level', 'moved']),
  paperId: z.uuid(),
  title: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
  at: z.string().nullable(),
});
export type PacketChange = z.infer<typeof PacketChange>;

/** The packet with its contents. The answer to opening it marks it as opened, so that the next says what changed since. */
export const Packet = z.object({
  meetingId: z.uuid(),
  lastOpenedAt: z.string().nullable(),
  changes: z.array(PacketChange),
  papers: z.array(PaperView),
  mark: z.string(),
  cleanedAt: z.string().nullable(),
});
export type Packet = z.infer<typeof Packet>;

export const DownloadRow = z.object({
  at: z.string(),
  personName: z.string(),
  post: z.string().nullable(),
  paperId: z.uuid().nullable(),
  title: z.string(),
  number: z.int().nullable(),
  way: z.enum(['read', 'download', 'packet']),
  address: z.string(),
});

/** A paper asked of a unit, as its clerk or the office sees it. */
export const AskedPaper = z.object({
  id: z.uuid(),
  meetingId: z.uuid(),
  meeting: z.string(),
  startsAt: z.string(),
  title: z.string(),
  level: z.string(),
  unitId: z.uuid(),
  unitName: z.string(),
  dueOn: z.string().nullable(),
  state: z.string(),
  isLate: z.boolean(),
  daysLeft: z.int().nullable(),
  meetingVersion: z.int(),
  actions: z.array(ActionView),
});

/** A private note: nobody else reads it, the office neither. `id` is made by the device, `version` counts its changes. */
export const NoteView = z.object({
  id: z.uuid(),
  paperId: z.uuid().nullable(),
  itemId: z.uuid().nullable(),
  place: z.string(),
  text: z.string(),
  version: z.int(),
  changedAt: z.string(),
  isDeleted: z.boolean(),
});
export type NoteView = z.infer<typeof NoteView>;

export const OpinionPoint = z.object({
  id: z.uuid(),
  number: z.int(),
  text: z.string(),
  addresseeId: z.uuid().nullable(),
  addressee: z.string(),
  dueOn: z.string().nullable(),
});
export const DocumentRow = z.object({
  id: z.uuid(),
  meetingId: z.uuid(),
  itemId: z.uuid().nullable(),
  kind: z.string(),
  title: z.string(),
  state: z.string(),
  numberText: z.string().nullable(),
  issuedOn: z.string().nullable(),
  delivered: z.int(),
  read: z.int(),
  actions: z.array(ActionView),
});
export const DocumentView = DocumentRow.extend({
  subtitle: z.string().nullable(),
  body: z.string(),
  listOrder: z.string(),
  points: z.array(OpinionPoint),
  version: z.int(),
  receipts: z.array(
    z.object({ personId: z.uuid(), name: z.string(), list: z.string().nullable(), at: z.string(), readAt: z.string().nullable() }),
  ),
});
export type DocumentView = z.infer<typeof DocumentView>;

export const DistributionList = z.object({
  id: z.uuid(),
  name: z.string(),
  rules: z.array(
    z.object({
      role: z.string().optional(),
      bodyId: z.uuid().optional(),
      unitId: z.uuid().optional(),
      everyUnit: z.boolean().optional(),
      everyDeputy: z.boolean().optional(),
    }),
  ),
  /** To how many people it comes today. */ people: z.int(),
});
