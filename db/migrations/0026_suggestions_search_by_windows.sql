-- When a suggestion was begun, as words of its index: the windows its id falls into. A window of level
-- 30 to 36 is two neighbouring steps of 2^level ms (12.4, 24.9, 49.7, 99, 199, 398, 795 days), and each
-- step belongs to two of them, so that the last step and the one before are always one word. An
-- alternative of several words made the index compare each text of all of them with each other word.
create function suggestions_windows(id uuid) returns text[]
  language sql immutable strict parallel safe
  return (
    select array_agg('~' || level || ':' || to_hex((begun >> (level - 16)) + later) order by level, later)
    from (select ('x' || left(id::text, 8))::bit(32)::bigint as begun) t, generate_series(30, 36) level, generate_series(0, 1) later);

-- Every congress's texts are touched, also where the owner is bound by the wall.
alter table suggestions_words no force row level security;
drop index suggestions_words__terms;
update suggestions_words set terms = ts_delete(terms, suggestions_buckets(suggestion_id)) || array_to_tsvector(suggestions_windows(suggestion_id));
create index suggestions_words__terms on suggestions_words using gin (terms) with (gin_pending_list_limit = 64);
alter table suggestions_words force row level security;
analyze suggestions_words;

drop function suggestions_find(tsquery, text[], integer, integer);
drop function suggestions_buckets(uuid);

-- Finds by words: the newest `most` matches; of the newest `ranked` those with more of the words in their
-- title first, then the newest. `reach` is how far to look first: 29 the newest 500 texts, read one by
-- one; 30 to 36 the last window of that level; 37 everything. Where too few are found it looks further, so
-- the answer is the same for every `reach`. The last row has no id. `next` is the reach that would
-- have done; `is_cut` says that there may be more matches than these.
-- The window and the words are two conditions: in one, the index takes whatever fills few pages for rare and
-- asks each text of a frequent word for its window; as two, they skip along each other.
-- Its statements are planned once a connection: whatever the words are, they are found through their index.
create function suggestions_find(query tsquery, words text[], ranked integer, most integer, reach integer)
  returns table (id uuid, rank real, next integer, is_cut boolean)
  language plpgsql stable security definer rows 40 set search_path = public, pg_temp set plan_cache_mode = force_generic_plan as $$
declare
  congress constant uuid := platform_congress();
  newest constant uuid := (select w.suggestion_id from suggestions_words w where w.congress_id = congress order by w.suggestion_id desc limit 1);
  top constant bigint := ('x' || left(newest::text, 8))::bit(32)::bigint;
  level integer := least(greatest(reach, 29), 37);
  span tsquery;
  found integer;
  ids uuid[];
  titles text[];
  oldest bigint;
begin
  loop
    if level = 29 then
      select array_agg(m.suggestion_id), array_agg(m.title), count(*) into ids, titles, found
      from (select n.suggestion_id, n.title
        from (select w.suggestion_id, w.title, w.terms from suggestions_words w where w.congress_id = congress order by w.suggestion_id desc limit 500) n
        where n.terms @@ query limit most) m;
    elsif level = 37 then
      -- The index gives them in no order; without `offset 0` the texts would be read newest first and compared one by one.
      select array_agg(m.suggestion_id), array_agg(m.title), count(*) into ids, titles, found
      from (select n.suggestion_id, n.title
        from (select w.suggestion_id, w.title from suggestions_words w where w.congress_id = congress and w.terms @@ query offset 0) n
        order by n.suggestion_id desc limit most) m;
    else
      span := format('''~%s:%s''', level, to_hex(top >> (level - 16)))::tsquery;
      select array_agg(m.suggestion_id), array_agg(m.title), count(*) into ids, titles, found
      from (select n.suggestion_id, n.title
        from (select w.suggestion_id, w.title from suggestions_words w where w.congress_id = congress and w.terms @@ span and w.terms @@ query offset 0) n
        order by n.suggestion_id desc limit most) m;
    end if;
    exit when level >= 37 or found >= most;
    level := case when found = 0 and level > 29 then 37 when found * 4 < most then least(level + 2, 37) else level + 1 end;
  end loop;
  if found < most then
    level := 37;
  else
    -- The nearest window that holds the oldest of them.
    oldest := ('x' || left(ids[most]::text, 8))::bit(32)::bigint;
    level := 30;
    while level < 37 and (oldest >> (level - 16)) < (top >> (level - 16)) - 1 loop level := level + 1; end loop;
    -- Where very much was begun within days, the window holds far more than is wanted.
    if level = 30 and ids[most] >= (select w.suggestion_id from suggestions_words w where w.congress_id = congress order by w.suggestion_id desc offset 499 limit 1) then level := 29; end if;
  end if;
  return query
    select m.id, case when m.at > ranked then -1 else (select count(*) from unnest(words) w where position(w in lower(m.title)) > 0) end::real as points, level, null::boolean
    from unnest(ids, titles) with ordinality m(id, title, at)
    order by points desc, m.id desc;
  return query select null::uuid, -2::real, level, found >= most;
end $$;
revoke all on function suggestions_find from public;
grant execute on function suggestions_find to renda_app;
