-- The same answers with less work: titles are read with the matches, and how far back to look follows
-- from what the last spans held. Where they held next to nothing, everything is cheap to look at.
create or replace function suggestions_find(query tsquery, words text[], most integer) returns table (id uuid, rank real)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  congress constant uuid := platform_congress();
  newest constant uuid := (select s.id from suggestions_suggestions s where s.congress_id = congress order by s.id desc limit 1);
  top constant integer := ('x' || lpad(left(newest::text, 4), 8, '0'))::bit(32)::integer;
  back integer := 4;
  nearer tsquery;
  ids uuid[];
  titles text[];
begin
  if newest is null then return; end if;
  loop
    nearer := query;
    if back > 0 then
      nearer := query && (select string_agg('''~' || lpad(to_hex(top - b), 4, '0') || '''', ' | ')::tsquery from generate_series(0, least(back, top) - 1) b);
    end if;
    select array_agg(m.id), array_agg(m.title) into ids, titles
    from (select s.id, s.title from suggestions_suggestions s where s.congress_id = congress and s.terms @@ nearer order by s.id desc limit most) m;
    exit when back = 0 or cardinality(ids) >= most;
    back := case when back > 4 or ids is null or cardinality(ids) * 8 < most then 0 else 8 * most / cardinality(ids) end;
  end loop;
  return query
    select m.id, (select count(*) from unnest(words) w where position(w in lower(m.title)) > 0)::real as points
    from unnest(ids, titles) m(id, title)
    order by points desc, m.id desc;
end $$;
