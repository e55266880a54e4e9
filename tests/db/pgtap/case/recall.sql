SELECT plan(33);
\ir ../support/fixture.sql
SELECT t.signature('api.recall', 'uuid, bigint, bigint, text',
    'TABLE(application_id bigint, case_ref text, state text, version bigint)',
    'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s', 'tereze_staff');
SELECT t.issued_certificate() AS app, t.submit('aidar', 'certificate') AS young, t.submit('aidar', 'paid') AS paid \gset
CREATE FUNCTION t.recall(p_request text, p_app bigint, p_version bigint, p_reason text DEFAULT 'a mistake') RETURNS text LANGUAGE sql AS $$ SELECT format('SELECT * FROM api.recall(%s, %L, %L, %L)', p_request, p_app, p_version, p_reason) $$;
SELECT t.val('pt_cash', format('SELECT state FROM api.payment_record(gen_random_uuid(), %s, 1, 1000, $$x$$)', :paid)), t.decide('office', :paid, 'Meet') \g /dev/null
SELECT t.decide('office', :young, 'Check') \g /dev/null
SELECT t.refused(who, q, expected, label) FROM (VALUES ('pt_dean_law', t.recall('gen_random_uuid()', :app, t.version(:app)), 'TZ404', 'who may not even read it'), ('pt_dean', t.recall('gen_random_uuid()', -1, 1), 'TZ404', 'no such'),
    ('pt_dean', t.recall('gen_random_uuid()', :app, t.version(:app), ' '), 'TZ422 reason required', 'no reason'), ('pt_dean', t.recall('gen_random_uuid()', :app, t.version(:app), repeat('x', 4001)), 'TZ422 reason too_long', 'a long one'),
    ('pt_dean', t.recall('gen_random_uuid()', :app, 1), 'TZ409', 'a version that is over'), ('pt_dean', t.recall('gen_random_uuid()', :app, NULL), 'TZ409', 'no version'),
    ('pt_office', t.recall('gen_random_uuid()', :young, 2), 'TZ423', 'what is not decided'), ('pt_office', t.recall('gen_random_uuid()', :paid, t.version(:paid)), 'TZ423', 'what was paid'),
    ('pt_auditor', t.recall('gen_random_uuid()', :app, 1), '42501', 'an auditor')) v (who, q, expected, label);
SELECT t.refused('pt_vice', t.recall('gen_random_uuid()', :app, t.version(:app)), 'TZ404', 'another unit');
SELECT t.refused('pt_cash', t.recall('gen_random_uuid()', :app, t.version(:app)), 'TZ403', 'who reads but was not asked');
SELECT t.repeatable('pt_dean', t.recall('%1$L', :app, t.version(:app)));
SELECT is(t.state(:app), 'returned');
SELECT is(t.documents(:app), 'application_form issued, certificate annulled, approval_sheet annulled', 'the document is annulled');
SELECT is((SELECT string_agg(concat_ws(' ', e.kind, e.number, e.reason, r.printed), ', ' ORDER BY e.id) FROM tereze.journal_entry e JOIN tereze.journal j ON j.id = e.journal_id LEFT JOIN tereze.journal_entry r ON r.id = e.about_entry_id
    WHERE j.key = 'certificates'), 'registration 1, annulment a mistake С-1/2026-ABC2', 'with an entry in its journal');
SELECT is((SELECT jsonb_agg(v ORDER BY v) FROM tereze.event, jsonb_array_elements(data -> 'annulled') v WHERE kind = 'recalled'), (SELECT jsonb_agg(id ORDER BY id) FROM tereze.document WHERE state = 'annulled'), 'the event names them');
SELECT ok(t.chained(:app), 'chained');
SELECT t.refused('pt_dean', t.recall('gen_random_uuid()', :app, t.version(:app)), 'TZ423', 'a second time');
SELECT is(t.rows('pt_office', 'SELECT * FROM api.journal_check()'), '[]', 'the journal is whole');
-- Asked in an earlier round only: the law faculty's dean, before the student changed faculty.
SELECT t.submit('dina', 'certificate') AS moved \gset
SELECT t.decide('office', :moved, 'Check'), t.decide('dean_law', :moved, 'Dean', 'return', 'why') \g /dev/null
UPDATE tereze.student SET faculty_id = (SELECT id FROM tereze.unit WHERE code = 'fmm') WHERE number = 'S2';
SELECT t.rows('tereze_portal', format('SELECT * FROM api.resubmit(%L, gen_random_uuid(), %L, %s, %L)', t.s('dina'), t.ref(:moved), t.version(:moved), '{"purpose": "x"}')) \g /dev/null
SELECT t.decide('office', :moved, 'Check'), t.decide('dean', :moved, 'Dean') \g /dev/null
SELECT t.refused('pt_dean_law', t.recall('gen_random_uuid()', :moved, t.version(:moved)), 'TZ403', 'who was asked in an earlier round only');
SELECT is(t.one('pt_dean_law', format('SELECT may_recall FROM api.application_card(%s)', :moved)) ->> 'may_recall', 'false', 'nor does the card offer it');
SELECT t.refused('pt_dean', t.recall('gen_random_uuid()', :moved, t.version(:moved)), 'ok', 'who was asked in this one');
-- The dean studies here too, and was asked about the very case.
UPDATE tereze.application SET person_id = t.person_id('dean') WHERE id = :moved;
SELECT t.refused('pt_dean', t.recall('gen_random_uuid()', :moved, t.version(:moved)), 'TZ403 own_application', 'a case of their own');
SELECT is(t.one('pt_dean', format('SELECT may_recall FROM api.application_card(%s)', :moved)) ->> 'may_recall', 'false', 'nor does the card offer it');
SELECT * FROM finish();
