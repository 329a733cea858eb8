-- The role the program acts as. It owns nothing and is bound by row-level security.
do $$ begin
  if not exists (select from pg_roles where rolname = 'renda_app') then
    create role renda_app nologin nosuperuser nobypassrls;
  end if;
  execute format('grant renda_app to %I', current_user);
end $$;

create extension if not exists pg_trgm;
create extension if not exists btree_gist;

grant usage on schema public to renda_app;

-- The congress whose rows the connection may see; null when none is set.
create function platform_congress() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('renda.congress_id', true), '')::uuid;

-- Puts a table of business data behind the wall between congresses.
create procedure platform_wall(target regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy congress on %s using (congress_id = (select platform_congress())) with check (congress_id = (select platform_congress()))', target);
end $$;

-- A command is remembered with its answer, so that the same one twice has one effect.
create table platform_commands (
  congress_id  uuid not null,
  command_id   uuid not null,
  account_id   uuid,
  name         text not null,
  request_hash text not null,
  answer       json,    -- as it was sent, keys in their order
  at           timestamptz not null default now(),
  primary key (congress_id, command_id)
);
call platform_wall('platform_commands');
grant select, insert, update on platform_commands to renda_app;

-- What a person is told inside the program; other channels are fed from it.
create table platform_notices (
  congress_id  uuid not null,
  id           uuid primary key default uuidv7(),
  person_id    uuid not null,
  kind         text not null,
  params       jsonb not null default '{}',
  object_type  text not null,
  object_id    uuid,
  once_key     text,
  at           timestamptz not null default now(),
  read_at      timestamptz
);
create index platform_notices__person__at on platform_notices (congress_id, person_id, at desc);
create unique index platform_notices__once on platform_notices (congress_id, person_id, once_key) where once_key is not null;
call platform_wall('platform_notices');
grant select, insert, update on platform_notices to renda_app;

-- A congress's own layer of the rule book: one row a changed value, never overwritten.
create table platform_rule_values (
  congress_id  uuid not null,
  id           uuid primary key default uuidv7(),
  rule_id      text not null,
  parameter    text not null,
  value        jsonb not null,
  basis        text not null,
  valid_from   date not null,
  by_person_id uuid,
  at           timestamptz not null default now()
);
create index platform_rule_values__rule on platform_rule_values (congress_id, rule_id, parameter, at desc);
call platform_wall('platform_rule_values');
grant select, insert on platform_rule_values to renda_app;

-- Other settings of a congress, by key: letter maps, remembered column mappings, calendars.
create table platform_settings (
  congress_id  uuid not null,
  key          text not null,
  value        jsonb not null,
  version      integer not null default 1,
  at           timestamptz not null default now(),
  primary key (congress_id, key)
);
call platform_wall('platform_settings');
grant select, insert, update, delete on platform_settings to renda_app;

-- Files are stored by content; a row says what they are and to what they belong.
create table platform_files (
  congress_id  uuid not null,
  id           uuid primary key default uuidv7(),
  sha256       text not null,
  name         text not null,
  media_type   text not null,
  size         bigint not null check (size >= 0),
  object_type  text not null,
  object_id    uuid,
  by_person_id uuid,
  at           timestamptz not null default now()
);
create index platform_files__object on platform_files (congress_id, object_type, object_id);
call platform_wall('platform_files');
grant select, insert on platform_files to renda_app;
