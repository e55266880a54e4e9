SELECT plan(21);
\ir ../support/fixture.sql
SELECT t.signature('api.personal_changes', 'text, bigint, integer, integer', 'TABLE(seq integer, at timestamp with time zone, person_id bigint, field text, before jsonb, after jsonb, intact boolean)',
    'plpgsql stable definer tereze_audit search_path=pg_catalog, pg_temp', 'tereze_administrator tereze_auditor');
SELECT t.person_id('dina') AS dina \gset
SELECT id AS student FROM tereze.student WHERE number = 'S2' \gset
SELECT t.rows('pt_admin', format('SELECT * FROM api.person_put(gen_random_uuid(), %s, 1, $$Омарова$$, $$Дана$$, NULL, NULL, $$2004-02-03$$, $$d@x.kz$$, NULL, $$ru$$)', :dina)) \g /dev/null
SELECT t.rows('pt_admin', format('SELECT * FROM api.student_put(gen_random_uuid(), $$S2$$, 1, %s, $$fmm$$, NULL, t.names($$Programme$$), $$bachelor$$, 3, $$full_time$$, $$kk$$, $$grant$$, $$2024-09-01$$, $$2028-06-30$$)', :dina)) \g /dev/null
CREATE FUNCTION t.changes(p_who text, p_kind text, p_id bigint, p_limit integer DEFAULT 1, p_seq integer DEFAULT NULL) RETURNS text LANGUAGE sql AS $$ SELECT string_agg(concat_ws(' ', c ->> 'seq', c ->> 'field', c ->> 'before', '>', c ->> 'after', CASE WHEN c ->> 'intact' = 'true' THEN '+' ELSE '-' END), ', ')
    FROM jsonb_array_elements(t.rows(p_who, format('SELECT * FROM api.personal_changes(%L, %L, %L, %L)', p_kind, p_id, p_seq, p_limit))) c $$;
SELECT is(t.changes('pt_auditor', 'person', :dina), '2 email > d@x.kz +, 2 given Дина > Дана +', 'what was changed of a person, from what to what');
SELECT is(t.changes('pt_admin', 'student', :student), '2 course 2 > 3 +, 2 faculty law > fmm +', 'and of a student');
SELECT matches(t.changes('pt_auditor', 'person', :dina, 9, 2), '^1 birth_date > 2004-02-03 \+, 1 email > \+, 1 given > Дина \+', 'how it began');
SELECT is((SELECT count(*) FROM tereze.event WHERE data::text ~ 'Дана|d@x|Омарова'), 0::bigint, 'the events hold no value');
SELECT ok((SELECT data -> 'before' ?& '{given,email}' AND NOT data -> 'before' ? 'surname' AND data -> 'asked' ? 'surname' FROM tereze.event WHERE object_kind = 'person' AND object_id = :dina AND seq = 2), 'but a commitment to each');
UPDATE tereze.personal_value SET before = '{"given": "Dina", "email": null}' WHERE before ? 'given';
SELECT is(t.changes('pt_auditor', 'person', :dina), '2 email > d@x.kz -, 2 given Dina > Дана -', 'values that were changed afterwards show');
DELETE FROM tereze.personal_value WHERE before ? 'given';
SELECT is(t.changes('pt_auditor', 'person', :dina), '2 email > -, 2 given > -', 'erased, only the fields are known');
SELECT t.refused('pt_auditor', format('SELECT * FROM api.personal_changes(%L, 1, NULL, %L)', kind, page), expected, label) FROM (VALUES ('unit', 1, 'TZ422 object_kind choice', 'a unit has no secrets'), (NULL, 1, 'TZ422 object_kind choice', 'nothing'),
    ('person', 0, 'TZ422 limit range', 'an empty page'), ('person', 200, 'ok', 'a full one')) v (kind, page, expected, label);
SELECT t.refused(who, 'SELECT * FROM api.personal_changes($$person$$, 1, NULL, 1)', '42501', label) FROM (VALUES ('pt_dean', 'staff'), ('tereze_portal', 'the portal')) v (who, label);
SELECT t.rows('pt_admin', format('SELECT * FROM api.person_put(gen_random_uuid(), %s, 2, $$Омарова$$, $$Дана$$, NULL, NULL, $$2004-02-03$$, $$d@x.kz$$, NULL, $$ru$$)', :dina)) \g /dev/null
SELECT is(t.changes('pt_auditor', 'person', :dina), NULL, 'the same once more changes nothing');
SELECT is((SELECT count(*) FROM tereze.event e WHERE e.object_kind = 'person' AND e.object_id = :dina), 3::bigint, 'and is an event all the same');
SELECT * FROM finish();
