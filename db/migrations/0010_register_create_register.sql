-- The directory of congresses: a tree that everybody may read; no business data in it.
create table register_congresses (
  id         uuid primary key default uuidv7(),
  parent_id  uuid references register_congresses,
  name       text not null,
  short_name text not null,
  place      text not null,
  level      text not null check (level in ('T', 'K', 'C', 'P', 'N')),
  code       text,
  is_hosted  boolean not null default false,
  unique (name)
);
grant select, insert, update on register_congresses to renda_app;

create table register_terms (
  congress_id uuid not null references register_congresses,
  id          uuid primary key default uuidv7(),
  number      integer not null check (number > 0),
  starts_on   date not null,
  ends_on     date,
  constraint register_terms__number__unique unique (congress_id, number),
  constraint register_terms__span__ordered check (ends_on is null or ends_on > starts_on)
);
call platform_wall('register_terms');

create table register_sessions (
  congress_id   uuid not null references register_congresses,
  id            uuid primary key default uuidv7(),
  term_id       uuid not null references register_terms,
  number        integer not null check (number > 0),
  opens_on      date not null,
  closes_on     date not null,
  motion_cutoff timestamptz,
  constraint register_sessions__number__unique unique (congress_id, term_id, number),
  constraint register_sessions__span__ordered check (closes_on >= opens_on)
);
call platform_wall('register_sessions');

create table register_people (
  congress_id      uuid not null references register_congresses,
  id               uuid primary key default uuidv7(),
  name             text not null check (char_length(name) between 1 and 40),
  sex              text,
  nation           text,
  birth_month      text check (birth_month ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  political_status text,
  education        text,
  employer         text,
  post             text,
  phone            text,
  natural_key      text,
  stroke_key       text not null default '',
  pinyin_key       text not null default '',
  version          integer not null default 1,
  constraint register_people__natural_key__unique unique (congress_id, natural_key)
);
create index register_people__name on register_people (congress_id, name);
create index register_people__phone on register_people (congress_id, phone);
call platform_wall('register_people');

create table register_organisations (
  congress_id uuid not null references register_congresses,
  id          uuid primary key default uuidv7(),
  name        text not null,
  short_name  text not null,
  kind        text not null,
  rank_order  integer not null default 1000,
  phone       text,
  contact     text,
  ended_on    date,
  version     integer not null default 1,
  constraint register_organisations__name__unique unique (congress_id, name)
);
call platform_wall('register_organisations');

create table register_organisation_names (
  congress_id     uuid not null references register_congresses,
  organisation_id uuid not null references register_organisations,
  name            text not null,
  primary key (congress_id, name)
);
call platform_wall('register_organisation_names');

-- 职责清单: what a unit answers for, line by line, as proposals of a handling unit read it.
create table register_duties (
  congress_id     uuid not null references register_congresses,
  id              uuid primary key default uuidv7(),
  organisation_id uuid not null references register_organisations,
  number          integer not null,
  text            text not null,
  terms           tsvector not null default '',
  constraint register_duties__number__unique unique (congress_id, organisation_id, number)
);
create index register_duties__terms on register_duties using gin (terms);
call platform_wall('register_duties');

-- Standing committee, chairs' council, presidium, committees, delegations, groups.
create table register_bodies (
  congress_id uuid not null references register_congresses,
  id          uuid primary key default uuidv7(),
  kind        text not null,
  name        text not null,
  rank_order  integer not null default 1000,
  ended_on    date,
  constraint register_bodies__name__unique unique (congress_id, kind, name)
);
call platform_wall('register_bodies');

-- One person may sit in the congresses of five levels at once, but only once in each.
create table register_mandates (
  congress_id     uuid not null references register_congresses,
  id              uuid primary key default uuidv7(),
  person_id       uuid not null references register_people,
  of_congress_id  uuid not null references register_congresses,
  term_number     integer not null,
  delegation_id   uuid references register_bodies,
  constituency    text,
  card_number     text,
  starts_on       date not null,
  ends_on         date,
  end_reason      text,
  suspended_from  date,
  suspended_until date,
  constraint register_mandates__span__ordered check (ends_on is null or ends_on >= starts_on),
  constraint register_mandates__span__no_overlap exclude using gist (
    person_id with =, of_congress_id with =, daterange(starts_on, ends_on, '[)') with &&)
);
create index register_mandates__person on register_mandates (congress_id, person_id);
create index register_mandates__delegation on register_mandates (congress_id, delegation_id);
call platform_wall('register_mandates');

-- A post in a body or a unit gives roles for as long as it lasts.
create table register_posts (
  congress_id     uuid not null references register_congresses,
  id              uuid primary key default uuidv7(),
  person_id       uuid not null references register_people,
  body_id         uuid references register_bodies,
  organisation_id uuid references register_organisations,
  role            text not null,
  title           text not null,
  rank_order      integer not null default 1000,
  starts_on       date not null,
  ends_on         date,
  constraint register_posts__place__one check (num_nonnulls(body_id, organisation_id) = 1),
  constraint register_posts__span__no_overlap exclude using gist (
    person_id with =, role with =, coalesce(body_id, organisation_id) with =, daterange(starts_on, ends_on, '[)') with &&)
);
create index register_posts__person on register_posts (congress_id, person_id);
create index register_posts__organisation on register_posts (congress_id, organisation_id, role);
call platform_wall('register_posts');

grant select, insert, update on register_terms, register_sessions, register_people, register_organisations,
  register_bodies, register_mandates, register_posts to renda_app;
grant select, insert, update, delete on register_organisation_names, register_duties to renda_app;
