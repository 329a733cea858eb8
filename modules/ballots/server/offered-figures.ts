import { withinSpan, type OfferedFigure } from '#platform/server/figures/offered-figure.ts';

const DAY = 'c.decided_day';
const HREF = `'/desk/ballots/' || c.id`;

// One row for each option that was decided on; of a merged vote (ELE-44), whose one option stands for several, one for each of these.
const PEOPLE = `ballots_contests c cross join lateral jsonb_array_elements(coalesce(c.result->'options', '[]')) r(value)
  left join lateral (select d.value from jsonb_array_elements(c.definition->'options') d(value) where c.definition->'merged' is not null or d.value->>'key' = r.value->>'key') o on true`;
const ID = `md5(c.id::text || coalesce(o.value->>'key', r.value->>'key'))::uuid`;
const NAME = `coalesce(o.value->>'label', r.value->>'label')`;
const TITLE = `concat_ws(' ', ${NAME}, coalesce(o.value->>'post', c.title))`;
const DECIDED = `c.state in ('decided', 'certified', 'published')`;
const CARRIED = `${DECIDED} and r.value->>'verdict' in ('passed', 'elected')`;
const BY_COMMITTEE = `c.definition->>'body' = 'standing-committee'`;

const byPerson = (id: string, unit: string, where: string): OfferedFigure => ({
  id, unit, source: 'ballots_contests', dimensions: {}, title: TITLE, on: DAY, href: HREF, day: DAY,
  sql: (asked, span) => ({ from: PEOPLE, id: ID, where: `${where} and ${withinSpan(asked, span, DAY)}` }),
});

/** The same people counted once each however often they were voted on: known by the register's person, or else by name. */
const people = (id: string, unit: string, where: string): OfferedFigure => ({
  id, unit, source: 'ballots_contests', dimensions: {}, title: `concat_ws(' ', c.name, c.post)`, on: DAY, href: HREF,
  sql: (asked, span) => ({
    from: `(select distinct on (coalesce(o.value->>'personId', ${NAME})) c.id, c.decided_day, ${NAME} as name, coalesce(o.value->>'post', c.title) as post, md5(coalesce(o.value->>'personId', ${NAME}))::uuid as person
      from ${PEOPLE} where ${where} and ${withinSpan(asked, span, DAY)} order by coalesce(o.value->>'personId', ${NAME}), c.decided_day desc, c.id) c`,
    id: 'c.person', where: 'true',
  }),
});

const APPOINTED = `c.kind = 'appointment' and ${BY_COMMITTEE} and ${CARRIED}`;

/** What ballots let other modules count. A person is counted once for each post given or ended: 人次. */
export const offeredBallotFigures: readonly OfferedFigure[] = [
  byPerson('appointments', '人次', APPOINTED),
  people('appointees', '名', APPOINTED),
  // 罢免 and 撤职 are powers of their own (监督法 2024, 60; 地方组织法 31), not 任免.
  byPerson('removals', '人次', `c.kind = 'removal' and ${CARRIED}`),
  // Nobody is elected by a 预选: it names the candidates.
  byPerson('elected', '人次', `c.kind = 'election' and coalesce(c.definition->>'occasion', '') <> 'preliminary' and ${CARRIED}`),
  // Rated are people here, not reports: an option that is a person or names a post.
  people('appointees-debriefed', '位', `c.kind = 'assessment' and ${BY_COMMITTEE} and ${DECIDED} and (o.value->>'personId' is not null or o.value->>'post' is not null)`),
];
