-- R-11: telephone numbers are stored sealed (AES-256-GCM). SQL has no key: what stands open is sealed at the
-- next start. Equal numbers are found by their marks.
alter table register_people add column phone_mark text;
alter table register_organisations add column phone_mark text;
drop index register_people__phone;
create index register_people__phone_open on register_people (id) where phone is not null and phone not like 'sealed:%';
create index register_organisations__phone_open on register_organisations (id) where phone is not null and phone not like 'sealed:%';
create index suggestions_replies__phone_open on suggestions_replies (id) where contact_phone is not null and contact_phone not like 'sealed:%';

-- Answers remembered for repeated commands are sealed as texts. Those with a telephone number in them are
-- forgotten: the command keeps its one effect, and who sends it again is told to look.
alter table platform_commands alter column answer type text using case when answer::text ~ '"(phone|contactPhone)": *"[^"]' then null else answer::text end;
