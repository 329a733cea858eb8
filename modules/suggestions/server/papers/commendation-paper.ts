import { findCongress, findOrganisations } from '#modules/register/server/module.ts';
import { localDate } from '#platform/domain/local-date.ts';
import type { Paper } from '#platform/domain/papers/paper.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import { nothingToList } from '../../domain/paper-errors.ts';
import { commendation } from '../../domain/papers/commendation.ts';
import type { Reader } from '../queries/visible-rows.ts';

type Row = {
  readonly kind: string;
  readonly title: string | null;
  readonly deputy: string | null;
  readonly organisationId: string | null;
  readonly on: string;
};

// Deputies who asked for protection stand in no printed decision.
const ROWS = `
  select c.kind, s.title, case when s.is_confidential then '＊＊＊' else s.lead_name end as deputy, c.organisation_id as "organisationId", c.on_day as on
  from suggestions_commendations c left join suggestions_suggestions s on s.id = c.suggestion_id where c.year = $1 and c.taken_back_on is null order by s.number, c.id`;

/**
 * 表彰决定 of a year: what was commended, by number and in the order of units, without any ranking.
 * The number is written in by hand after registration. @throws AppError `suggestions.nothing_to_list` for a year without any
 */
export async function commendationPaper(db: Queryable, year: number, reader: Reader): Promise<Paper> {
  const rows = await db.query<Row>(ROWS, [year]);
  const last = rows
    .map(({ on }) => on)
    .toSorted()
    .at(-1);
  if (last === undefined) throw nothingToList();
  const place = (await findCongress(db, reader.actor.congressId))?.place ?? '';
  const units = await findOrganisations(
    db,
    rows.flatMap(({ organisationId }) => organisationId ?? []),
  );
  const paper = commendation({
    body: `${place}人民代表大会常务委员会`,
    number: { mark: '', year, serial: 0 },
    meeting: `${place}人大常委会主任会议`,
    decidedOn: localDate(last),
    period: `${year}年度`,
    suggestions: rows
      .filter(({ kind }) => kind === 'suggestion')
      .map(({ title, deputy }) => ({ title: title ?? '', deputy: deputy ?? '' })),
    units: units.map(({ name }) => name),
    copyTo: [],
  });
  return { ...paper, number: undefined };
}
