import type { z } from 'zod';
import type { Calendar } from '#platform/domain/law/calendar.ts';
import type { RuleBook } from '#platform/domain/law/rule-book.ts';
import type { Command, CommandDeps } from '#platform/server/command/run-command.ts';
import type { LawSource } from '#platform/server/law/law-source.ts';
import type { Notice } from '#platform/server/notices/append-notices.ts';
import type { Columns } from '#platform/server/db/table-writer.ts';
import type { ActOf } from '../domain/lifecycles.ts';
import type { MatterKind } from '../domain/matter-kinds.ts';
import type { Relation } from '../domain/relations.ts';
import type { MatterRecord, PlanRecord, PointRecord, QuestionRecord, ReferralRecord } from './store.ts';

export type SupervisionDeps = CommandDeps & { readonly law: LawSource };

type Around = { readonly command: Command; readonly book: RuleBook; readonly calendar: Calendar; readonly relations: readonly Relation[] };
/** What an act is given: the locked row it is done to and, for a part of a matter, the matter. */
export type ActingOn = {
  readonly plan: Around & { readonly plan: PlanRecord };
  readonly matter: Around & { readonly matter: MatterRecord; readonly kind: MatterKind };
  readonly point: Around & { readonly matter: MatterRecord; readonly kind: MatterKind; readonly point: PointRecord };
  readonly question: Around & { readonly matter: MatterRecord; readonly kind: MatterKind; readonly question: QuestionRecord };
  readonly referral: Around & { readonly referral: ReferralRecord };
};

/** What an act answers: everything the frame around it then writes in the same transaction. */
export type Outcome = {
  /** Next state, where the lifecycle table leaves a choice. */
  readonly to?: string;
  /** Columns of the row that change besides its state. */
  readonly set?: Columns;
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
  readonly apply: (on: ActingOn[Of], form: z.infer<Form>) => Promise<Outcome> | Outcome;
};

/** Keeps the form's type for `apply`. */
export const defineAct = <Of extends ActOf, Form extends z.ZodType>(act: Act<Of, Form>): Act<Of, Form> => act;
