-- Which suggestion a motion became: asked each time one is opened.
create index suggestions_suggestions__converted on suggestions_suggestions (converted_from) where converted_from is not null;

-- The newest of a congress, whatever their state: lists without a filter, and where a search begins.
create index suggestions_suggestions__newest on suggestions_suggestions (congress_id, id desc);

-- Where in time a suggestion stands, as a word of its search index: the first 16 bits of its id, which
-- count spans of 49.7 days. With it the index itself finds the newest matches of a word that stands
-- in every tenth text, without looking at the others.
create function suggestions_span(id uuid) returns text
  language sql immutable strict parallel safe
  return '~' || left(id::text, 4);

update suggestions_suggestions set terms = terms || array_to_tsvector(array[suggestions_span(id)]) where terms <> '';

-- Finds by words: of the newest matches (about `most` of them) those with more of the words in their
-- title first, then the newest. Looks at the last spans first and goes further back only while too
-- few are found. Inside the wall, as `suggestions_search`.
create function suggestions_find(query tsquery, words text[], most integer) returns table (id uuid, rank real)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  congress constant uuid := platform_congress();
  newest constant uuid := (select s.id from suggestions_suggestions s where s.congress_id = congress order by s.id desc limit 1);
  top constant integer := ('x' || lpad(left(newest::text, 4), 8, '0'))::bit(32)::integer;
  back integer;
  nearer tsquery := query;
  matched uuid[];
begin
  if newest is null then return; end if;
  foreach back in array array[4, 28, 0] loop
    if back > 0 then
      nearer := query && (select string_agg('''~' || lpad(to_hex(top - b), 4, '0') || '''', ' | ')::tsquery from generate_series(0, least(back, top) - 1) b);
    else
      nearer := query;
    end if;
    matched := array(select s.id from suggestions_suggestions s where s.congress_id = congress and s.terms @@ nearer order by s.id desc limit most);
    exit when cardinality(matched) >= most;
  end loop;
  return query
    select s.id, (select count(*) from unnest(words) w where position(w in lower(s.title)) > 0)::real as points
    from unnest(matched) m(id) join suggestions_suggestions s on s.id = m.id
    order by points desc, s.id desc;
end $$;
revoke all on function suggestions_find from public;
grant execute on function suggestions_find to renda_app;
