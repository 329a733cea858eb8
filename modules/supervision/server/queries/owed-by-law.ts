import type { Calendar } from '#platform/domain/law/calendar.ts';
import type { LocalDate } from '#platform/domain/local-date.ts';
import type { RuleBook } from '#platform/domain/law/rule-book.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import type { OwedRow } from '../../contract/views.ts';
import { isOnEnvironment } from '../../domain/subject-words.ts';
import { dayAfter } from '../../domain/statutory-days.ts';
import type { MatterRecord } from '../store.ts';

type Asking = { readonly book: RuleBook; readonly calendar: Calendar; readonly year: number; readonly today: LocalDate };
type Duty = {
  readonly rule: string;
  readonly what: string;
  readonly isDone: (matters: readonly MatterRecord[]) => boolean;
  readonly dueOn: (asking: Asking) => string;
};

const held =
  (topic: string) =>
  (matters: readonly MatterRecord[]): boolean =>
    matters.some((matter) => matter.fiscal_topic === topic && matter.held_on !== null);
const byMonth =
  (rule: string) =>
  ({ book, year }: Asking): string => {
    const month = Number(book.value(rule, 'to-month'));
    return `${year}-${String(month).padStart(2, '0')}-30`;
  };
const byYearEnd = ({ year }: Asking): string => `${year}-12-31`;

/** What the law wants heard every year (SUP-03, SUP-16 … SUP-22). */
const DUTIES: readonly Duty[] = [
  {
    rule: 'SUP-03',
    what: 'environment',
    dueOn: byYearEnd,
    isDone: (matters) => matters.some(({ subject, held_on }) => isOnEnvironment(subject) && held_on !== null),
  },
  { rule: 'SUP-16', what: 'final-accounts', dueOn: byMonth('SUP-16'), isDone: held('final-accounts') },
  { rule: 'SUP-17', what: 'plan', dueOn: byMonth('SUP-17'), isDone: held('plan') },
  { rule: 'SUP-17', what: 'budget', dueOn: byMonth('SUP-17'), isDone: held('budget') },
  { rule: 'SUP-19', what: 'state-assets', dueOn: byYearEnd, isDone: held('state-assets') },
  { rule: 'SUP-20', what: 'debt', dueOn: byYearEnd, isDone: held('debt') },
  { rule: 'SUP-22', what: 'audit', dueOn: byMonth('SUP-16'), isDone: held('audit') },
];

const say = (book: RuleBook, rule: string) => {
  const { article, rule: found } = book.explain(rule);
  return { rule, says: found.says.zh, article: article.zh };
};

function planDuty({ book, year, today }: Asking, plan: { state: string } | undefined): OwedRow[] {
  if (plan?.state === 'published') return [];
  const dueOn = `${year}-03-31`;
  return [
    {
      ...say(book, 'SUP-01'),
      dueOn: null,
      isOverdue: today > dueOn,
      matterId: null,
      subject: null,
      what: plan === undefined ? 'no-plan' : 'plan-not-published',
    },
  ];
}

/** The report on mending what the audit found, six months after the audit report was heard (SUP-23). */
function auditDuty({ book, calendar, today }: Asking, matters: readonly MatterRecord[], later: readonly MatterRecord[]): OwedRow[] {
  return matters
    .filter((matter) => matter.fiscal_topic === 'audit' && matter.held_on !== null)
    .flatMap((audit) => {
      const heldOn = String(audit.held_on) as LocalDate;
      if (
        later.some((matter) => matter.fiscal_topic === 'audit-rectification' && matter.held_on !== null && String(matter.held_on) > heldOn)
      )
        return [];
      const dueOn = dayAfter('audit-rectification', { book, calendar, from: heldOn, kind: 'plan-budget-review' })?.dueOn ?? heldOn;
      return [
        {
          ...say(book, 'SUP-23'),
          dueOn,
          isOverdue: today > dueOn,
          matterId: audit.id,
          subject: audit.subject,
          what: 'audit-rectification',
        },
      ];
    });
}

/** Report, opinions and what became of them go to the public once a matter is closed (SUP-15). */
const publicDuty = ({ book }: Asking, matters: readonly MatterRecord[]): OwedRow[] =>
  matters
    .filter(
      ({ state, kind }) =>
        state === 'closed' && ['report-deliberation', 'plan-budget-review', 'law-inspection', 'special-inquiry'].includes(kind),
    )
    .map((matter) => ({
      ...say(book, 'SUP-15'),
      dueOn: null,
      isOverdue: false,
      matterId: matter.id,
      subject: matter.subject,
      what: 'not-published',
    }));

async function lateClocks(db: Queryable, { book, year, today }: Asking): Promise<OwedRow[]> {
  const rows = await db.query<{ kind: string; due_on: string; rules: string[]; matter_id: string; subject: string }>(
    `
    select c.kind, c.due_on, array(select jsonb_array_elements_text(c.explanation->'rules')) as rules, m.id as matter_id, m.subject
    from supervision_clocks c join supervision_matters m on m.id = c.matter_id where c.state = 'running' and c.due_on < $1 and m.year = $2 and c.kind <> 'audit-rectification' order by c.due_on`,
    [today, year],
  );
  return rows.map((row) => ({
    ...say(book, row.rules[0] ?? 'SUP-10'),
    dueOn: row.due_on,
    isOverdue: true,
    matterId: row.matter_id,
    subject: row.subject,
    what: `late-${row.kind}`,
  }));
}

/** What the law says is still owed for a year: the plan, the yearly reports, the audit's follow-up, publication, and days that passed. */
export async function owedByLaw(db: Queryable, asking: Asking): Promise<OwedRow[]> {
  const { book, year, today } = asking;
  const all = await db.query<MatterRecord>('select * from supervision_matters where year between $1 and $1 + 1', [year]);
  const matters = all.filter((matter) => matter.year === year);
  const [plan] = await db.query<{ state: string }>('select state from supervision_plans where year = $1', [year]);
  const duties = DUTIES.filter(({ isDone }) => !isDone(matters)).map(({ rule, what, dueOn }): OwedRow => {
    const due = dueOn(asking);
    return { ...say(book, rule), dueOn: due, isOverdue: today > due, matterId: null, subject: null, what };
  });
  return [
    ...planDuty(asking, plan),
    ...duties,
    ...auditDuty(asking, matters, all),
    ...publicDuty(asking, matters),
    ...(await lateClocks(db, asking)),
  ];
}
