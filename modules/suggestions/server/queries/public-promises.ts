import { isLocalDate, type LocalDate } from '#platform/domain/local-date.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import { coverPrivateData } from '../../domain/private-data.ts';
import type { PromiseRecord, PromiseReportRecord, ReplyRecord } from '../case.ts';
import {
  type Asked,
  ID_PATTERN,
  IS_PROMISE_TEXT_PUBLIC,
  IS_PUBLISHED,
  place,
  type PublicPromiseState,
  publicPromiseState,
} from './published-rules.ts';

/** A line of the promises ledger. */
export type PublicPromise = {
  readonly id: string;
  readonly suggestionId: string;
  readonly numberText: string | null;
  readonly suggestionTitle: string;
  /** Null where the reply it stands in is not public: the ledger keeps the line, not the words. */
  readonly text: string | null;
  readonly unitName: string;
  readonly state: PublicPromiseState;
  readonly target: number | null;
  readonly unitOfMeasure: string | null;
  readonly achieved: number;
  readonly dueOn: LocalDate;
  readonly firstDueOn: LocalDate;
  readonly keptOn: LocalDate | null;
  readonly confirmedOn: LocalDate | null;
  readonly explanation: string | null;
  readonly reports: readonly { readonly on: LocalDate; readonly text: string }[];
};

type Facts = {
  readonly promise: PromiseRecord;
  readonly suggestion: { readonly id: string; readonly numberText: string | null; readonly title: string; readonly isFull: boolean };
  readonly reply: ReplyRecord | undefined;
  readonly reports: readonly PromiseReportRecord[];
  readonly cover: (text: string) => string;
  readonly today: LocalDate;
};

const day = (text: string): LocalDate => text as LocalDate;
const dayOrNone = (text: string | null): LocalDate | null => text as LocalDate | null;

/** A promise of a suggestion that is at hand. The clerk who reported and the person responsible are not named. */
export function publicPromise({ promise: p, suggestion, reply, reports, cover, today }: Facts): PublicPromise {
  const isOpen = suggestion.isFull && (p.reply_id === null || reply?.publicity === 'full');
  return {
    id: p.id,
    suggestionId: suggestion.id,
    numberText: suggestion.numberText,
    suggestionTitle: suggestion.title,
    text: isOpen ? cover(p.text) : null,
    unitName: p.unit_name,
    state: publicPromiseState(p.state, day(p.due_on), today),
    target: isOpen ? p.target : null,
    unitOfMeasure: isOpen ? p.unit_of_measure : null,
    achieved: p.achieved,
    dueOn: day(p.due_on),
    firstDueOn: day(p.first_due_on),
    keptOn: dayOrNone(p.kept_on),
    confirmedOn: dayOrNone(p.confirmed_on),
    explanation: isOpen && p.explanation !== null ? cover(p.explanation) : null,
    reports: isOpen
      ? reports
          .filter((report) => report.promise_id === p.id)
          .map((report) => ({ on: day(report.on_day), text: cover(report.text) }))
          .toReversed()
      : [],
  };
}

export type PromiseRequest = {
  readonly state?: PublicPromiseState | undefined;
  readonly year?: number | undefined;
  readonly unitId?: string | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
};
/** How many there are in each state, counted over the rows the same question lists. */
export type PromiseTotals = Readonly<Record<PublicPromiseState, number>>;

const STATE_NOW = (today: string): string =>
  `case when p.state <> 'open' then p.state when p.due_on < ${today} then 'late' else 'open' end`;
// What is late comes first, then what is due next; what is settled stands at the end.
const RANK = (today: string): string =>
  `(case when p.state = 'open' and p.due_on < ${today} then 0 when p.state in ('open', 'reported') then 1 else 2 end)`;
const FROM = `from suggestions_promises p join suggestions_suggestions s on s.id = p.suggestion_id where ${IS_PUBLISHED}`;
const KEY = new RegExp(`^([012])~(\\d{4}-\\d{2}-\\d{2})~(${ID_PATTERN})$`);

function narrow(request: Pick<PromiseRequest, 'year' | 'unitId'>, asked: Asked): void {
  if (request.year !== undefined)
    asked.texts.push(
      `p.due_on between make_date(${place(asked, request.year)}, 1, 1) and make_date(${place(asked, request.year)}, 12, 31)`,
    );
  if (request.unitId !== undefined) asked.texts.push(`p.organisation_id = ${place(asked, request.unitId)}`);
}

const COLUMNS = `p.id, p.suggestion_id as "suggestionId", s.number_text as "numberText", s.published_text->>'title' as "suggestionTitle", p.unit_name as "unitName", p.achieved, p.due_on as "dueOn", p.first_due_on as "firstDueOn",
  p.kept_on as "keptOn", p.confirmed_on as "confirmedOn", p.text, p.target, p.unit_of_measure as "unitOfMeasure", p.explanation, ${IS_PROMISE_TEXT_PUBLIC} as "isOpen", s.published_text->>'leadName' as "leadName", s.lead_name as "hiddenName"`;

type Row = Omit<PublicPromise, 'state' | 'reports' | 'text'> & {
  readonly text: string;
  readonly now: PublicPromiseState;
  readonly rank: number;
  readonly isOpen: boolean;
  readonly leadName: string | null;
  readonly hiddenName: string;
};

function shown({ now, rank: _rank, isOpen, leadName, hiddenName, ...row }: Row): PublicPromise {
  const cover = (text: string): string => coverPrivateData(text, leadName === null ? [hiddenName] : []);
  const open = { text: cover(row.text), explanation: row.explanation === null ? null : cover(row.explanation) };
  return { ...row, ...(isOpen ? open : { text: null, explanation: null, target: null, unitOfMeasure: null }), state: now, reports: [] };
}

/** A page of the ledger of all promises made in answers to published suggestions: late ones first. */
export async function listPromises(
  db: Queryable,
  request: PromiseRequest,
  today: LocalDate,
): Promise<{ rows: PublicPromise[]; next: string | null }> {
  const asked: Asked = { texts: [], values: [today] };
  narrow(request, asked);
  const state = STATE_NOW('$1::date');
  const rank = RANK('$1::date');
  if (request.state !== undefined) asked.texts.push(`${state} = ${place(asked, request.state)}`);
  const [, group, due, id] = KEY.exec(request.after ?? '') ?? [];
  if (group !== undefined && due !== undefined && id !== undefined && isLocalDate(due))
    asked.texts.push(`(${rank}, p.due_on, p.id) > (${place(asked, Number(group))}, ${place(asked, due)}::date, ${place(asked, id)}::uuid)`);
  const rows = await db.query<Row>(
    `select ${COLUMNS}, ${state} as now, ${rank} as rank ${[FROM, ...asked.texts].join(' and ')} order by rank, p.due_on, p.id limit ${place(asked, request.limit + 1)}`,
    asked.values,
  );
  const last = rows[request.limit - 1];
  return {
    rows: rows.slice(0, request.limit).map(shown),
    next: rows.length > request.limit && last ? `${last.rank}~${last.dueOn}~${last.id}` : null,
  };
}

/** The figures over the ledger: each is the number of rows that `listPromises` shows for that state. */
export async function countPromises(
  db: Queryable,
  request: Pick<PromiseRequest, 'year' | 'unitId'>,
  today: LocalDate,
): Promise<PromiseTotals> {
  const asked: Asked = { texts: [], values: [today] };
  narrow(request, asked);
  const rows = await db.query<{ now: PublicPromiseState; count: number }>(
    `select ${STATE_NOW('$1::date')} as now, count(*)::int as count ${[FROM, ...asked.texts].join(' and ')} group by 1`,
    asked.values,
  );
  const of = (state: PublicPromiseState): number => rows.find((row) => row.now === state)?.count ?? 0;
  return { open: of('open'), late: of('late'), reported: of('reported'), kept: of('kept'), explained: of('explained') };
}
