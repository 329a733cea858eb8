import { withinSpan, type OfferedFigure } from '#platform/server/figures/offered-figure.ts';

const DAY = 'c.decided_day';

/** What ballots let other modules count. A person is counted once for each post given or ended: 人次. */
export const offeredBallotFigures: readonly OfferedFigure[] = [
  {
    id: 'appointments', unit: '人次', source: 'ballots_contests', dimensions: {}, title: `concat_ws(' ', o.value->>'label', c.title)`, on: DAY, href: `'/desk/ballots/' || c.id`,
    sql: (asked, span) => ({
      from: `ballots_contests c cross join lateral jsonb_array_elements(coalesce(c.result->'options', '[]')) o(value)`, id: `md5(c.id::text || (o.value->>'key'))::uuid`,
      where: `c.kind in ('appointment', 'removal') and c.state in ('decided', 'certified', 'published') and o.value->>'verdict' in ('passed', 'elected') and ${withinSpan(asked, span, DAY)}`,
    }),
  },
];
