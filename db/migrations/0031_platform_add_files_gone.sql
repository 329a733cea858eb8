-- The register of files that were let go, and whether their bytes are off the disk.
create table platform_files_gone (
  congress_id  uuid not null,
  id           uuid primary key,
  sha256       text not null,
  name         text not null,
  media_type   text not null,
  size         bigint not null,
  object_type  text not null,
  object_id    uuid,
  let_go_at    timestamptz not null,
  settled_at   timestamptz,
  -- 'removed', or 'needed': another file has the same content and keeps it.
  outcome      text check (outcome in ('removed', 'needed')),
  constraint platform_files_gone__settled__both check ((settled_at is null) = (outcome is null))
);
create index platform_files_gone__waiting on platform_files_gone (congress_id) where settled_at is null;
create index platform_files_gone__object on platform_files_gone (congress_id, object_type, object_id);
call platform_wall('platform_files_gone');
grant select, insert, update on platform_files_gone to renda_app;

create index platform_files__content on platform_files (congress_id, sha256);
grant delete on platform_files to renda_app;
