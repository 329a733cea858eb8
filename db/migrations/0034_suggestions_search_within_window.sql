-- The same answers with less work: the window and the words are two conditions. In one, the index takes whatever
-- fills few pages for rare and asks each text of a frequent word for its window; as two, they skip along each other.
create or replace function suggestions_find(query tsquery, words text[], ranked integer, most integer, reach integer)
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
