-- The county's day of a record as a column: under row-level security an index over an expression with a time zone is
-- not used, one over a plain date is.
drop index suggestions_suggestions__day;
drop index meetings_meetings__day;
drop index ballots_contests__decided;
alter table suggestions_suggestions add column day date generated always as (coalesce((filed_at at time zone 'Asia/Shanghai')::date, handed_over_on)) stored;
alter table meetings_meetings add column day date generated always as ((starts_at at time zone 'Asia/Shanghai')::date) stored;
alter table ballots_contests add column decided_day date generated always as ((decided_at at time zone 'Asia/Shanghai')::date) stored;
create index suggestions_suggestions__day on suggestions_suggestions (congress_id, day);
create index meetings_meetings__day on meetings_meetings (congress_id, day);
create index ballots_contests__decided on ballots_contests (congress_id, decided_day) where decided_day is not null;
