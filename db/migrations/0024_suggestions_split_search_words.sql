-- What a search reads, apart from the matter itself. In the matter's wide row every change of state
-- wrote all its words into their index again, and every match cost a page of its own.
create table suggestions_words (
  congress_id   uuid not null references register_congresses,
  suggestion_id uuid not null references suggestions_suggestions on delete cascade,
  title         text not null,
  terms         tsvector not null,
  primary key (congress_id, suggestion_id)
);
call platform_wall('suggestions_words');
grant select, insert, update on suggestions_words to renda_app;

-- When a suggestion was begun, as words of its index: the bucket of 12.4, 49.7, 199 and 795 days its id
-- falls into (18, 16, 14, 12 bits of its time). With one or two of them the index finds the newest
-- matches of a word without looking at the others.
create function suggestions_buckets(id uuid) returns text[]
  language sql immutable strict parallel safe
  return array[
    '~4' || left(id::text, 3),
    '~3' || (('x' || left(id::text, 4))::bit(16)::integer >> 2)::text,
    '~2' || left(id::text, 4),
    '~1' || (('x' || left(replace(id::text, '-', ''), 5))::bit(20)::integer >> 2)::text];

insert into suggestions_words (congress_id, suggestion_id, title, terms)
select congress_id, id, title, ts_delete(terms, suggestions_span(id)) || array_to_tsvector(suggestions_buckets(id)) from suggestions_suggestions order by id;

analyze suggestions_words;
create index suggestions_words__terms on suggestions_words using gin (terms) with (gin_pending_list_limit = 64);
create index suggestions_words__title on suggestions_words using gin (title gin_trgm_ops) with (gin_pending_list_limit = 64);

drop function suggestions_find(tsquery, text[], integer);
drop index suggestions_suggestions__terms;
drop index suggestions_suggestions__title;
alter table suggestions_suggestions drop column terms;
drop function suggestions_span(uuid);

-- Finds by words: of the newest `most` matches those with more of the words in their title first, then
-- the newest. `reach` is how far to look first: 1 the newest 2,000 texts, read one by one; 2 to 5 the
-- last two buckets of 12, 50, 199, 795 days; 6 everything. Where too few are found it looks further, so
-- the answer is the same for every `reach`; `next` is the reach that would have done.
create function suggestions_find(query tsquery, words text[], most integer, reach integer) returns table (id uuid, rank real, next integer)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  congress constant uuid := platform_congress();
  newest constant uuid := (select w.suggestion_id from suggestions_words w where w.congress_id = congress order by w.suggestion_id desc limit 1);
  at integer := least(greatest(reach, 1), 6);
  buckets text[];
  bucket integer;
  nearer tsquery;
  found integer;
  ids uuid[];
  titles text[];
begin
  if newest is null then return; end if;
  buckets := suggestions_buckets(newest);
  loop
    if at = 1 then
      select array_agg(m.suggestion_id), array_agg(m.title), count(*) into ids, titles, found
      from (select n.suggestion_id, n.title
        from (select w.suggestion_id, w.title, w.terms from suggestions_words w where w.congress_id = congress order by w.suggestion_id desc limit 2000) n
        where n.terms @@ query limit most) m;
    else
      nearer := query;
      if at in (3, 5) then
        bucket := ('x' || lpad(substr(buckets[case at when 3 then 3 else 1 end], 3), 8, '0'))::bit(32)::integer;
        nearer := query && format('''~%1$s%2$s'' | ''~%1$s%3$s''', case at when 3 then 2 else 4 end, lpad(to_hex(bucket), case at when 3 then 4 else 3 end, '0'), lpad(to_hex(bucket - 1), case at when 3 then 4 else 3 end, '0'))::tsquery;
      elsif at in (2, 4) then
        bucket := substr(buckets[case at when 4 then 2 else 4 end], 3)::integer;
        nearer := query && format('''~%1$s%2$s'' | ''~%1$s%3$s''', case at when 4 then 3 else 1 end, bucket, bucket - 1)::tsquery;
      end if;
      select array_agg(m.suggestion_id), array_agg(m.title), coalesce(max(m.all_found), 0) into ids, titles, found
      from (select w.suggestion_id, w.title, count(*) over () as all_found from suggestions_words w where w.congress_id = congress and w.terms @@ nearer order by w.suggestion_id desc limit most) m;
    end if;
    exit when at = 6 or found >= most;
    -- Each step reaches four times as far.
    at := case when at = 1 then 2 when found = 0 then 6 when found * 4 < most then least(at + 2, 6) else at + 1 end;
  end loop;
  return query
    select m.id, (select count(*) from unnest(words) w where position(w in lower(m.title)) > 0)::real as points,
      case when at > 1 and found >= 64 * most then 1 when at > 1 and found >= 8 * most then at - 1 else at end
    from unnest(ids, titles) m(id, title)
    order by points desc, m.id desc;
end $$;
revoke all on function suggestions_find from public;
grant execute on function suggestions_find to renda_app;

create or replace function suggestions_search(query tsquery, most integer) returns table (id uuid, rank real)
  language sql stable security definer set search_path = public, pg_temp set plan_cache_mode = force_custom_plan as $$
  select w.suggestion_id, ts_rank(w.terms, query)
  from suggestions_words w
  where w.congress_id = platform_congress() and w.terms @@ query
  order by 2 desc, 1 desc
  limit most
$$;

create or replace function suggestions_near_titles(wanted text, most integer) returns table (id uuid, likeness real)
  language sql stable security definer set search_path = public, pg_temp set plan_cache_mode = force_custom_plan as $$
  select w.suggestion_id, similarity(w.title, wanted)
  from suggestions_words w
  where w.congress_id = platform_congress() and w.title % wanted
  order by 2 desc, 1 desc
  limit most
$$;
