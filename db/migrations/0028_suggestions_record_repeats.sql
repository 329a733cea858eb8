-- What was asked before in an earlier session, found when the number is given: a fact of the register of suggestions,
-- not a guess made anew each time somebody counts.
alter table suggestions_suggestions add column repeats_id uuid references suggestions_suggestions;
create index suggestions_suggestions__repeats on suggestions_suggestions (repeats_id) where repeats_id is not null;
