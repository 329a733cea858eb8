-- Who did what, when and from where. Only ever appended to; sealed by a Merkle log beside it.
-- Form and checks: platform/server/journal/README.md.
create table platform_journal (
  id           uuid primary key default uuidv7(),
  congress_id  uuid,                                   -- null: an act of the platform itself
  at           timestamptz not null default clock_timestamp(),
  account_id   uuid,
  person_id    uuid,
  post         text,                                   -- the post held at that moment, as text
  address      text,
  device       text,
  action       text not null check (action <> ''),
  object_type  text,
  object_id    uuid,
  command_id   uuid,
  result       text not null check (result in ('done', 'refused', 'failed')),
  rule         text,
  before       jsonb,
  after        jsonb,
  note         text
);
create index platform_journal__at on platform_journal (congress_id, at desc);
create index platform_journal__object on platform_journal (congress_id, object_type, object_id, at desc);
create index platform_journal__person on platform_journal (congress_id, person_id, at desc);

-- Entries that are committed and not yet in the log.
create table platform_journal_unsealed (
  entry_id uuid primary key
);

-- Leaf number → entry. A leaf carries a hash and nothing of the content.
create table platform_journal_leaves (
  leaf_index bigint primary key check (leaf_index >= 0),
  entry_id   uuid not null unique,
  leaf_hash  bytea not null check (length(leaf_hash) = 32)
);

-- What the log has signed. `frontier` holds the complete subtrees' roots, 32 bytes each.
create table platform_journal_checkpoints (
  size     bigint primary key check (size > 0),
  root     bytea not null check (length(root) = 32),
  frontier bytea not null,
  note     text not null,
  at       timestamptz not null default clock_timestamp()
);

create function platform_journal_refuse() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only: % refused', tg_table_name, lower(tg_op) using errcode = 'insufficient_privilege';
end $$;

-- The waiting list is written by the database itself, not by whoever inserts.
create function platform_journal_queue() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into platform_journal_unsealed (entry_id) values (new.id);
  return null;
end $$;

create trigger queue after insert on platform_journal
  for each row execute function platform_journal_queue();
create trigger append_only before update or delete or truncate on platform_journal
  for each statement execute function platform_journal_refuse();
create trigger append_only before update or delete or truncate on platform_journal_leaves
  for each statement execute function platform_journal_refuse();
create trigger append_only before update or delete or truncate on platform_journal_checkpoints
  for each statement execute function platform_journal_refuse();

-- "always": session_replication_role cannot switch them off.
alter table platform_journal enable always trigger queue;
alter table platform_journal enable always trigger append_only;
alter table platform_journal_leaves enable always trigger append_only;
alter table platform_journal_checkpoints enable always trigger append_only;

-- A congress sees its own acts; the platform's acts show only to work that asks for them; the
-- sealer and the verifier see every row, because there is one log for the installation.
alter table platform_journal enable row level security;
alter table platform_journal force row level security;
create policy journal_read on platform_journal for select using (
  congress_id = (select platform_congress())
  or (congress_id is null and (select current_setting('renda.platform', true)) = 'on')
  or (select current_setting('renda.sealer', true)) = 'on'
);
-- Work of the platform (no congress set) may write about any congress: a failed sign-in concerns one.
create policy journal_append on platform_journal for insert with check (
  (select platform_congress()) is null or congress_id = (select platform_congress())
);

-- Neither the id nor the time can be chosen by who writes.
grant select on platform_journal to renda_app;
grant insert (congress_id, account_id, person_id, post, address, device, action, object_type, object_id, command_id, result, rule, before, after, note)
  on platform_journal to renda_app;
grant select, delete on platform_journal_unsealed to renda_app;
grant select, insert on platform_journal_leaves to renda_app;
grant select, insert (size, root, frontier, note) on platform_journal_checkpoints to renda_app;
