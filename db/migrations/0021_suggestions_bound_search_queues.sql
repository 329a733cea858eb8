-- New words wait in a list that every search reads through. By default it grows to 4 MB, which made a
-- search of the day's busiest hours a hundred times slower than one after the nightly cleaning.
alter index suggestions_suggestions__terms set (gin_pending_list_limit = 64);
alter index suggestions_suggestions__title set (gin_pending_list_limit = 64);
