import type { Queryable } from '#platform/server/db/queryable.ts';
import type { LocalDate } from '#platform/domain/local-date.ts';
import { listSuggestions } from './list.ts';
import type { ListRequest } from './narrow-list.ts';
import { mayName, maySeeRating, type Reader } from './visible-rows.ts';

/** One line of the ledger, as it is printed and exported. */
export type LedgerLine = {
  readonly id: string;
  readonly term: number | null;
  readonly session: number | null;
  readonly number: number | null;
  readonly numberText: string | null;
  readonly title: string;
  readonly text: string;
  readonly leadName: string;
  readonly coSigners: string;
  readonly delegation: string | null;
  readonly field: string | null;
  readonly leadUnits: string | null;
  readonly coUnits: string | null;
  readonly handedOverOn: LocalDate | null;
  readonly dueOn: LocalDate | null;
  readonly answeredOn: LocalDate | null;
  readonly replyClass: string | null;
  readonly letter: string | null;
  readonly rating: string | null;
  readonly isAnswered: boolean;
  readonly state: string;
  readonly promises: string | null;
  readonly promiseDue: LocalDate | null;
  readonly returnCount: number;
  readonly isKey: boolean;
};

type Raw = Omit<LedgerLine, 'rating' | 'isAnswered'> & {
  readonly last_rating: string | null;
  readonly round: number;
  readonly is_confidential: boolean;
  readonly lead_person_id: string;
  readonly lead_unit_id: string | null;
};

const LINES = `
  select s.id, t.number as term, e.number as session, s.number, s.number_text as "numberText", s.title, concat_ws(E'\\n', nullif(s.situation, ''), nullif(s.analysis, ''), nullif(s.proposal, '')) as text, s.lead_name as "leadName",
    coalesce((select string_agg(g.name, '、' order by g.position) from suggestions_signers g where g.suggestion_id = s.id and g.state = 'confirmed'), '') as "coSigners", b.name as delegation, s.field,
    s.lead_unit_name as "leadUnits", (select string_agg(k.unit_name, '、' order by k.id) from suggestions_tasks k where k.suggestion_id = s.id and k.role = 'co' and k.state <> 'returned') as "coUnits",
    s.handed_over_on as "handedOverOn", s.due_on as "dueOn", s.answered_on as "answeredOn", s.reply_class as "replyClass",
    (select a.class_letter from suggestions_replies a where a.suggestion_id = s.id and a.state = 'sent' order by a.round desc, a.id desc limit 1) as letter, s.state,
    (select string_agg(p.text, '；' order by p.due_on) from suggestions_promises p where p.suggestion_id = s.id) as promises, (select max(p.due_on) from suggestions_promises p where p.suggestion_id = s.id) as "promiseDue",
    s.return_count as "returnCount", s.is_key as "isKey", s.last_rating, s.round, s.is_confidential, s.lead_person_id, s.lead_unit_id
  from suggestions_suggestions s left join register_sessions e on e.id = s.session_id left join register_terms t on t.id = e.term_id left join register_bodies b on b.id = s.delegation_id
  where s.id = any($1) order by t.number, e.number, s.number nulls last, s.id`;

const MOST = 20_000;

/** The ledger of what a list shows, in the order of the numbers, with what the reader may not see covered. */
export async function ledgerLines(db: Queryable, request: Omit<ListRequest, 'limit' | 'after'>, reader: Reader): Promise<LedgerLine[]> {
  const { rows } = await listSuggestions(db, { ...request, limit: MOST }, reader);
  const lines = await db.query<Raw>(LINES, [rows.map(({ id }) => id)]);
  return lines.map(({ last_rating, round, is_confidential, lead_person_id, lead_unit_id, ...line }) => {
    const named = mayName(reader.actor, { is_confidential, lead_person_id });
    const seen = maySeeRating(reader.actor, { round, lead_person_id, lead_unit_id });
    return {
      ...line,
      leadName: named ? line.leadName : '＊＊＊',
      coSigners: named ? line.coSigners : '',
      delegation: named ? line.delegation : null,
      rating: seen ? (last_rating ?? (line.answeredOn === null ? null : 'unrated')) : null,
      isAnswered: line.answeredOn !== null,
    };
  });
}
