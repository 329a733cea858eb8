-- Decisions and resolutions: from where they came, what they say, how the vote was, who carries them out, what came of it.
create table decisions_decisions (
  congress_id   uuid not null references register_congresses,
  id            uuid primary key,
  kind          text not null check (kind in ('resolution', 'decision')),
  body          text not null check (body in ('congress', 'standing-committee')),
  source        text not null check (source in ('party-committee', 'government', 'chairs-council', 'members', 'deputies', 'law')),
  state         text not null,
  version       integer not null default 1,
  title         text not null,
  text          text not null,
  meeting_id    uuid references meetings_meetings,
  passed_on     date,
  members       integer check (members > 0),
  votes_for     integer check (votes_for >= 0),
  votes_against integer check (votes_against >= 0),
  abstained     integer check (abstained >= 0),
  published_on  date,
  evaluation    text,
  evaluated_on  date,
  ended_on      date,
  end_reason    text,
  created_at    timestamptz not null default now(),
  constraint decisions_decisions__votes__within check (votes_for + votes_against + abstained <= members)
);
create index decisions_decisions__passed on decisions_decisions (congress_id, passed_on desc, id);
call platform_wall('decisions_decisions');

-- What a body has to do under a decision, and its report on carrying it out; each round is in the timeline.
create table decisions_duties (
  congress_id     uuid not null references register_congresses,
  id              uuid primary key,
  decision_id     uuid not null references decisions_decisions,
  organisation_id uuid not null references register_organisations,
  unit_name       text not null,
  text            text not null,
  due_on          date not null,
  state           text not null,
  report          text,
  reported_on     date,
  finding         text,
  created_at      timestamptz not null default clock_timestamp()
);
create index decisions_duties__decision on decisions_duties (decision_id);
create index decisions_duties__open on decisions_duties (congress_id, due_on) where state = 'open';
call platform_wall('decisions_duties');

create table decisions_events (
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
call platform_wall('decisions_events');

grant select, insert, update on decisions_decisions, decisions_duties to renda_app;
grant select, insert on decisions_events to renda_app;
