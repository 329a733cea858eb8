import type { z } from 'zod';
import type { Calendar } from '#platform/domain/law/calendar.ts';
import type { RuleBook } from '#platform/domain/law/rule-book.ts';
import type { Command, CommandDeps } from '#platform/server/command/run-command.ts';
import type { LawSource } from '#platform/server/law/law-source.ts';
import type { Notice } from '#platform/server/notices/append-notices.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import type { Columns } from '#platform/server/db/table-writer.ts';
import type { ActOf } from '../domain/lifecycles.ts';
import type { MeetingKind } from '../domain/meeting-kinds.ts';
import type { Relation } from '../domain/relations.ts';
import type { AbsenceRecord, AttendeeRecord, DocumentRecord, ItemRecord, MeetingRecord, PaperRecord, SpeechRecord } from './store.ts';

/** A result of a vote as minutes and resolutions print it; told by whoever holds the votes. */
export type ContestResult = {
  readonly contestId: string;
  readonly itemId: string | null;
  readonly title: string;
  /** One sentence in the tongue of papers. */ readonly sentence: string;
  readonly isPassed: boolean;
};

export type MeetingDeps = CommandDeps & {
  readonly law: LawSource;
  /** Where bytes of papers lie; a process without it leaves their removal to the one that has it. */
  readonly fileFolder?: string;
  /** Results of the votes of a meeting; filled in by the composition root. */
  readonly findResults?: (db: Queryable, meetingId: string) => Promise<readonly ContestResult[]>;
};

export type TargetOf = {
  readonly meeting: null;
  readonly agenda: null;
  readonly item: ItemRecord;
  readonly paper: PaperRecord;
  readonly reply: AttendeeRecord;
  readonly absence: AbsenceRecord;
  readonly speech: SpeechRecord;
  readonly document: DocumentRecord;
};

/** What an act is given: the locked meeting, what it is done to, and the transaction it happens in. */
export type Acting<Of extends ActOf = ActOf> = {
  readonly command: Command;
  readonly deps: MeetingDeps;
  readonly book: RuleBook;
  readonly calendar: Calendar;
  readonly meeting: MeetingRecord;
  readonly kind: MeetingKind;
  readonly seat: AttendeeRecord | undefined;
  readonly relations: readonly Relation[];
  readonly target: TargetOf[Of];
};

/** What an act answers: everything the frame around it then writes in the same transaction. */
export type Outcome = {
  /** Next state, where the lifecycle table leaves a choice. */
  readonly to?: string;
  /** Columns of the meeting that change besides its state. */
  readonly set?: Columns;
  /** Columns of the target that change besides its state. */
  readonly setTarget?: Columns;
  /** What the timeline tells. */
  readonly data?: Readonly<Record<string, unknown>>;
  readonly notices?: readonly Notice[];
  /** What the act made, where it made something. */
  readonly targetId?: string;
};

export type Act<Of extends ActOf = ActOf, Form extends z.ZodType = z.ZodType> = {
  readonly of: Of;
  readonly action: string;
  readonly form: Form;
  readonly apply: (on: Acting<Of>, form: z.infer<Form>) => Promise<Outcome> | Outcome;
  /** What is done once the act is committed; what fails here is done by the hourly round. */
  readonly afterwards?: (deps: MeetingDeps) => Promise<void>;
};

/** Keeps the form's type for `apply`. */
export function defineAct<Of extends ActOf, Form extends z.ZodType>(act: Act<Of, Form>): Act<Of, Form> {
  return act;
}
