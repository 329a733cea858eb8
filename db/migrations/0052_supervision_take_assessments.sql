-- A satisfaction assessment comes from the vote of its agenda item; one held on paper elsewhere is
-- typed in, is marked so and says why. Who is not satisfied may order a second report (SUP-36).
alter table supervision_matters add column report_round integer not null default 1 check (report_round > 0);
alter table supervision_assessments
  add column source        text not null default 'manual' check (source in ('contest', 'manual')),
  add column reason        text,
  add column option_key    text,
  add column contest_title text,
  add column meeting_id    uuid references meetings_meetings,
  add column base          text check (base in ('all', 'present', 'taking-part')),
  add column base_number   integer check (base_number > 0),
  add column needed        integer check (needed > 0),
  add column abstain       integer not null default 0 check (abstain >= 0),
  add constraint supervision_assessments__contest__named check (source <> 'contest' or (contest_id is not null and option_key is not null and base_number is not null and needed is not null));
create unique index supervision_assessments__option on supervision_assessments (contest_id, option_key) where source = 'contest';
