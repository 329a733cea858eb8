-- Accounts, their factors and sessions belong to the installation, not to one congress: a person
-- may sit in five of them. They hold no business data; queries name the congress themselves.
create table platform_accounts (
  id                   uuid primary key default uuidv7(),
  login                text not null check (char_length(login) between 2 and 64),
  login_key            text not null unique,            -- folded: NFKC, lower case
  congress_id          uuid not null,                   -- where sign-in leads first
  person_id            uuid not null,
  password_hash        text,                            -- null: no sign-in by password
  password_changed_at  timestamptz not null default now(),
  must_change_password boolean not null default true,
  disabled_at          timestamptz,
  created_at           timestamptz not null default now()
);
grant select, insert, update on platform_accounts to renda_app;

-- Who the account's holder is in each congress. One account a person: shared ones cannot exist.
create table platform_account_members (
  account_id  uuid not null references platform_accounts,
  congress_id uuid not null,
  person_id   uuid not null,
  primary key (account_id, congress_id),
  unique (congress_id, person_id)
);
grant select, insert, update, delete on platform_account_members to renda_app;

create table platform_account_passwords (
  account_id    uuid not null references platform_accounts,
  id            uuid primary key default uuidv7(),
  password_hash text not null
);
create index platform_account_passwords__account on platform_account_passwords (account_id, id desc);
grant select, insert, delete on platform_account_passwords to renda_app;

create table platform_account_factors (
  id            uuid primary key default uuidv7(),
  account_id    uuid not null references platform_accounts,
  kind          text not null check (kind in ('totp', 'passkey', 'recovery')),
  label         text not null default '',
  secret        bytea not null,                         -- totp: sealed; passkey: public key; recovery: hash
  credential_id text unique,                            -- passkeys
  transports    text[],
  counter       bigint not null default 0,              -- totp: last time step used; passkey: sign count
  confirmed_at  timestamptz,
  used_at       timestamptz,
  created_at    timestamptz not null default now()
);
create index platform_account_factors__account on platform_account_factors (account_id, kind);
grant select, insert, update, delete on platform_account_factors to renda_app;

-- Questions put to a browser that must come back once: passkey challenges, sign-ins elsewhere.
create table platform_sign_in_challenges (
  key        text primary key,
  purpose    text not null,
  account_id uuid,
  data       jsonb not null default '{}',
  expires_at timestamptz not null
);
grant select, insert, delete on platform_sign_in_challenges to renda_app;

create table platform_sessions (
  id               uuid primary key default uuidv7(),
  token_hash       text not null unique,                -- sha256; the token itself is kept nowhere
  account_id       uuid not null references platform_accounts,
  congress_id      uuid not null,
  created_at       timestamptz not null,
  last_seen_at     timestamptz not null,
  expires_at       timestamptz not null,
  address          text not null,
  device           text not null,
  method           text not null check (method in ('password', 'passkey', 'oidc')),
  second_factor_at timestamptz,
  is_tablet        boolean not null default false
);
create index platform_sessions__account on platform_sessions (account_id, created_at);
create index platform_sessions__expires on platform_sessions (expires_at);
grant select, insert, update, delete on platform_sessions to renda_app;

create table platform_sign_in_failures (
  kind         text not null check (kind in ('account', 'address')),
  subject      text not null,                           -- sha256 of what was typed, or the address
  failures     integer not null default 0,
  rounds       integer not null default 0,
  last_at      timestamptz not null,
  locked_until timestamptz,
  primary key (kind, subject)
);
grant select, insert, update, delete on platform_sign_in_failures to renda_app;

-- From where an account has signed in well: a stranger's failures at a shared address must not
-- shut out the colleagues behind it.
create table platform_known_addresses (
  account_id uuid not null references platform_accounts,
  address    text not null,
  at         timestamptz not null,
  primary key (account_id, address)
);
grant select, insert, update, delete on platform_known_addresses to renda_app;

create table platform_identity_providers (
  congress_id  uuid not null,
  id           uuid primary key default uuidv7(),
  name         text not null,
  issuer       text not null,
  client_id    text not null,
  secret       bytea,                                   -- sealed
  login_claim  text not null default 'preferred_username',
  is_two_factor boolean not null default false,         -- the provider itself asks for a second factor
  is_enabled   boolean not null default true,
  unique (congress_id, name)
);
call platform_wall('platform_identity_providers');
grant select, insert, update, delete on platform_identity_providers to renda_app;

create table platform_account_identities (
  congress_id uuid not null,
  provider_id uuid not null references platform_identity_providers on delete cascade,
  subject     text not null,
  account_id  uuid not null references platform_accounts,
  primary key (provider_id, subject)
);
call platform_wall('platform_account_identities');
grant select, insert, delete on platform_account_identities to renda_app;

-- Roles that the register does not give. Two signatures; nobody signs twice, nobody for himself.
create table platform_grants (
  congress_id     uuid not null,
  id              uuid primary key default uuidv7(),
  account_id      uuid not null references platform_accounts,
  person_id       uuid not null,
  role            text not null,
  organisation_id uuid,
  title           text not null,
  starts_on       date not null,
  ends_on         date,
  reason          text not null default '',
  state           text not null check (state in ('requested', 'approved', 'refused')),
  is_founding     boolean not null default false,       -- the first three officers, before anybody could sign
  requested_by    uuid references platform_accounts,
  requested_as    text,                                 -- the officer's post at that moment
  requested_at    timestamptz not null,
  decided_by      uuid references platform_accounts,
  decided_at      timestamptz,
  ended_by        uuid references platform_accounts,
  constraint platform_grants__span__ordered check (ends_on is null or ends_on >= starts_on),
  constraint platform_grants__signatures__two check (
    (is_founding and requested_by is null and decided_by is null)
    or (not is_founding and requested_by is not null and requested_by <> account_id
        and (state = 'requested') = (decided_by is null)
        and decided_by is distinct from requested_by and decided_by is distinct from account_id)),
  -- R-06: one person may not hold two of the three posts on any day.
  constraint platform_grants__officer__one_post exclude using gist (
    congress_id with =, account_id with =, daterange(starts_on, ends_on, '[)') with &&)
    where (state = 'approved' and role in ('system-admin', 'security-admin', 'audit-admin'))
);
create index platform_grants__account on platform_grants (congress_id, account_id, state);
create unique index platform_grants__open on platform_grants (congress_id, account_id, role, coalesce(organisation_id, '00000000-0000-0000-0000-000000000000'))
  where state = 'requested';
call platform_wall('platform_grants');
grant select, insert, update on platform_grants to renda_app;
