/** Statements of the load. `$1` congress, `$2`…`$3` the numbers of the rows, both included, `$4` how many milliseconds lie between two. */

// Spread over the ten years before the end of 2026. Row n of congress c has an id that says when (newest last) and which; its children find it by n.
const idOf = (mark: string): string =>
  `(lpad(to_hex(1480000000000 + n * $4::bigint), 12, '0') || '7${mark}' || left(md5(($1::uuid)::text), 2) || '8' || lpad(to_hex(n), 15, '0'))::uuid`;

const FACTS = `
  select n, ${idOf('0')} as id, abs(hashint4(n::int)) % 100 as share, units.ids[1 + abs(hashint4(n::int + 7)) % cardinality(units.ids)] as unit_id,
    units.names[1 + abs(hashint4(n::int + 7)) % cardinality(units.ids)] as unit_name, units.ids[1 + abs(hashint4(n::int + 11)) % cardinality(units.ids)] as other_id,
    units.names[1 + abs(hashint4(n::int + 11)) % cardinality(units.ids)] as other_name,
    people.ids[1 + n % cardinality(people.ids)] as lead_id, people.names[1 + n % cardinality(people.ids)] as lead_name, people.bodies[1 + n % cardinality(people.ids)] as delegation_id,
    people.ids[1 + (n * 31 + 5) % cardinality(people.ids)] as signer_id, people.names[1 + (n * 31 + 5) % cardinality(people.ids)] as signer_name,
    sessions.ids[1 + n % cardinality(sessions.ids)] as session_id, sessions.numbers[1 + n % cardinality(sessions.ids)] as session_number, date '2024-01-25' + (n % 900)::int as day
  from generate_series($2::bigint, $3::bigint) n,
    (select array_agg(id order by name) as ids, array_agg(short_name order by name) as names from (select * from register_organisations where congress_id = $1 order by name limit 40) o) units,
    (select array_agg(p.id order by p.id) as ids, array_agg(p.name order by p.id) as names, array_agg(m.delegation_id order by p.id) as bodies
      from register_mandates m join register_people p on p.id = m.person_id where m.congress_id = $1 and m.of_congress_id = $1) people,
    (select array_agg(id order by opens_on) as ids, array_agg(number order by opens_on) as numbers from register_sessions where congress_id = $1) sessions`;

// How a congress stands that has used the program for years: most is done, the rest in every state.
const STATE = `case when share < 1 then 'draft' when share < 3 then 'filed' when share < 5 then 'reviewing' when share < 9 then 'accepted' when share < 13 then 'handed-over' when share < 17 then 'assigned'
  when share < 30 then 'handling' when share < 38 then 'answered' when share < 40 then 'second-round' when share < 41 then 'dissatisfied' when share < 52 then 'closed-with-promises' else 'archived' end`;

const FILED = 'share >= 1';
const NUMBERED = 'share >= 5';
const HANDED = 'share >= 9';
const ASSIGNED = 'share >= 13';
const ANSWERED = 'share >= 30';

const SUGGESTIONS = `
  insert into suggestions_suggestions (congress_id, id, kind, state, version, round, session_id, number, number_text, title, field, situation, analysis, proposal, points, text_hash, lead_person_id, lead_name,
    co_signer_count, delegation_id, lead_unit_id, lead_unit_name, in_session, filed_at, handed_over_on, due_on, outer_due_on, answered_on, reply_class, last_rating, open_promises, publicity, published_at, published_text, created_at)
  select $1, f.id, 'suggestion', ${STATE}, 8, case when share in (38, 39) then 2 else 1 end, case when ${FILED} then session_id end, case when ${NUMBERED} then n end,
    case when ${NUMBERED} then '十七届' || session_number || '次第' || lpad(n::text, 3, '0') || '号' end,
    p.title, p.field, p.situation, p.analysis, array_to_string(p.points, E'\\n'), to_jsonb(p.points), md5(p.title || n), lead_id, lead_name, 1, delegation_id,
    case when ${ASSIGNED} then unit_id end, case when ${ASSIGNED} then unit_name end, true, case when ${FILED} then day - 14 end, case when ${HANDED} then day end, case when ${HANDED} then day + 90 end, case when ${HANDED} then day + 180 end,
    case when ${ANSWERED} then day + 60 end, case when ${ANSWERED} then 'solved' end, case when share >= 41 then 'satisfied' end, case when share between 41 and 51 then 1 else 0 end,
    case when share >= 60 then 'full' else 'undecided' end, case when share >= 60 then day + 70 end,
    case when share >= 60 then jsonb_build_object('title', p.title, 'leadName', lead_name, 'situation', p.situation, 'analysis', p.analysis, 'points', to_jsonb(p.points)) end, day - 20
  from (${FACTS}) f join bench_pool p on p.k = (f.n * 7919) % (select count(*) from bench_pool)`;

const WORDS = `
  insert into suggestions_words (congress_id, suggestion_id, title, terms)
  select $1, f.id, p.title, p.terms || array_to_tsvector(suggestions_windows(f.id)) from (${FACTS}) f join bench_pool p on p.k = (f.n * 7919) % (select count(*) from bench_pool)`;

const SIGNERS = `
  insert into suggestions_signers (congress_id, suggestion_id, person_id, name, position, state, text_version, text_hash, answered_at)
  select $1, id, signer_id, signer_name, 1, 'confirmed', 1, md5(n::text), day - 15 from (${FACTS}) f where signer_id <> lead_id`;

const TASKS = `
  insert into suggestions_tasks (congress_id, id, suggestion_id, organisation_id, unit_name, role, state, round, assigned_on, due_on, signed_for_on, done_on)
  select $1, ${idOf('1')}, id, unit_id, unit_name, 'lead', case when share < 17 then 'assigned' when share < 30 then 'handling' else 'done' end, 1, day + 2, day + 90, case when share >= 17 then day + 3 end, case when ${ANSWERED} then day + 60 end
  from (${FACTS}) f where ${ASSIGNED}
  union all
  select $1, ${idOf('2')}, id, other_id, other_name, 'co', case when ${ANSWERED} then 'done' else 'assigned' end, 1, day + 2, day + 60, null, null from (${FACTS}) f where ${ASSIGNED} and n % 3 = 0 and other_id <> unit_id`;

const REPLIES = `
  insert into suggestions_replies (congress_id, id, suggestion_id, task_id, round, state, body, answers, class, class_letter, number_text, contact_name, contact_phone, signed_by, signed_on, sent_on, sent_way)
  select $1, ${idOf('3')}, id, ${idOf('1')}, 1, 'sent', '您提出的建议收悉。我单位到现场核实了情况，与您当面沟通，并会同有关单位研究，现将办理情况答复如下：' || p.situation || p.analysis, to_jsonb(p.points), 'solved', 'A', '澜函〔2026〕' || n || '号', '联系人', '0570-8000000', '负责人', day + 58, day + 60, 'platform'
  from (${FACTS}) f join bench_pool p on p.k = (f.n * 7919) % (select count(*) from bench_pool) where ${ANSWERED}`;

const CLOCKS = `
  insert into suggestions_clocks (congress_id, id, suggestion_id, kind, owner, organisation_id, from_on, due_on, explanation, state, stopped_on)
  select $1, ${idOf('4')}, id, 'reply', 'unit', unit_id, day, day + 90, jsonb_build_object('text', '交办 ' || day || ' + 3 个月（代表法 51）= ' || (day + 90), 'rules', jsonb_build_array('SUG-05')), case when ${ANSWERED} then 'stopped' else 'running' end, case when ${ANSWERED} then day + 60 end
  from (${FACTS}) f where ${HANDED}
  union all
  select $1, ${idOf('5')}, id, 'hand-over', 'deputies-office', null, day - 14, day, jsonb_build_object('text', '', 'rules', jsonb_build_array('SUG-04')), case when ${HANDED} then 'stopped' else 'running' end, case when ${HANDED} then day end from (${FACTS}) f where ${FILED}`;

const EVENTS = `
  insert into suggestions_events (congress_id, suggestion_id, seq, at, on_day, action, from_state, to_state, round, person_id, person_name, post, unit_name, data, rules)
  select $1, id, e.seq, day - 20 + e.seq * 5, day - 20 + e.seq * 5, e.action, e.from_state, e.to_state, 1, case when e.seq <= 3 then lead_id end, case when e.seq <= 3 then lead_name else '经办人' end,
    case when e.seq <= 3 then '代表' else '工作人员' end, case when e.seq >= 7 then unit_name end, jsonb_build_object('units', jsonb_build_array(unit_name)), array['SUG-01', 'SUG-02']
  from (${FACTS}) f, (values (1, 'create', null, 'draft'), (2, 'invite-co-signers', 'draft', 'co-signing'), (3, 'file', 'co-signing', 'filed'), (4, 'accept', 'filed', 'accepted'),
    (5, 'hand-over', 'accepted', 'handed-over'), (6, 'assign-units', 'handed-over', 'assigned'), (7, 'sign-for', 'assigned', 'handling'), (8, 'send-reply', 'handling', 'answered')) e(seq, action, from_state, to_state)`;

/** In this order: each finds what it hangs on. Eight events to a suggestion, as the issue counts an ordinary life. */
export const BATCH = [SUGGESTIONS, WORDS, SIGNERS, TASKS, REPLIES, CLOCKS, EVENTS];

export const POOL_TABLE = `
  create unlogged table bench_pool (k bigint primary key, title text, field text, situation text, analysis text, points text[], terms tsvector);
  create table bench_loaded (congress_id uuid, last bigint, primary key (congress_id, last));
  create table bench_indexes (name text primary key, definition text not null)`;

export const FILL_POOL = `
  insert into bench_pool select k, title, field, situation, analysis, points, setweight(array_to_tsvector(heavy), 'A') || setweight(array_to_tsvector(light), 'C')
  from jsonb_to_recordset($1::jsonb) as r(k bigint, title text, field text, situation text, analysis text, points text[], heavy text[], light text[])`;

/** Indexes that no constraint needs: built anew after a large load, which is many times faster. */
export const LOOSE_INDEXES = `
  insert into bench_indexes select i.indexname, i.indexdef from pg_indexes i join pg_class c on c.relname = i.indexname and c.relnamespace = 'public'::regnamespace
  where i.schemaname = 'public' and i.tablename like 'suggestions\\_%' and not exists (select from pg_constraint k where k.conindid = c.oid) on conflict do nothing`;
