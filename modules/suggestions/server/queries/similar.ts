import { shortSessionName } from '#platform/domain/formats/session-names.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import { cutWords, wordQuery } from '#platform/server/search/cut-words.ts';
import type { SimilarRow } from '../../contract/desk-views.ts';
import { sharesOfWords } from '../../domain/shared-words.ts';
import { maySeeRating, newAsked, place, visibility, type Reader } from './visible-rows.ts';

export type SimilarRequest = { readonly title: string; readonly text: string; readonly notId?: string };

const SHOWN = 8;
// Candidates before what the reader may not see is taken out.
const DEPTH = 120;
// Words alone say less than a title that reads the same.
const WORDS_WEIGH = 0.6;
const LEAST_LIKENESS = 0.06;
// A long text is asked by its first part: the matter stands there.
const READ_CHARACTERS = 600;

type Row = Omit<SimilarRow, 'sessionName' | 'likeness'> & {
  readonly words: number | null;
  readonly term: number | null;
  readonly session: number | null;
  readonly round: number;
  readonly lead_person_id: string;
  readonly lead_unit_id: string | null;
};

/**
 * What was asked before on the same matter and what became of it: by the words they share and by
 * the rare ones their titles share, the best first. What is not published comes only to who may read it.
 */
export async function listSimilar(db: Queryable, { title, text, notId }: SimilarRequest, reader: Reader): Promise<SimilarRow[]> {
  const words = wordQuery(`${title}\n${[...text].slice(0, READ_CHARACTERS).join('')}`, 'any');
  if (words === '') return [];
  const asked = newAsked();
  const byWords = `select id, rank from suggestions_search(${place(asked, words)}::tsquery, ${DEPTH})`;
  const mayRead = visibility(reader.actor, asked);
  const rows = await db.query<Row>(
    `
    with words as (${byWords})
    select s.id, s.number_text as "numberText", s.title, extract(year from coalesce(s.handed_over_on, s.filed_at::date, s.created_at::date))::int as year, t.number as term, e.number as session, s.state,
      s.lead_unit_name as "unitName", s.reply_class as "replyClass", s.last_rating as "lastRating", s.open_promises as "openPromises", s.published_at is not null as "isPublished", ${mayRead} as "mayOpen",
      (f.rank / nullif((select max(rank) from words), 0))::float as words, s.round, s.lead_person_id, s.lead_unit_id
    from words f join suggestions_suggestions s on s.id = f.id left join register_sessions e on e.id = s.session_id left join register_terms t on t.id = e.term_id
    where s.state not in ('draft', 'co-signing') and s.id is distinct from ${place(asked, notId ?? null)}::uuid and (s.published_at is not null or ${mayRead})`,
    asked.values,
  );
  const shares = sharesOfWords(
    cutWords(title),
    rows.map((row) => cutWords(row.title)),
  );
  return rows
    .map(({ words: shared, ...row }, index) => ({ ...row, likeness: likenessOf(shares[index] ?? 0, shared ?? 0) }))
    .filter(({ likeness }) => likeness >= LEAST_LIKENESS)
    .toSorted((one, other) => other.likeness - one.likeness || (one.id < other.id ? 1 : -1))
    .slice(0, SHOWN)
    .map(({ term, session, round, lead_person_id, lead_unit_id, ...row }) => ({
      ...row,
      lastRating: maySeeRating(reader.actor, { round, lead_person_id, lead_unit_id }) ? row.lastRating : null,
      sessionName: term === null || session === null ? null : shortSessionName({ term, session }),
    }));
}

/** Of what the titles share, and how much of the most shared words this one shares; both 0 to 1. */
const likenessOf = (title: number, words: number): number => 0.5 * Math.max(WORDS_WEIGH * words, title) + 0.5 * title;
