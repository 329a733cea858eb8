-- A meeting of any kind, or a sitting of one (parent_id). Numbers are given when it is convened: the
-- place in the term and the place in the year are two series and are never mixed.
create table meetings_meetings (
  congress_id      uuid not null references register_congresses,
  id               uuid primary key,
  kind             text not null,
  state            text not null,
  version          integer not null default 1,
  parent_id        uuid references meetings_meetings,
  session_id       uuid references register_sessions,
  body_id          uuid references register_bodies,
  series           text not null,
  term_number      integer,
  number_in_term   integer check (number_in_term > 0),
  year             integer not null,
  number_in_year   integer check (number_in_year > 0),
  title            text,
  starts_at        timestamptz not null,
  ends_at          timestamptz,
  place            text not null default '',
  is_extraordinary boolean not null default false,
  is_restricted    boolean not null default false,
  chair_person_id  uuid,
  executive_chairs jsonb not null default '[]',
  invitations      jsonb not null default '[]',
  noticed_at       timestamptz,
  opened_at        timestamptz,
  ended_at         timestamptz,
  state_reason     text,
  state_decided_by text,
  cleaned_at       timestamptz,
  agenda_state     text not null default 'draft',
  agenda_version   integer not null default 0,
  current_item_id  uuid,
  seat_rows        integer check (seat_rows between 1 and 100),
  seat_columns     integer check (seat_columns between 1 and 100),
  sign_in_secret   bytea,
  created_at       timestamptz not null default now(),
  constraint meetings_meetings__span__ordered check (ends_at is null or ends_at >= starts_at),
  constraint meetings_meetings__in_term__unique unique (congress_id, series, term_number, number_in_term),
  constraint meetings_meetings__in_year__unique unique (congress_id, series, year, number_in_year)
);
create index meetings_meetings__time on meetings_meetings (congress_id, starts_at desc, id);
create index meetings_meetings__parent on meetings_meetings (parent_id) where parent_id is not null;
call platform_wall('meetings_meetings');

-- Where the count of a series stood before this program; the next number follows it.
create table meetings_series (
  congress_id  uuid not null references register_congresses,
  series       text not null,
  term_number  integer not null,
  last_in_term integer not null default 0,
  year         integer not null,
  last_in_year integer not null default 0,
  primary key (congress_id, series)
);
call platform_wall('meetings_series');

-- One row for everybody invited: the roll of those who have a seat, and those who attend without a vote.
create table meetings_attendees (
  congress_id     uuid not null references register_congresses,
  id              uuid primary key,
  meeting_id      uuid not null references meetings_meetings,
  person_id       uuid,
  name            text not null,
  post            text,
  capacity        text not null check (capacity in ('member', 'attending', 'observer', 'staff')),
  is_entitled     boolean not null,
  is_in_base      boolean not null,
  is_suspended    boolean not null default false,
  delegation_id   uuid,
  delegation      text,
  delegation_rank integer,
  rank_order      integer,
  organisation_id uuid,
  represents      text,
  card_number     text,
  invited_by      text,
  reply           text not null default 'no-reply',
  replied_at      timestamptz,
  notice_seen_at  timestamptz,
  substitute_name text,
  substitute_post text,
  leave_kind      text,
  leave_text      text,
  decided_by      text,
  decided_at      timestamptz,
  decision        text,
  is_present      boolean not null default false,
  is_video        boolean not null default false,
  signed_in_at    timestamptz,
  sign_in_way     text,
  left_at         timestamptz,
  is_late         boolean not null default false,
  left_early      boolean not null default false,
  seat_row        integer,
  seat_column     integer,
  wrong_codes     integer not null default 0,
  wrong_code_at   timestamptz,
  constraint meetings_attendees__vote__members check (not is_entitled or capacity = 'member'),
  constraint meetings_attendees__person__once unique (congress_id, meeting_id, person_id),
  constraint meetings_attendees__seat__one unique (congress_id, meeting_id, seat_row, seat_column) deferrable initially deferred
);
create index meetings_attendees__meeting on meetings_attendees (meeting_id);
create index meetings_attendees__person on meetings_attendees (congress_id, person_id, meeting_id);
call platform_wall('meetings_attendees');

-- Coming and going, never changed: who was there for an item is read from here.
create table meetings_presence (
  congress_id  uuid not null references register_congresses,
  id           uuid primary key,
  meeting_id   uuid not null references meetings_meetings,
  attendee_id  uuid not null references meetings_attendees,
  at           timestamptz not null,
  what         text not null check (what in ('in', 'out')),
  way          text not null,
  by_person_id uuid,
  by_name      text
);
create index meetings_presence__meeting on meetings_presence (meeting_id, at);
call platform_wall('meetings_presence');

create table meetings_items (
  congress_id     uuid not null references register_congresses,
  id              uuid primary key,
  meeting_id      uuid not null references meetings_meetings,
  parent_id       uuid references meetings_items,
  place           integer not null,
  verb            text not null,
  mode            text not null default 'oral' check (mode in ('oral', 'written')),
  title           text not null,
  planned_minutes integer check (planned_minutes > 0),
  owner_unit_id   uuid references register_organisations,
  owner_body_id   uuid references register_bodies,
  reporter        text,
  papers_due_on   date,
  state           text not null default 'listed',
  needs_vote      boolean not null default false,
  is_closed       boolean not null default false,
  moved_by        text,
  moved_reason    text,
  moved_at        timestamptz,
  moved_to_id     uuid references meetings_meetings,
  moved_from_id   uuid references meetings_items,
  started_at      timestamptz,
  ended_at        timestamptz,
  result          text
);
create index meetings_items__meeting on meetings_items (meeting_id, place);
call platform_wall('meetings_items');

-- What was approved, whole; differences are computed from two of them.
create table meetings_agenda_versions (
  congress_id  uuid not null references register_congresses,
  meeting_id   uuid not null references meetings_meetings,
  number       integer not null,
  items        jsonb not null,
  approved_by  text not null,
  note         text,
  by_person_id uuid,
  at           timestamptz not null,
  primary key (meeting_id, number)
);
call platform_wall('meetings_agenda_versions');

create table meetings_papers (
  congress_id      uuid not null references register_congresses,
  id               uuid primary key,
  meeting_id       uuid not null references meetings_meetings,
  item_id          uuid references meetings_items,
  place            integer not null,
  title            text not null,
  level            text not null check (level in ('public', 'internal', 'work-secret', 'participants')),
  state            text not null,
  version          integer not null default 0,
  organisation_id  uuid references register_organisations,
  unit_name        text,
  asked_at         timestamptz,
  due_on           date,
  handed_in_at     timestamptz,
  sent_back_reason text,
  changed_at       timestamptz not null
);
create index meetings_papers__meeting on meetings_papers (meeting_id, place);
create index meetings_papers__unit on meetings_papers (congress_id, organisation_id, state);
call platform_wall('meetings_papers');

create table meetings_paper_versions (
  congress_id  uuid not null references register_congresses,
  paper_id     uuid not null references meetings_papers,
  number       integer not null,
  file_id      uuid references platform_files,
  name         text not null,
  media_type   text not null,
  size         bigint not null,
  sha256       text not null,
  note         text,
  by_person_id uuid,
  by_name      text not null,
  at           timestamptz not null,
  gone_at      timestamptz,
  primary key (paper_id, number)
);
call platform_wall('meetings_paper_versions');

-- The packet as a reader last opened it, so that he is told exactly what changed since.
create table meetings_packet_views (
  congress_id uuid not null references register_congresses,
  meeting_id  uuid not null references meetings_meetings,
  person_id   uuid not null,
  opened_at   timestamptz not null,
  papers      jsonb not null,
  primary key (meeting_id, person_id)
);
call platform_wall('meetings_packet_views');

create table meetings_downloads (
  congress_id uuid not null references register_congresses,
  id          uuid primary key,
  meeting_id  uuid not null references meetings_meetings,
  paper_id    uuid references meetings_papers,
  number      integer,
  title       text not null,
  way         text not null check (way in ('read', 'download', 'packet')),
  person_id   uuid not null,
  person_name text not null,
  post        text,
  address     text not null,
  at          timestamptz not null
);
create index meetings_downloads__meeting on meetings_downloads (meeting_id, at desc);
call platform_wall('meetings_downloads');

-- Private notes: sealed with a key that is not in the database, read by their writer alone.
create table meetings_notes (
  congress_id uuid not null references register_congresses,
  id          uuid not null,
  meeting_id  uuid not null references meetings_meetings,
  person_id   uuid not null,
  paper_id    uuid,
  item_id     uuid,
  place       text not null default '',
  sealed      bytea not null,
  version     integer not null,
  changed_at  timestamptz not null,
  is_deleted  boolean not null default false,
  primary key (congress_id, person_id, id)
);
create index meetings_notes__meeting on meetings_notes (congress_id, meeting_id, person_id);
call platform_wall('meetings_notes');

create table meetings_speeches (
  congress_id   uuid not null references register_congresses,
  id            uuid primary key,
  meeting_id    uuid not null references meetings_meetings,
  item_id       uuid references meetings_items,
  attendee_id   uuid not null references meetings_attendees,
  kind          text not null,
  subject       text,
  state         text not null,
  place         integer not null,
  requested_at  timestamptz not null,
  started_at    timestamptz,
  ended_at      timestamptz,
  limit_seconds integer check (limit_seconds > 0),
  record        text,
  correction    text,
  declined_why  text,
  signed_at     timestamptz,
  signed_hash   text
);
create index meetings_speeches__meeting on meetings_speeches (meeting_id, place);
-- One person speaks at a time.
create unique index meetings_speeches__one_speaks on meetings_speeches (meeting_id) where state = 'speaking';
call platform_wall('meetings_speeches');

create table meetings_documents (
  congress_id uuid not null references register_congresses,
  id          uuid primary key,
  meeting_id  uuid not null references meetings_meetings,
  item_id     uuid references meetings_items,
  kind        text not null,
  state       text not null,
  version     integer not null default 1,
  title       text not null,
  subtitle    text,
  body        text not null default '',
  list_order  text not null default 'rank',
  number_text text,
  issued_on   date,
  reviewed_by text,
  created_at  timestamptz not null
);
create index meetings_documents__meeting on meetings_documents (meeting_id);
call platform_wall('meetings_documents');

-- 审议意见 point by point, each with an addressee and a day; supervision takes them from here.
create table meetings_opinion_points (
  congress_id     uuid not null references register_congresses,
  id              uuid primary key,
  document_id     uuid not null references meetings_documents,
  number          integer not null,
  text            text not null,
  organisation_id uuid references register_organisations,
  addressee       text not null,
  due_on          date,
  constraint meetings_opinion_points__number__unique unique (congress_id, document_id, number)
);
call platform_wall('meetings_opinion_points');

create table meetings_distribution_lists (
  congress_id uuid not null references register_congresses,
  id          uuid primary key,
  name        text not null,
  rules       jsonb not null,
  constraint meetings_distribution_lists__name__unique unique (congress_id, name)
);
call platform_wall('meetings_distribution_lists');

create table meetings_deliveries (
  congress_id uuid not null references register_congresses,
  document_id uuid not null references meetings_documents,
  person_id   uuid not null,
  name        text not null,
  list_name   text,
  at          timestamptz not null,
  read_at     timestamptz,
  primary key (document_id, person_id)
);
create index meetings_deliveries__person on meetings_deliveries (congress_id, person_id, at desc);
call platform_wall('meetings_deliveries');

create table meetings_oaths (
  congress_id uuid not null references register_congresses,
  id          uuid primary key,
  meeting_id  uuid not null references meetings_meetings,
  on_day      date not null,
  form        text not null check (form in ('single', 'group')),
  leader      text,
  organiser   text not null,
  persons     jsonb not null,
  witness     text,
  text_of     text not null,
  at          timestamptz not null
);
create index meetings_oaths__meeting on meetings_oaths (meeting_id);
call platform_wall('meetings_oaths');

-- DEP-33: absences from whole sessions, put before a human.
create table meetings_absences (
  congress_id uuid not null references register_congresses,
  id          uuid primary key,
  meeting_id  uuid not null references meetings_meetings,
  person_id   uuid not null,
  name        text not null,
  delegation  text,
  term_number integer not null,
  state       text not null,
  version     integer not null default 1,
  reason      text,
  decided_by  text,
  decided_at  timestamptz,
  constraint meetings_absences__person__once unique (congress_id, meeting_id, person_id)
);
create index meetings_absences__state on meetings_absences (congress_id, state);
create index meetings_absences__person on meetings_absences (congress_id, person_id, term_number);
call platform_wall('meetings_absences');

create table meetings_events (
  congress_id uuid not null references register_congresses,
  meeting_id  uuid not null references meetings_meetings,
  seq         integer not null,
  at          timestamptz not null,
  action      text not null,
  from_state  text,
  to_state    text,
  person_id   uuid,
  person_name text,
  data        jsonb not null default '{}',
  rules       text[] not null default '{}',
  primary key (meeting_id, seq)
);
call platform_wall('meetings_events');

-- The private address of a calendar feed; the token itself is kept nowhere.
create table meetings_calendar_tokens (
  congress_id uuid not null references register_congresses,
  person_id   uuid not null,
  token_hash  text not null,
  made_at     timestamptz not null,
  primary key (congress_id, person_id)
);
call platform_wall('meetings_calendar_tokens');

grant select, insert, update on meetings_meetings, meetings_series, meetings_attendees, meetings_items, meetings_papers, meetings_paper_versions, meetings_packet_views,
  meetings_notes, meetings_speeches, meetings_documents, meetings_distribution_lists, meetings_deliveries, meetings_absences, meetings_calendar_tokens to renda_app;
grant delete on meetings_attendees, meetings_opinion_points to renda_app;
grant select, insert on meetings_presence, meetings_agenda_versions, meetings_downloads, meetings_opinion_points, meetings_oaths, meetings_events to renda_app;
