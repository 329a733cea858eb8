-- A decision is adopted from the contest that was held on its item; what is typed says so and why. A report comes with evidence.
alter table decisions_decisions
  add column item_id     uuid references meetings_items,
  add column document_id uuid references meetings_documents,
  add column contest_id  uuid references ballots_contests,
  add column vote_by     text check (vote_by in ('contest', 'hand')),
  add column hand_reason text,
  add column vote_base   text check (vote_base in ('all', 'present', 'taking-part')),
  add column present     integer check (present >= 0),
  add column needed      integer check (needed > 0),
  add column not_cast    integer check (not_cast >= 0),
  add column vote_rule   text,
  add column number_text text,
  add column title_note  text,
  add constraint decisions_decisions__contest__known check (vote_by <> 'contest' or contest_id is not null),
  add constraint decisions_decisions__hand__explained check (vote_by <> 'hand' or hand_reason is not null);
-- One decision to a document and to a contest: nothing is counted twice.
create unique index decisions_decisions__document on decisions_decisions (document_id) where document_id is not null;
create unique index decisions_decisions__contest on decisions_decisions (contest_id) where contest_id is not null;
create index decisions_decisions__item on decisions_decisions (item_id) where item_id is not null;

alter table decisions_duties
  add column laid_on     date,
  add column accepted_on date,
  add column file_ids    uuid[] not null default '{}';
create index decisions_duties__unit on decisions_duties (congress_id, organisation_id, due_on);
