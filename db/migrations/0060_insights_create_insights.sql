-- Figures typed by hand where the module that will count them is not built yet (手工录入，无明细), and the yearly
-- report: its text with live figures, and the figures frozen with their rows when it was adopted.
create table insights_entries (
  congress_id  uuid not null references register_congresses,
  id           uuid primary key,
  figure_id    text not null,
  on_day       date not null,
  value        integer not null check (value between 0 and 1000000),
  source       text not null check (source <> ''),
  person_id    uuid,
  person_name  text not null,
  entered_at   timestamptz not null,
  withdrawn_at timestamptz,
  withdrawn_by text,
  constraint insights_entries__withdrawn__whole check ((withdrawn_at is null) = (withdrawn_by is null))
);
create index insights_entries__figure on insights_entries (congress_id, figure_id, on_day) where withdrawn_at is null;
call platform_wall('insights_entries');
grant select, insert, update on insights_entries to renda_app;

create table insights_reports (
  congress_id uuid not null references register_congresses,
  id          uuid primary key,
  year        integer not null check (year between 1954 and 2200),
  state       text not null default 'draft' check (state in ('draft', 'adopted')),
  version     integer not null default 1,
  title       text not null check (title <> ''),
  sections    jsonb not null,
  adopted_on  date,
  changed_by  text not null,
  changed_at  timestamptz not null,
  constraint insights_reports__year__unique unique (congress_id, year),
  constraint insights_reports__adopted__day check ((state = 'adopted') = (adopted_on is not null))
);
call platform_wall('insights_reports');
grant select, insert, update on insights_reports to renda_app;

-- Never changed: what a published report said, and the rows it counted.
create table insights_frozen_figures (
  congress_id uuid not null references register_congresses,
  report_id   uuid not null references insights_reports,
  figure_id   text not null,
  label       text not null,
  unit        text not null,
  value       integer not null,
  phrase      text not null,
  by_hand     boolean not null,
  from_day    date not null,
  to_day      date not null,
  rows        jsonb not null,
  frozen_at   timestamptz not null,
  primary key (report_id, figure_id)
);
call platform_wall('insights_frozen_figures');
grant select, insert on insights_frozen_figures to renda_app;

-- Figures ask by day.
create index suggestions_suggestions__day on suggestions_suggestions (congress_id, (coalesce((filed_at at time zone 'Asia/Shanghai')::date, handed_over_on)));
create index meetings_meetings__day on meetings_meetings (congress_id, ((starts_at at time zone 'Asia/Shanghai')::date), kind);
create index meetings_documents__issued on meetings_documents (congress_id, issued_on) where state = 'issued';
create index meetings_attendees__signed on meetings_attendees (meeting_id) where signed_in_at is not null;
create index ballots_contests__decided on ballots_contests (congress_id, ((decided_at at time zone 'Asia/Shanghai')::date)) where state = 'decided';
