-- Who of those named to a referral is of the discipline organ, and where each of them works.
alter table supervision_referral_readers
  add column side text not null default 'congress' check (side in ('congress', 'discipline')),
  add column note text not null default '';

-- While a special inquiry is open for residents they may send questions without saying who they are; each waits
-- until the office has read it, and none is shown to the public before somebody chose so.
alter table supervision_matters
  add column questions_until date,
  add column questions_note  text not null default '';
alter table supervision_questions add column is_public boolean not null default false;
create index supervision_questions__waiting on supervision_questions (matter_id) where state = 'waiting';
