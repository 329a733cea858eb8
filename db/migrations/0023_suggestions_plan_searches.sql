-- Statements of the program are planned once a connection. How a search is best run depends on its
-- words: a rare one is found through its index, a common one by its time. These are planned each time.
alter function suggestions_find(tsquery, text[], integer) set plan_cache_mode = force_custom_plan;
alter function suggestions_search(tsquery, integer) set plan_cache_mode = force_custom_plan;
alter function suggestions_near_titles(text, integer) set plan_cache_mode = force_custom_plan;
