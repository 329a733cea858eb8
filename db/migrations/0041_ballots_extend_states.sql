-- The whole life of a contest: made ready beforehand, closing while the countdown runs, signed by the
-- scrutineers, announced.
alter table ballots_contests drop constraint ballots_contests_state_check, drop constraint ballots_contests_check;
alter table ballots_contests
  add column announced_at timestamptz,
  -- hands were raised too: the outcome waits for the scrutineers' counts
  add column is_by_hand boolean not null default false,
  add check (state in ('draft', 'ready', 'open', 'closing', 'closed', 'decided', 'certified', 'published', 'void')),
  add check ((state in ('draft', 'ready')) = (frozen is null) or state = 'void');

-- Scrutineers' signatures under the count.
create table ballots_certificates (
  congress_id uuid not null references register_congresses,
  contest_id  uuid not null references ballots_contests,
  person_id   uuid not null,
  name        text not null,
  at          timestamptz not null default now(),
  primary key (contest_id, person_id)
);
call platform_wall('ballots_certificates');
grant select, insert on ballots_certificates to renda_app;
