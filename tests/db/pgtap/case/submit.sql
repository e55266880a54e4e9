SELECT plan(41);
\ir ../support/fixture.sql
SELECT t.signature('api.submit', 'bytea, uuid, text, integer, text, jsonb',
    'TABLE(case_ref text, state text, version bigint)',
    'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s', 'tereze_portal');
CREATE FUNCTION t.put(p_request text, p_more jsonb DEFAULT '{}') RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT * FROM api.submit(%L, %s, %L, %L, %L, %L)', t.s(x.person), p_request, x.service, x.number, x.language, x.form)
    FROM jsonb_to_record('{"person": "aidar", "service": "certificate", "number": 1, "language": "kk", "form": {"purpose": "Мақсат"}}' || p_more) AS x (person text, service text, number integer, language text, form jsonb) $$;
SELECT t.repeatable('tereze_portal', t.put('%1$L'));
SELECT max(id) AS app FROM tereze.application \gset
SELECT is(concat_ws(' ', state, version, round, language, filed_by = t.person_id('aidar'), form_sha256 = t.hash('{"purpose": "Мақсат"}'), submitted_at = tereze.now()), 'in_review 1 1 kk t t t', 'stored') FROM tereze.application WHERE id = :app;
SELECT is((SELECT concat_ws(' ', p.kind, s.number) FROM tereze.application a JOIN tereze.applicant p ON p.id = a.applicant_id JOIN tereze.student s ON s.id = a.student_id WHERE a.id = :app), 'student S1', 'as a student, about the student');
SELECT is(t.tokens(:app), 'Check open');
SELECT is(t.history(:app), 'submitted');
SELECT ok(t.chained(:app), 'chained');
SELECT t.service('unready', 'undrawn', '{}'), api.service_put(t.id('c'), 'queue', 'counter', jsonb_build_object('passport', jsonb_build_object('name', t.names('Q'))), NULL, false) \g /dev/null
SELECT t.service('disabled', 'gate', '{}') \g /dev/null
UPDATE tereze.service SET enabled = false WHERE key = 'disabled';
SELECT t.refused('tereze_portal', t.put('gen_random_uuid()', more::jsonb), expected, label) FROM (VALUES ('{"service": "nothing"}', 'TZ404 service', 'no such service'), ('{"service": "disabled"}', 'TZ404 service', 'a disabled one'),
    ('{"service": "unready"}', 'TZ423 service not_ready', 'one whose route is not published'), ('{"service": "queue"}', 'TZ423 service not_ready', 'one of the counter'), ('{"number": 2}', 'TZ409 service_number changed', 'another version'),
    ('{"number": null}', 'TZ409 service_number changed', 'no version'), ('{"language": "xx"}', 'TZ422 language choice', 'no such language'), ('{"language": null}', 'TZ422 language choice', 'no language'),
    ('{"person": "plain"}', 'TZ422 applicant eligibility', 'no student'), ('{"person": "nobody"}', 'TZ401', 'nobody'), ('{"form": {}}', 'TZ422 purpose required', 'an empty form'), ('{"form": null}', 'TZ422 type', 'no form'),
    ('{"form": {"purpose": "x", "hack": 1}}', 'TZ422 hack unknown', 'an unknown field'), ('{"form": {"purpose": "x", "n": "1"}}', 'TZ422 n type', 'a text for a number'), ('{"form": []}', 'TZ422 type', 'a list for a form')) v (more, expected, label);
SELECT is((SELECT count(*) FROM tereze.application), 1::bigint, 'none of these left an application');
SELECT t.refused('tereze_portal', t.put('gen_random_uuid()', more::jsonb), expected, label) FROM (VALUES ('{"form": {"purpose": "x", "n": 1e131000}}', 'TZ422 n type', 'a number of 131,001 digits'),
    (jsonb_build_object('form', jsonb_build_object('purpose', repeat('x', 262145)))::text, 'TZ422 size', 'a form without end')) v (more, expected, label);
-- Thirty an hour, or what the university sets; what was refused above did not count.
SELECT is((SELECT attempts FROM tereze.rate WHERE bucket = 'submit ' || t.person_id('aidar')), 1, 'one was sent');
UPDATE tereze.rate SET attempts = 29;
SELECT t.refused('tereze_portal', t.put('gen_random_uuid()'), 'ok', 'the thirtieth in an hour');
UPDATE tereze.rate SET attempts = 30;
SELECT t.refused('tereze_portal', t.put('gen_random_uuid()'), 'TZ429 rate', 'the one after');
SELECT t.refused('tereze_portal', t.put(quote_literal(t.id('repeatable ' || t.put('%1$L')))), 'ok', 'a repetition');
UPDATE tereze.setting SET value = '31' WHERE key = 'submissions_per_hour';
SELECT t.refused('tereze_portal', t.put('gen_random_uuid()'), 'ok', 'where the university allows more');
DELETE FROM tereze.rate;
UPDATE tereze.student SET status = 'on_leave' WHERE number = 'S1';
UPDATE tereze.student_status SET status = 'on_leave' WHERE student_id = (SELECT id FROM tereze.student WHERE number = 'S1');
SELECT t.refused('tereze_portal', t.put('gen_random_uuid()'), 'TZ422 purpose limit', 'a limit of the service');
SELECT t.refused('pt_office', t.put('gen_random_uuid()'), '42501', 'staff');
SELECT t.refused('tereze_portal', t.put(quote_literal(t.id('repeatable ' || t.put('%1$L'))), '{"person": "dina"}'), 'TZ409 request_id reused', 'the request id of another applicant');
SELECT * FROM finish();
