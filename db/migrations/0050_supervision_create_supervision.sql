-- The year's supervision: its plan, each matter of it from the topic to what was done, and what the
-- law still wants.
create table supervision_plans (
  congress_id     uuid not null references register_congresses,
  id              uuid primary key,
  year            integer not null check (year between 1954 and 2200),
  title           text not null,
  state           text not null,
  version         integer not null default 1,
  -- The paper it was read from, as it came; items point into it by position.
  text            text not null default '',
  party_group_on  date,
  adopted_on      date,
  published_on    date,
  created_at      timestamptz not null default now(),
  constraint supervision_plans__year__unique unique (congress_id, year)
);
call platform_wall('supervision_plans');

create table supervision_matters (
  congress_id   uuid not null references register_congresses,
  id            uuid primary key,
  plan_id       uuid references supervision_plans,
  year          integer not null check (year between 1954 and 2200),
  kind          text not null,
  fiscal_topic  text,
  state         text not null,
  version       integer not null default 1,
  subject       text not null,
  sentence      text not null default '',
  start_at      integer,
  end_at        integer,
  point         text,
  source        text,
  owner_body_id uuid references register_bodies,
  owner_name    text not null default '',
  quarter       integer check (quarter between 1 and 4),
  laws          jsonb not null default '[]',
  addressees    jsonb not null default '[]',
  joint_with    jsonb not null default '[]',
  signers       jsonb not null default '[]',
  meeting_id    uuid references meetings_meetings,
  item_id       uuid references meetings_items,
  hearing_on    date,
  begun_on      date,
  held_on       date,
  handed_over_on date,
  reported_on   date,
  closed_on     date,
  published_on  date,
  summary       text not null default '',
  outcome       text not null default '',
  state_reason  text,
  follows_id    uuid references supervision_matters,
  is_adjustment boolean not null default false,
  created_at    timestamptz not null default now(),
  constraint supervision_matters__span__ordered check (end_at is null or end_at >= start_at)
);
create index supervision_matters__year on supervision_matters (congress_id, year desc, kind, id);
create index supervision_matters__plan on supervision_matters (plan_id) where plan_id is not null;
create index supervision_matters__held on supervision_matters (congress_id, held_on) where held_on is not null;
call platform_wall('supervision_matters');

-- Opinions and problems, point by point; each round of an answer is kept.
create table supervision_points (
  congress_id     uuid not null references register_congresses,
  id              uuid primary key,
  matter_id       uuid not null references supervision_matters,
  origin          text not null check (origin in ('opinion', 'problem', 'self-check', 'question')),
  number          integer not null check (number > 0),
  text            text not null,
  law_article     text,
  organisation_id uuid references register_organisations,
  unit_name       text not null,
  state           text not null,
  measure         text check (measure in ('at-once', 'by-date', 'long-term', 'declined')),
  due_on          date,
  handed_over_on  date,
  answered_on     date,
  answer          text,
  round           integer not null default 1,
  finding         text,
  found_by        text,
  closed_on       date,
  looked_back_on  date,
  created_at      timestamptz not null default now(),
  constraint supervision_points__number__unique unique (matter_id, number)
);
create index supervision_points__unit on supervision_points (congress_id, organisation_id, state);
create index supervision_points__open on supervision_points (congress_id, due_on) where state in ('handed-over', 'rectifying', 'long-term');
call platform_wall('supervision_points');

-- What a unit did, with its evidence; nothing here is ever changed.
create table supervision_deeds (
  congress_id  uuid not null references register_congresses,
  id           uuid primary key,
  point_id     uuid not null references supervision_points,
  round        integer not null,
  on_day       date not null,
  text         text not null,
  file_ids     jsonb not null default '[]',
  person_id    uuid,
  person_name  text,
  created_at   timestamptz not null default clock_timestamp()
);
create index supervision_deeds__point on supervision_deeds (point_id);
call platform_wall('supervision_deeds');

create table supervision_questions (
  congress_id     uuid not null references register_congresses,
  id              uuid primary key,
  matter_id       uuid not null references supervision_matters,
  state           text not null,
  text            text not null,
  asked_by        text not null,
  asker_id        uuid,
  came_from       text not null check (came_from in ('member', 'deputy', 'public', 'office')),
  organisation_id uuid references register_organisations,
  unit_name       text,
  asked_in_hall_by text,
  answer          text,
  answered_by     text,
  follow_up       text,
  created_at      timestamptz not null default clock_timestamp()
);
create index supervision_questions__matter on supervision_questions (matter_id);
call platform_wall('supervision_questions');

-- Reports and other texts of a matter: a draft and the report, collected views, the report on handling.
create table supervision_papers (
  congress_id     uuid not null references register_congresses,
  id              uuid primary key,
  matter_id       uuid not null references supervision_matters,
  kind            text not null check (kind in ('view', 'draft-report', 'comment', 'report', 'inspection-report', 'visit-report', 'opinions', 'handling-report', 'answer', 'defence', 'investigation-report', 'notice')),
  round           integer not null default 1,
  text            text not null,
  file_id         uuid references platform_files,
  organisation_id uuid references register_organisations,
  from_name       text not null,
  on_day          date not null,
  person_id       uuid,
  created_at      timestamptz not null default clock_timestamp()
);
create index supervision_papers__matter on supervision_papers (matter_id);
call platform_wall('supervision_papers');

create table supervision_participants (
  congress_id uuid not null references register_congresses,
  id          uuid primary key,
  matter_id   uuid not null references supervision_matters,
  person_id   uuid references register_people,
  name        text not null,
  role        text not null check (role in ('leader', 'deputy-leader', 'member', 'deputy', 'expert', 'lower-congress')),
  constraint supervision_participants__name__unique unique (matter_id, name, role)
);
call platform_wall('supervision_participants');

-- Totals only: who marked what is nobody's business (SUP-34).
create table supervision_assessments (
  congress_id   uuid not null references register_congresses,
  id            uuid primary key,
  matter_id     uuid not null references supervision_matters,
  on_day        date not null,
  members       integer not null check (members > 0),
  present       integer not null check (present between 0 and members),
  satisfied     integer not null check (satisfied >= 0),
  basically     integer not null check (basically >= 0),
  dissatisfied  integer not null check (dissatisfied >= 0),
  void          integer not null check (void >= 0),
  result        text not null check (result in ('satisfied', 'basically', 'dissatisfied')),
  contest_id    uuid,
  created_at    timestamptz not null default clock_timestamp(),
  constraint supervision_assessments__sum__within check (satisfied + basically + dissatisfied + void <= present)
);
create index supervision_assessments__matter on supervision_assessments (matter_id);
call platform_wall('supervision_assessments');

create table supervision_clocks (
  congress_id uuid not null references register_congresses,
  id          uuid primary key,
  matter_id   uuid not null references supervision_matters,
  kind        text not null,
  owner       text not null,
  due_on      date not null,
  explanation jsonb not null,
  state       text not null check (state in ('running', 'stopped', 'replaced')),
  stopped_on  date,
  created_at  timestamptz not null default now()
);
create index supervision_clocks__running on supervision_clocks (congress_id, due_on) where state = 'running';
create index supervision_clocks__matter on supervision_clocks (matter_id);
call platform_wall('supervision_clocks');

create table supervision_events (
  congress_id uuid not null references register_congresses,
  of_id       uuid not null,
  seq         integer not null,
  at          timestamptz not null,
  on_day      date not null,
  action      text not null,
  from_state  text,
  to_state    text,
  person_id   uuid,
  person_name text,
  data        jsonb not null default '{}',
  rules       text[] not null default '{}',
  primary key (of_id, seq)
);
call platform_wall('supervision_events');

-- What passes between the congress and the discipline organ; seen by those named, and every look is kept.
create table supervision_referrals (
  congress_id uuid not null references register_congresses,
  id          uuid primary key,
  area        text not null check (area in ('livelihood', 'suggestions', 'appointees', 'law-inspection')),
  flow        text not null check (flow in ('information', 'joint-inspection', 'transfer', 'shared-results')),
  state       text not null,
  version     integer not null default 1,
  title       text not null,
  content     text not null,
  result      text,
  made_on     date not null,
  sent_on     date,
  fed_back_on date
);
call platform_wall('supervision_referrals');

create table supervision_referral_readers (
  congress_id uuid not null references register_congresses,
  referral_id uuid not null references supervision_referrals,
  person_id   uuid not null,
  name        text not null,
  named_by    uuid not null,
  named_at    timestamptz not null,
  primary key (referral_id, person_id)
);
call platform_wall('supervision_referral_readers');

create table supervision_referral_views (
  congress_id uuid not null references register_congresses,
  id          uuid primary key default uuidv7(),
  referral_id uuid not null references supervision_referrals,
  person_id   uuid not null,
  at          timestamptz not null
);
create index supervision_referral_views__referral on supervision_referral_views (referral_id, at);
call platform_wall('supervision_referral_views');

-- Named methods of a place (四个贯通机制, 六个三 …): the office writes what they mean.
create table supervision_methods (
  congress_id uuid not null references register_congresses,
  id          uuid primary key,
  name        text not null,
  content     text not null,
  steps       jsonb not null default '[]',
  version     integer not null default 1,
  constraint supervision_methods__name__unique unique (congress_id, name)
);
call platform_wall('supervision_methods');

grant delete on supervision_matters to renda_app;
grant select, insert, update on supervision_plans, supervision_matters, supervision_points, supervision_questions, supervision_clocks, supervision_referrals, supervision_methods to renda_app;
grant select, insert on supervision_deeds, supervision_papers, supervision_assessments, supervision_events, supervision_referral_views to renda_app;
grant select, insert, delete on supervision_participants, supervision_referral_readers to renda_app;
