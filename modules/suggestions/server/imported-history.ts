import { suggestionNumber } from '#platform/domain/formats/session-names.ts';
import type { LocalDate } from '#platform/domain/local-date.ts';
import type { Tx } from '#platform/server/db/database.ts';
import type { LedgerRecord } from '../domain/import-ledger.ts';
import type { LedgerUnit } from '../domain/ledger-units.ts';
import { appendEvent } from './store.ts';

export type PromisedInReply = { readonly text: string; readonly dueOn: LocalDate } | null;

/** What an old ledger tells of one suggestion. `closedAs` is the state it ends in. */
export type ImportedHistory = {
  readonly id: string;
  readonly record: LedgerRecord;
  readonly shortNameOf: (unit: LedgerUnit) => string;
  readonly promised: PromisedInReply;
  readonly closedAs: string;
};

type Told = {
  readonly action: string;
  readonly on: LocalDate | null;
  readonly from: string | null;
  readonly to: string;
  readonly rules: readonly string[];
  readonly data: object;
  readonly seenBy?: string;
};

/** The hour of a day of which only the day is known. */
export const noon = (day: LocalDate): Date => new Date(`${day}T12:00:00+08:00`);

function begun({ record, shortNameOf }: ImportedHistory): Told[] {
  const { handedOver, replied } = record;
  const units = [
    ...(record.leadUnit ? [{ unit: record.leadUnit, role: record.parallelUnits.length > 0 ? 'parallel' : 'lead' }] : []),
    ...record.parallelUnits.map((unit) => ({ unit, role: 'parallel' })),
    ...record.coUnits.map((unit) => ({ unit, role: 'co' })),
  ].map(({ unit, role }) => ({ id: unit.id, name: shortNameOf(unit), role }));
  const numbered = { numberText: suggestionNumber(record.number), dayNotKnown: true };
  return [
    { action: 'file', on: handedOver ?? replied, from: 'draft', to: 'filed', rules: ['SUG-01'], data: { dayNotKnown: true } },
    { action: 'accept', on: handedOver ?? replied, from: 'filed', to: 'accepted', rules: ['SUG-09'], data: numbered },
    { action: 'hand-over', on: handedOver, from: 'accepted', to: 'assigned', rules: ['SUG-04', 'SUG-05'], data: { units } },
  ];
}

function answered({ record, promised, closedAs }: ImportedHistory): Told[] {
  const { replied: on, replyClass, rating } = record;
  const reply = { class: replyClass?.meaning ?? null, letter: replyClass?.letter ?? null, promises: promised ? [promised] : [] };
  const from = 'answered';
  const rated = { value: rating, dayNotKnown: true };
  return [
    { action: 'complete-reply', on, from: 'handling', to: 'answered', rules: ['SUG-05', 'SUG-17'], data: reply },
    rating === 'unrated'
      ? { action: 'close-unrated', on, from, to: closedAs, rules: ['SUG-19'], data: { unrated: true } }
      : { action: 'rate-reply', on, from, to: closedAs, rules: ['SUG-19'], data: rated, seenBy: 'not-units' },
  ];
}

/** Writes what the ledger tells, each step on its own day; who did it is not in it. */
export async function writeHistory(tx: Tx, history: ImportedHistory): Promise<void> {
  const { id, record } = history;
  for (const { on, from, to, data, seenBy = 'all', ...step } of [...begun(history), ...answered(history)]) {
    if (on === null) continue;
    const place = { congressId: String(tx.congressId), suggestionId: id };
    await appendEvent(tx, place, {
      ...step,
      fromState: from,
      toState: to,
      round: 1,
      onDay: on,
      at: noon(on),
      personId: null,
      personName: step.action === 'file' ? record.leadDeputy : null,
      post: null,
      unitName: null,
      data: { ...data, imported: true, row: record.row },
      seenBy,
    });
  }
}
