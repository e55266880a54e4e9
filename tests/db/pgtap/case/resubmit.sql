SELECT plan(29);
\ir ../support/fixture.sql
SELECT t.signature('api.resubmit', 'bytea, uuid, text, bigint, jsonb',
    'TABLE(case_ref text, state text, version bigint)',
    'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s', 'tereze_portal');
SELECT t.submit('aidar', 'certificate') AS app \gset
SELECT t.work() \g /dev/null
CREATE FUNCTION t.again(p_request text, p_app bigint, p_version bigint, p_form text DEFAULT '{"purpose": "visa"}', p_person text DEFAULT 'aidar') RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT * FROM api.resubmit(%L, %s, %L, %L, %L)', t.s(p_person), p_request, t.ref(p_app), p_version, p_form) $$;
SELECT t.refused('tereze_portal', t.again('gen_random_uuid()', :app, 1), 'TZ423', 'what is in review');
SELECT t.decide('office', :app, 'Check', 'return', 'why') \g /dev/null
SELECT t.refused('tereze_portal', q, expected, label) FROM (VALUES (t.again('gen_random_uuid()', :app, 1), 'TZ409', 'a version that is over'), (t.again('gen_random_uuid()', :app, NULL), 'TZ409', 'no version'),
    (t.again('gen_random_uuid()', :app, t.version(:app), '{}'), 'TZ422 purpose required', 'a broken form'), (t.again('gen_random_uuid()', :app, t.version(:app), NULL), 'TZ422 type', 'no form'),
    (t.again('gen_random_uuid()', :app, t.version(:app), p_person => 'dina'), 'TZ404', 'somebody else''s')) v (q, expected, label);
SELECT t.refused('pt_office', t.again('gen_random_uuid()', :app, 1), '42501', 'staff');
UPDATE tereze.clock SET fixed = '2026-03-05 10:00:00+05';
SELECT t.repeatable('tereze_portal', t.again('%1$L', :app, t.version(:app)));
SELECT is(concat_ws(' ', state, round, form, submitted_at = tereze.now(), form_sha256 = t.hash(form::text), drafts_sha256), 'in_review 2 {"purpose": "visa"} t t', 'the next round') FROM tereze.application WHERE id = :app;
SELECT is(t.tokens(:app), 'Check open', 'from the beginning');
SELECT is(t.documents(:app), 'application_form issued, application_form pending', 'a new form');
SELECT t.work() \g /dev/null
SELECT is(t.documents(:app), 'application_form superseded, application_form issued', 'which takes the place of the old');
SELECT ok(t.chained(:app), 'chained');
SELECT t.decide('office', :app, 'Check', 'return', 'why') \g /dev/null
UPDATE tereze.rate SET attempts = 30;
SELECT t.refused('tereze_portal', t.again('gen_random_uuid()', :app, t.version(:app)), 'TZ429 rate', 'more than thirty an hour');
DELETE FROM tereze.rate;
SELECT t.refused('tereze_portal', t.again('gen_random_uuid()', :app, t.version(:app), f), expected, label) FROM (VALUES ('{"purpose": "x", "n": 1e131000}', 'TZ422 n type', 'a number of 131,001 digits'),
    (jsonb_build_object('purpose', repeat('x', 262145))::text, 'TZ422 size', 'a form without end')) v (f, expected, label);
UPDATE tereze.service SET enabled = false WHERE key = 'certificate';
SELECT t.refused('tereze_portal', t.again('gen_random_uuid()', :app, t.version(:app)), 'TZ423 service not_ready', 'a service that was closed');
UPDATE tereze.service SET enabled = true WHERE key = 'certificate';
SELECT t.refused('tereze_portal', t.again('gen_random_uuid()', :app, t.version(:app)), 'ok', 'and opened again');
UPDATE tereze.student SET status = 'on_leave' WHERE number = 'S1';
UPDATE tereze.student_status SET status = 'on_leave' WHERE student_id = (SELECT id FROM tereze.student WHERE number = 'S1');
SELECT t.refused('tereze_portal', t.again('gen_random_uuid()', :app, t.version(:app)), 'TZ422 purpose limit', 'a limit that no longer holds');
UPDATE tereze.student SET status = 'expelled' WHERE number = 'S1';
UPDATE tereze.student_status SET status = 'expelled' WHERE student_id = (SELECT id FROM tereze.student WHERE number = 'S1');
SELECT t.refused('tereze_portal', t.again('gen_random_uuid()', :app, t.version(:app)), 'TZ422 applicant eligibility', 'who is no student any more');
SELECT * FROM finish();
