/** Ten years of a county, a million records: `$1` the congress, `$2` a person. One statement a table, in this order. */
export const LOAD: readonly (readonly [table: string, sql: string])[] = [
  [
    'meetings',
    `
    insert into meetings_meetings (congress_id, id, kind, state, series, year, title, starts_at)
    select $1, gen_random_uuid(), (array['standing-committee','chairs-council','party-group','committee','congress-session'])[1 + n % 5], 'ended', 'bench', 2022 + n % 10, 'meeting ' || n, make_timestamptz(2022 + n % 10, 1 + n % 12, 1 + n % 28, 9, 0, 0, 'Asia/Shanghai')
    from generate_series(1, 4000) n where $2::uuid is not null`,
  ],
  [
    'attendees',
    `
    insert into meetings_attendees (congress_id, id, meeting_id, name, capacity, is_entitled, is_in_base, signed_in_at)
    select $1, gen_random_uuid(), m.id, 'member ' || n, 'member', true, true, case when n % 9 = 0 then null else m.starts_at end
    from meetings_meetings m cross join generate_series(1, 170) n where m.congress_id = $1 and $2::uuid is not null`,
  ],
  [
    'agenda items',
    `
    insert into meetings_items (congress_id, id, meeting_id, place, verb, title, state)
    select $1, gen_random_uuid(), m.id, n, (array['hear-and-review','hear','review','appoint'])[1 + n % 4], 'item ' || n, 'done'
    from meetings_meetings m cross join generate_series(1, 12) n where m.congress_id = $1 and $2::uuid is not null`,
  ],
  [
    'documents',
    `
    insert into meetings_documents (congress_id, id, meeting_id, kind, state, title, issued_on, created_at)
    select $1, gen_random_uuid(), m.id, (array['resolution','decision','minutes'])[1 + n % 3], 'issued', 'document ' || n, (m.starts_at at time zone 'Asia/Shanghai')::date + 2, m.starts_at
    from meetings_meetings m cross join generate_series(1, 5) n where m.congress_id = $1 and $2::uuid is not null`,
  ],
  [
    'suggestions',
    `
    insert into suggestions_suggestions (congress_id, id, kind, state, number, number_text, origin, title, lead_person_id, lead_name, filed_at, handed_over_on, due_on, answered_on, is_key, last_rating)
    select $1, gen_random_uuid(), 'suggestion', 'answered', n, 'n' || n, case when n % 20 = 0 then 'motion' else 'deputy' end, 'suggestion ' || n, $2, 'deputy', d, d::date + 10, d::date + 100, case when n % 11 = 0 then null else d::date + 80 end, n % 25 = 0, 'satisfied'
    from generate_series(1, 20000) n cross join lateral (select make_timestamptz(2022 + n % 10, 1 + n % 12, 1 + n % 28, 9, 0, 0, 'Asia/Shanghai') as d) x`,
  ],
  [
    'plans',
    `insert into supervision_plans (congress_id, id, year, title, state) select $1, gen_random_uuid(), 2021 + n, 'plan', 'adopted' from generate_series(1, 10) n where $2::uuid is not null`,
  ],
  [
    'matters of supervision',
    `
    insert into supervision_matters (congress_id, id, plan_id, year, kind, state, subject, begun_on, held_on, handed_over_on)
    select $1, gen_random_uuid(), case when n <= 1000 then (select p.id from supervision_plans p where p.congress_id = $1 and p.year = 2022 + n % 10) end, 2022 + n % 10, (array['report-deliberation','law-inspection','special-inquiry','inspection-visit','performance-appraisal','research'])[1 + n % 6], 'closed', 'matter ' || n, d, d + 20, d + 30
    from generate_series(1, 20000) n cross join lateral (select make_date(2022 + n % 10, 1 + n % 12, 1 + n % 28) as d) x where $2::uuid is not null`,
  ],
  [
    'points of opinions',
    `
    insert into supervision_points (congress_id, id, matter_id, origin, number, text, unit_name, state, handed_over_on, answered_on, closed_on)
    select $1, gen_random_uuid(), m.id, 'opinion', n, 'point ' || n, 'unit', 'closed', m.handed_over_on, m.handed_over_on + 40, m.handed_over_on + 90
    from supervision_matters m cross join generate_series(1, 10) n where m.congress_id = $1 and $2::uuid is not null`,
  ],
  [
    'typed figures',
    `
    insert into insights_entries (congress_id, id, figure_id, on_day, value, source, person_name, entered_at)
    select $1, gen_random_uuid(), (array['grid-visits','micro-suggestions','voter-opinions'])[1 + n % 3], make_date(2022 + n % 10, 1 + n % 12, 1 + n % 28), n % 50, 'bench', 'clerk', now()
    from generate_series(1, 20000) n where $2::uuid is not null`,
  ],
];
