-- A suggestion (建议) or a motion (议案) from its draft to the last promise kept.
create table suggestions_suggestions (
  congress_id      uuid not null references register_congresses,
  id               uuid primary key,
  kind             text not null check (kind in ('suggestion', 'motion')),
  state            text not null,
  version          integer not null default 1,
  round            integer not null default 1 check (round >= 1),
  session_id       uuid references register_sessions,
  number           integer check (number > 0),
  number_text      text,
  origin           text not null default 'deputy' check (origin in ('deputy', 'delegation', 'motion', 'body')),
  converted_from   uuid references suggestions_suggestions,
  merged_into      uuid references suggestions_suggestions,
  title            text not null,
  field            text,
  situation        text not null default '',
  analysis         text not null default '',
  proposal         text not null default '',
  points           jsonb not null default '[]',
  text_version     integer not null default 1,
  text_hash        text,
  lead_person_id   uuid not null,
  lead_name        text not null,
  co_signer_count  integer not null default 0,
  delegation_id    uuid,
  lead_unit_id     uuid,
  lead_unit_name   text,
  in_session       boolean,
  filed_at         timestamptz,
  handed_over_on   date,
  due_on           date,
  outer_due_on     date,
  answered_on      date,
  closed_on        date,
  reply_class      text,
  last_rating      text,
  return_count     integer not null default 0,
  open_promises    integer not null default 0,
  is_key           boolean not null default false,
  is_confidential  boolean not null default false,
  publicity        text not null default 'undecided' check (publicity in ('undecided', 'full', 'title-only', 'withheld')),
  wants_publicity  boolean,
  published_at     timestamptz,
  published_text   jsonb,
  terms            tsvector not null default '',
  import_key       text,
  created_at       timestamptz not null default now(),
  changed_at       timestamptz not null default now(),
  constraint suggestions_suggestions__number__unique unique (congress_id, session_id, kind, number),
  constraint suggestions_suggestions__import_key__unique unique (congress_id, import_key)
);
create index suggestions_suggestions__state on suggestions_suggestions (congress_id, state, id desc);
create index suggestions_suggestions__unit__state on suggestions_suggestions (congress_id, lead_unit_id, state, id desc);
create index suggestions_suggestions__lead on suggestions_suggestions (congress_id, lead_person_id, id desc);
create index suggestions_suggestions__session on suggestions_suggestions (congress_id, session_id, number);
create index suggestions_suggestions__merged on suggestions_suggestions (merged_into) where merged_into is not null;
create index suggestions_suggestions__published on suggestions_suggestions (congress_id, published_at desc) where published_at is not null;
create index suggestions_suggestions__terms on suggestions_suggestions using gin (terms);
create index suggestions_suggestions__title on suggestions_suggestions using gin (title gin_trgm_ops);
call platform_wall('suggestions_suggestions');

-- 附议: who was asked to sign which text, and what he answered himself.
create table suggestions_signers (
  congress_id   uuid not null references register_congresses,
  suggestion_id uuid not null references suggestions_suggestions,
  person_id     uuid not null,
  name          text not null,
  position      integer not null,
  state         text not null check (state in ('invited', 'confirmed', 'declined', 'withdrawn')),
  text_version  integer not null,
  text_hash     text,
  answered_at   timestamptz,
  primary key (suggestion_id, person_id)
);
create index suggestions_signers__person on suggestions_signers (congress_id, person_id, state);
call platform_wall('suggestions_signers');

-- One row a unit and assignment: a re-assignment is a new row, the returned one stays.
create table suggestions_tasks (
  congress_id     uuid not null references register_congresses,
  id              uuid primary key,
  suggestion_id   uuid not null references suggestions_suggestions,
  organisation_id uuid not null,
  unit_name       text not null,
  role            text not null check (role in ('lead', 'co', 'parallel')),
  state           text not null,
  round           integer not null default 1,
  replaces_id     uuid references suggestions_tasks,
  assigned_on     date not null,
  due_on          date,
  signed_for_on   date,
  first_contact_on date,
  opinion         text,
  opinion_on      date,
  done_on         date,
  note            text
);
create index suggestions_tasks__suggestion on suggestions_tasks (suggestion_id);
create index suggestions_tasks__unit__state on suggestions_tasks (congress_id, organisation_id, state);
call platform_wall('suggestions_tasks');

-- Returns (退办) and extensions (延期): asked with a reason, decided by another.
create table suggestions_requests (
  congress_id   uuid not null references register_congresses,
  id            uuid primary key,
  suggestion_id uuid not null references suggestions_suggestions,
  task_id       uuid not null references suggestions_tasks,
  kind          text not null check (kind in ('return', 'extension')),
  reason        text not null,
  proposed_unit text,
  until_on      date,
  asked_on      date not null,
  outcome       text check (outcome in ('granted', 'refused')),
  decided_on    date,
  decision_note text
);
create index suggestions_requests__suggestion on suggestions_requests (suggestion_id);
call platform_wall('suggestions_requests');

create table suggestions_contacts (
  congress_id   uuid not null references register_congresses,
  id            uuid primary key,
  suggestion_id uuid not null references suggestions_suggestions,
  task_id       uuid not null references suggestions_tasks,
  way           text not null check (way in ('visit', 'meeting', 'phone', 'joint-research', 'written')),
  on_day        date not null,
  summary       text not null,
  state         text not null check (state in ('logged', 'confirmed', 'disputed')),
  remark        text,
  answered_on   date
);
create index suggestions_contacts__suggestion on suggestions_contacts (suggestion_id);
call platform_wall('suggestions_contacts');

create table suggestions_replies (
  congress_id   uuid not null references register_congresses,
  id            uuid primary key,
  suggestion_id uuid not null references suggestions_suggestions,
  task_id       uuid not null references suggestions_tasks,
  round         integer not null,
  state         text not null,
  body          text not null default '',
  answers       jsonb not null default '[]',
  class         text not null,
  class_letter  text not null,
  publicity     text not null default 'full' check (publicity in ('full', 'title-only', 'withheld')),
  number_text   text,
  contact_name  text,
  contact_phone text,
  signed_by     text,
  signed_on     date,
  sent_on       date,
  sent_way      text,
  promises      jsonb not null default '[]'
);
create index suggestions_replies__suggestion on suggestions_replies (suggestion_id);
call platform_wall('suggestions_replies');

-- Two ratings: of the answer, later of the result. No row is 未评; there is no default.
create table suggestions_ratings (
  congress_id   uuid not null references register_congresses,
  id            uuid primary key,
  suggestion_id uuid not null references suggestions_suggestions,
  round         integer not null,
  of            text not null check (of in ('reply', 'result')),
  person_id     uuid not null,
  value         text not null check (value in ('satisfied', 'basically', 'dissatisfied')),
  remark        text,
  rated_on      date not null,
  replaced_on   date
);
create unique index suggestions_ratings__one on suggestions_ratings (suggestion_id, round, of, person_id) where replaced_on is null;
call platform_wall('suggestions_ratings');

-- The public ledger of what was promised in replies.
create table suggestions_promises (
  congress_id     uuid not null references register_congresses,
  id              uuid primary key,
  suggestion_id   uuid not null references suggestions_suggestions,
  reply_id        uuid references suggestions_replies,
  organisation_id uuid not null,
  unit_name       text not null,
  state           text not null,
  text            text not null,
  target          numeric,
  unit_of_measure text,
  achieved        numeric not null default 0,
  responsible     text,
  due_on          date not null,
  first_due_on    date not null,
  kept_on         date,
  confirmed_on    date,
  explanation     text
);
create index suggestions_promises__suggestion on suggestions_promises (suggestion_id);
create index suggestions_promises__due on suggestions_promises (congress_id, state, due_on);
call platform_wall('suggestions_promises');

create table suggestions_promise_reports (
  congress_id uuid not null references register_congresses,
  id          uuid primary key,
  promise_id  uuid not null references suggestions_promises,
  on_day      date not null,
  achieved    numeric,
  text        text not null,
  file_ids    jsonb not null default '[]',
  by_name     text not null
);
create index suggestions_promise_reports__promise on suggestions_promise_reports (promise_id);
call platform_wall('suggestions_promise_reports');

-- 重点督办: the five owners, the plan and its milestones.
create table suggestions_key_cases (
  congress_id   uuid not null references register_congresses,
  suggestion_id uuid primary key references suggestions_suggestions,
  state         text not null,
  reason        text not null,
  proposed_by   uuid,
  owners        jsonb not null default '{}',
  plan          text,
  milestones    jsonb not null default '[]',
  decided_on    date,
  finding       text
);
call platform_wall('suggestions_key_cases');

create table suggestions_look_backs (
  congress_id   uuid not null references register_congresses,
  id            uuid primary key,
  suggestion_id uuid not null references suggestions_suggestions,
  on_day        date not null,
  finding       text not null check (finding in ('carried-out', 'partly', 'not', 'relapsed')),
  text          text not null,
  by_name       text not null
);
create index suggestions_look_backs__suggestion on suggestions_look_backs (suggestion_id);
call platform_wall('suggestions_look_backs');

create table suggestions_commendations (
  congress_id   uuid not null references register_congresses,
  id            uuid primary key,
  year          integer not null,
  kind          text not null check (kind in ('suggestion', 'unit')),
  suggestion_id uuid references suggestions_suggestions,
  organisation_id uuid,
  reason        text not null,
  on_day        date not null
);
call platform_wall('suggestions_commendations');

-- Every running or stopped deadline, with its own arithmetic.
create table suggestions_clocks (
  congress_id   uuid not null references register_congresses,
  id            uuid primary key,
  suggestion_id uuid not null references suggestions_suggestions,
  task_id       uuid references suggestions_tasks,
  promise_id    uuid references suggestions_promises,
  kind          text not null,
  owner         text not null,
  organisation_id uuid,
  from_on       date not null,
  due_on        date not null,
  is_provisional boolean not null default false,
  explanation   jsonb not null,
  state         text not null check (state in ('running', 'stopped')),
  stopped_on    date
);
create index suggestions_clocks__running on suggestions_clocks (congress_id, due_on) where state = 'running';
create index suggestions_clocks__suggestion on suggestions_clocks (suggestion_id);
call platform_wall('suggestions_clocks');

-- The timeline: every act with who, when, in which post, and by which rule. Append-only.
create table suggestions_events (
  congress_id   uuid not null references register_congresses,
  suggestion_id uuid not null references suggestions_suggestions,
  seq           integer not null,
  at            timestamptz not null default now(),
  on_day        date not null,
  action        text not null,
  from_state    text,
  to_state      text not null,
  round         integer not null,
  person_id     uuid,
  person_name   text,
  post          text,
  unit_name     text,
  data          jsonb not null default '{}',
  rules         text[] not null default '{}',
  -- who may see the entry: everybody on the matter, or only some relations
  seen_by       text not null default 'all',
  primary key (suggestion_id, seq)
);
call platform_wall('suggestions_events');

grant select, insert, update, delete on suggestions_signers to renda_app;
grant select, insert, update on suggestions_suggestions, suggestions_tasks, suggestions_requests, suggestions_contacts,
  suggestions_replies, suggestions_ratings, suggestions_promises, suggestions_key_cases, suggestions_clocks to renda_app;
grant select, insert on suggestions_promise_reports, suggestions_look_backs, suggestions_commendations, suggestions_events to renda_app;

-- Full-text and trigram search inside the wall. Under row-level security a `@@` would not use its
-- index, so the search runs as the owner and filters by the connection's own congress.
create function suggestions_search(query tsquery, most integer) returns table (id uuid, rank real)
  language sql stable security definer set search_path = public as $$
  select s.id, ts_rank(s.terms, query)
  from suggestions_suggestions s
  where s.congress_id = platform_congress() and s.terms @@ query
  order by 2 desc, 1 desc
  limit most
$$;
revoke all on function suggestions_search from public;
grant execute on function suggestions_search to renda_app;

create function suggestions_near_titles(wanted text, most integer) returns table (id uuid, likeness real)
  language sql stable security definer set search_path = public as $$
  select s.id, similarity(s.title, wanted)
  from suggestions_suggestions s
  where s.congress_id = platform_congress() and s.title % wanted
  order by 2 desc, 1 desc
  limit most
$$;
revoke all on function suggestions_near_titles from public;
grant execute on function suggestions_near_titles to renda_app;
