-- Contests: what is voted on, frozen with its rules, roll and presence when it opens.
-- Which table holds what, and why papers and people are kept apart: docs/decisions/0010-secret-ballots.md.
create table ballots_contests (
  congress_id  uuid not null references register_congresses,
  id           uuid primary key default uuidv7(),
  meeting_id   uuid not null,
  item_id      uuid,
  title        text not null check (title <> ''),
  kind         text not null,
  -- named: a paper lies beside its person; apart: never (unnamed and secret votes)
  keeping      text not null check (keeping in ('named', 'apart')),
  definition   jsonb not null,
  state        text not null default 'draft' check (state in ('draft', 'open', 'closed', 'decided', 'void')),
  version      integer not null default 1 check (version > 0),
  follows_id   uuid references ballots_contests,
  -- written once, at the opening: definition, rules with their sources, hashes of roll and presence
  frozen       jsonb,
  contest_hash text,
  opened_at    timestamptz,
  closed_at    timestamptz,
  decided_at   timestamptz,
  result       jsonb,
  void_reason  text,
  created_at   timestamptz not null default now(),
  check ((state = 'draft') = (frozen is null) or state = 'void')
);
create index ballots_contests__meeting on ballots_contests (congress_id, meeting_id, id);
call platform_wall('ballots_contests');

-- Who may vote in a contest, as of its opening.
create table ballots_voters (
  congress_id uuid not null references register_congresses,
  contest_id  uuid not null references ballots_contests,
  person_id   uuid not null,
  position    integer not null,
  name        text not null,
  seat        text,
  is_present  boolean not null,
  primary key (contest_id, person_id)
);
call platform_wall('ballots_voters');

-- The people who count and check what is on paper; also the second signature of a voiding.
create table ballots_scrutineers (
  congress_id uuid not null references register_congresses,
  contest_id  uuid not null references ballots_contests,
  person_id   uuid not null,
  name        text not null,
  primary key (contest_id, person_id)
);
call platform_wall('ballots_scrutineers');

-- The head of a contest's log. Whoever casts, issues a paper or closes holds this row: the order of
-- the log is the order in which it was held, in one server process or in many.
create table ballots_logs (
  congress_id uuid not null references register_congresses,
  contest_id  uuid primary key references ballots_contests,
  is_open     boolean not null,
  size        integer not null check (size > 0),
  frontier    bytea not null,
  received    integer not null default 0 check (received >= 0)
);
call platform_wall('ballots_logs');

create table ballots_leaves (
  congress_id uuid not null references register_congresses,
  contest_id  uuid not null references ballots_contests,
  leaf_index  integer not null check (leaf_index >= 0),
  kind        text not null,
  data        bytea not null,
  primary key (contest_id, leaf_index)
);
call platform_wall('ballots_leaves');

-- One for each batch of leaves; a receipt is a leaf number and the checkpoint it was first signed in.
create table ballots_checkpoints (
  congress_id uuid not null references register_congresses,
  contest_id  uuid not null references ballots_contests,
  size        integer not null check (size > 0),
  note        text not null,
  primary key (contest_id, size)
);
call platform_wall('ballots_checkpoints');

-- Who has voted, by device or on paper: one row a person, whatever comes. Of a paper that is kept
-- apart there is nothing here but two marks that fit nothing without what only the voter's device
-- (call_mark) or the contest's key (paper_mark) knows. No time, on purpose.
create table ballots_casts (
  congress_id uuid not null references register_congresses,
  contest_id  uuid not null references ballots_contests,
  person_id   uuid not null,
  medium      text not null check (medium in ('device', 'paper')),
  paper       text,
  call_mark   bytea,
  paper_mark  bytea,
  leaf_index  integer not null,
  tree_size   integer not null,
  primary key (contest_id, person_id)
);
call platform_wall('ballots_casts');

-- The ballot box of a contest whose papers are kept apart: sealed papers of one size, joined on a few
-- shelves, each sorted by its own bytes. The program's role may not even read it.
create table ballots_boxes (
  congress_id uuid not null references register_congresses,
  contest_id  uuid not null references ballots_contests,
  shelf       integer not null check (shelf >= 0),
  papers      bytea not null,
  primary key (contest_id, shelf)
);
alter table ballots_boxes alter column papers set storage external;
call platform_wall('ballots_boxes');

-- With which encapsulated keys the box was filled: one for each server process, none of a paper.
create table ballots_box_keys (
  congress_id uuid not null references register_congresses,
  contest_id  uuid not null references ballots_contests,
  enc         bytea not null,
  primary key (contest_id, enc)
);
call platform_wall('ballots_box_keys');

-- What the box held, after its opening: each paper that occurred, and how often. Sorted, no ids.
create table ballots_opened (
  congress_id uuid not null references register_congresses,
  contest_id  uuid not null references ballots_contests,
  paper       text not null,
  times       integer not null check (times > 0),
  primary key (contest_id, paper)
);
call platform_wall('ballots_opened');

-- Papers and raised hands as the scrutineers counted them, each by himself.
create table ballots_hand_counts (
  congress_id uuid not null references register_congresses,
  contest_id  uuid not null references ballots_contests,
  person_id   uuid not null,
  name        text not null,
  counts      jsonb not null,
  at          timestamptz not null default now(),
  primary key (contest_id, person_id)
);
call platform_wall('ballots_hand_counts');

-- A contest that was opened ends by its result or by two signatures under a reason; never by a reset.
create table ballots_voidings (
  congress_id uuid not null references register_congresses,
  contest_id  uuid not null references ballots_contests,
  person_id   uuid not null,
  name        text not null,
  reason      text not null check (reason <> ''),
  at          timestamptz not null default now(),
  primary key (contest_id, person_id)
);
call platform_wall('ballots_voidings');

grant select, insert, update on ballots_contests, ballots_logs to renda_app;
grant select, insert on ballots_leaves, ballots_checkpoints, ballots_casts, ballots_voters, ballots_opened to renda_app;
grant select, insert, delete on ballots_scrutineers to renda_app;
grant select, insert, update on ballots_hand_counts, ballots_voidings to renda_app;
-- Nothing on ballots_boxes and ballots_box_keys: only the functions below reach them.

-- What was logged, cast or counted stays as it is. "always": session_replication_role cannot switch it off.
create function ballots_refuse() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only: % refused', tg_table_name, lower(tg_op) using errcode = 'insufficient_privilege';
end $$;
create trigger append_only before update or delete or truncate on ballots_leaves for each statement execute function ballots_refuse();
create trigger append_only before update or delete or truncate on ballots_checkpoints for each statement execute function ballots_refuse();
create trigger append_only before update or delete or truncate on ballots_casts for each statement execute function ballots_refuse();
create trigger append_only before update or delete or truncate on ballots_opened for each statement execute function ballots_refuse();
alter table ballots_leaves enable always trigger append_only;
alter table ballots_checkpoints enable always trigger append_only;
alter table ballots_casts enable always trigger append_only;
alter table ballots_opened enable always trigger append_only;

-- What is frozen stays frozen: an open contest's definition cannot be exchanged under the voters.
create function ballots_keep_frozen() returns trigger language plpgsql as $$
begin
  if old.frozen is not null and (new.definition, new.frozen, new.contest_hash, new.keeping, new.title) is distinct from (old.definition, old.frozen, old.contest_hash, old.keeping, old.title) then
    raise exception 'contest % is frozen', old.id using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger keep_frozen before update on ballots_contests for each row execute function ballots_keep_frozen();
alter table ballots_contests enable always trigger keep_frozen;

-- A log only grows, and a closed one stays closed.
create function ballots_keep_closed() returns trigger language plpgsql as $$
begin
  if new.size < old.size or new.received < old.received or (new.is_open and not old.is_open) then
    raise exception 'the log of % goes one way only', old.contest_id using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger keep_closed before update on ballots_logs for each row execute function ballots_keep_closed();
alter table ballots_logs enable always trigger keep_closed;

-- An empty box of so many shelves.
create function ballots_set_up_box(contest uuid, shelves integer) returns void
  language sql security definer set search_path = public, pg_temp as $$
  insert into ballots_boxes (congress_id, contest_id, shelf, papers)
  select l.congress_id, l.contest_id, s, '' from ballots_logs l, generate_series(0, shelves - 1) s
  where l.contest_id = contest and l.congress_id = platform_congress() and l.is_open
$$;

-- Lays sealed papers on shelves drawn by lot. A shelf is written anew as a whole, in the order of the
-- sealed bytes, which is the order of nothing: neither place, nor row version, nor transaction of a
-- shelf tells which paper came when.
create function ballots_drop_papers(contest uuid, seal bytea, width integer, drawn integer[], sealed bytea[]) returns integer
  language plpgsql security definer set search_path = public, pg_temp as $$
declare changed integer;
begin
  if not exists (select from ballots_logs l where l.contest_id = contest and l.congress_id = platform_congress() and l.is_open)
    or exists (select from unnest(sealed) p where length(p) <> width) then
    raise exception 'the box of % takes no such papers', contest using errcode = 'insufficient_privilege';
  end if;
  insert into ballots_box_keys (congress_id, contest_id, enc) values (platform_congress(), contest, seal) on conflict do nothing;
  update ballots_boxes b set papers = (
    select string_agg(p, ''::bytea order by p) from (
      select n.p from unnest(drawn, sealed) n(s, p) where n.s = b.shelf
      union all select substring(b.papers from 1 + width * i for width) from generate_series(0, length(b.papers) / width - 1) i
    ) every (p))
  where b.contest_id = contest and b.congress_id = platform_congress() and b.shelf = any(drawn);
  select count(*) into changed from unnest(drawn) d join ballots_boxes b on b.contest_id = contest and b.shelf = d;
  return changed;
end $$;

-- The sealed papers, in the order of their bytes: only after the close.
create function ballots_open_box(contest uuid, width integer) returns table (sealed bytea)
  language sql security definer set search_path = public, pg_temp as $$
  select substring(b.papers from 1 + width * i for width) as sealed
  from ballots_boxes b join ballots_logs l using (contest_id), generate_series(0, length(b.papers) / width - 1) i
  where b.contest_id = contest and b.congress_id = platform_congress() and not l.is_open
  order by 1
$$;

create function ballots_box_seals(contest uuid) returns table (enc bytea)
  language sql security definer set search_path = public, pg_temp as $$
  select k.enc from ballots_box_keys k join ballots_logs l using (contest_id)
  where k.contest_id = contest and k.congress_id = platform_congress() and not l.is_open order by 1
$$;

-- After the papers were read out, or when the contest is void: the box is gone.
create function ballots_burn_box(contest uuid) returns void
  language sql security definer set search_path = public, pg_temp as $$
  delete from ballots_boxes b using ballots_logs l
    where b.contest_id = contest and b.congress_id = platform_congress() and l.contest_id = contest and not l.is_open;
  delete from ballots_box_keys b using ballots_logs l
    where b.contest_id = contest and b.congress_id = platform_congress() and l.contest_id = contest and not l.is_open;
$$;

revoke all on function ballots_set_up_box, ballots_drop_papers, ballots_open_box, ballots_box_seals, ballots_burn_box from public;
grant execute on function ballots_set_up_box, ballots_drop_papers, ballots_open_box, ballots_box_seals, ballots_burn_box to renda_app;
