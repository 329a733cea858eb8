import { addDays, type LocalDate } from '#platform/domain/local-date.ts';
import type { Calendar } from '#platform/domain/law/calendar.ts';
import { computeDue, type Period } from '#platform/domain/law/clock.ts';
import type { RuleBook } from '#platform/domain/law/rule-book.ts';
import type { MatterClock } from './matter-lifecycle.ts';
import type { MatterKind } from './matter-kinds.ts';

/** Who has to do something by the day. */
export type DutyOwner = 'unit' | 'committee' | 'congress-office';
export type DueDay = {
  readonly kind: MatterClock;
  readonly owner: DutyOwner;
  readonly dueOn: LocalDate;
  readonly text: string;
  readonly rules: readonly string[];
};

type Ahead = { readonly rule: string; readonly owner: DutyOwner };
const AHEAD: Readonly<Partial<Record<MatterClock, Ahead>>> = {
  'draft-report': { rule: 'SUP-05', owner: 'unit' },
  'final-report': { rule: 'SUP-06', owner: 'unit' },
  'to-members': { rule: 'SUP-07', owner: 'congress-office' },
  'inspection-notice': { rule: 'SUP-26', owner: 'congress-office' },
};

/** A day so many days before a meeting: it does not move for a day off, the meeting would not wait (SUP-05 … SUP-07, SUP-26). */
export function dayBefore(book: RuleBook, kind: MatterClock, meetingOn: LocalDate): DueDay | null {
  const ahead = AHEAD[kind];
  if (!ahead) return null;
  const days = Number(book.value(ahead.rule, 'lead'));
  const dueOn = addDays(meetingOn, -days);
  return {
    kind,
    owner: ahead.owner,
    dueOn,
    rules: [ahead.rule],
    text: `会议 ${meetingOn} 前 ${days} 日（${book.cited(ahead.rule, 'lead').cite?.zh ?? ahead.rule}）= ${dueOn}`,
  };
}

type After = {
  readonly rule: string;
  readonly parameter: string;
  readonly owner: DutyOwner;
  readonly event: string;
  readonly unit: 'months' | 'workdays';
};

function afterOf(clock: MatterClock, kind: MatterKind): After | null {
  if (clock === 'hand-over') return { rule: 'SUP-11', parameter: 'period', owner: 'committee', event: '主任会议通过', unit: 'workdays' };
  if (clock === 'audit-rectification')
    return { rule: 'SUP-23', parameter: 'period', owner: 'unit', event: '听取审计工作报告', unit: 'months' };
  if (clock !== 'handling-report') return null;
  if (kind === 'special-inquiry') return { rule: 'SUP-30', parameter: 'period', owner: 'unit', event: '交办', unit: 'months' };
  return {
    rule: 'SUP-12',
    parameter: kind === 'plan-budget-review' ? 'budget-period' : 'period',
    owner: 'unit',
    event: '交办',
    unit: 'months',
  };
}

type From = { readonly book: RuleBook; readonly calendar: Calendar; readonly from: LocalDate; readonly kind: MatterKind };

/** The last day of a period that begins with a step; null for a clock that counts otherwise. */
export function dayAfter(clock: MatterClock, { book, calendar, from, kind }: From): DueDay | null {
  const after = afterOf(clock, kind);
  if (!after) return null;
  const n = Number(book.value(after.rule, after.parameter));
  const period: Period = after.unit === 'months' ? { months: n } : { workdays: n };
  const isOfLaw = book.rule(after.rule).layer === 'national';
  const due = computeDue({
    from,
    fromEvent: after.event,
    period,
    rule: book.cited(after.rule, after.parameter),
    roll: book.value('CNT-10', isOfLaw ? 'roll-statutory' : 'roll-internal') === true,
    calendar,
  });
  return { kind: clock, owner: after.owner, dueOn: due.due, rules: [after.rule], text: due.text('zh') };
}
