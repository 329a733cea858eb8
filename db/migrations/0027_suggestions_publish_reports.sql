-- 办理情况报告 as it was heard by the standing committee and made public (代表法 51): the words that stand, and the rows
-- each of its numbers counted on that day. A later one of the same session stands beside it; none is changed.
create table suggestions_handling_reports (
  congress_id  uuid not null references register_congresses,
  id           uuid primary key,
  session_id   uuid not null references register_sessions,
  heard_by     text not null,
  heard_on     date not null,
  paper        jsonb not null,
  counted      jsonb not null,
  published_on date not null,
  by_name      text not null
);
create index suggestions_handling_reports__session on suggestions_handling_reports (congress_id, session_id, id desc);
call platform_wall('suggestions_handling_reports');
grant select, insert on suggestions_handling_reports to renda_app;

-- A commendation entered by mistake is taken back with its day and reason; the row stays.
alter table suggestions_commendations add column taken_back_on date, add column taken_back_why text;
grant update (taken_back_on, taken_back_why) on suggestions_commendations to renda_app;
-- What had been entered twice counts once from now on.
alter table suggestions_commendations no force row level security;
update suggestions_commendations c set taken_back_on = current_date, taken_back_why = '重复录入'
where exists (
  select from suggestions_commendations first
  where first.congress_id = c.congress_id and first.year = c.year and first.id < c.id
    and coalesce(first.suggestion_id, first.organisation_id) = coalesce(c.suggestion_id, c.organisation_id));
alter table suggestions_commendations force row level security;
create unique index suggestions_commendations__once on suggestions_commendations (congress_id, year, coalesce(suggestion_id, organisation_id)) where taken_back_on is null;
