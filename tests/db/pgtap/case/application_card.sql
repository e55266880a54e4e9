SELECT plan(54);
\ir ../support/fixture.sql
SELECT t.signature('api.application_card', 'bigint, text, bytea',
    'TABLE(application_id bigint, case_ref text, service_key text, service jsonb, state text, state_since timestamp with time zone, submitted_at timestamp with time zone, round smallint, version bigint, language text, applicant text, applicant_kind text, applicant_email text, applicant_phone text, student jsonb, form jsonb, form_schema jsonb, form_layout jsonb, service_number integer, form_sha256 bytea, drafts_sha256 bytea, drafts_awaited smallint, incident jsonb, waits_for jsonb, may_recall boolean, payment_awaited numeric, may_annul boolean, paused jsonb)',
    'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_portal tereze_staff');
SELECT t.submit('aidar', 'leave', '{"leave_from": "2026-04-01", "leave_until": "2026-06-30"}') AS app \gset
CREATE FUNCTION t.card(p_who text, p_id bigint, p_ref text DEFAULT NULL, p_session text DEFAULT NULL) RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT * FROM api.application_card(%L, %L, %L)', p_id, p_ref, t.s(p_session)) $$;
SELECT t.one('pt_dean', t.card('pt_dean', :app)) AS card \gset
SELECT is(:'card'::jsonb ->> k, expected, k) FROM (VALUES ('case_ref', t.ref(:app)), ('service_key', 'leave'), ('state', 'in_review'), ('applicant', 'Сериков Айдар Маратович'), ('applicant_kind', 'student'),
    ('applicant_email', 'aidar@example.kz'), ('language', 'ru'), ('round', '1'), ('version', '1'), ('drafts_awaited', '1'), ('may_recall', 'false'), ('payment_awaited', NULL), ('incident', NULL),
    ('form', '{"leave_from": "2026-04-01", "leave_until": "2026-06-30"}'), ('service_number', '1')) v (k, expected);
SELECT is(:'card'::jsonb #>> '{student,number}', 'S1', 'the subject');
SELECT is((SELECT string_agg(concat_ws(' ', w #>> '{step,en}', w #>> '{position,en}', w ->> 'since'), ', ' ORDER BY w #>> '{step,en}') FROM jsonb_array_elements(:'card'::jsonb -> 'waits_for') w),
    'A en student_office of so en 2026-03-02T05:00:00Z, B en dean of fmm en 2026-03-02T05:00:00Z', 'whom it waits for');
SELECT is(:'card'::jsonb ->> 'form_sha256', sha256(convert_to('{"leave_from": "2026-04-01", "leave_until": "2026-06-30"}', 'UTF8'))::text, 'the hash to name in a decision');
SELECT t.refused(who, t.card(who, id, ref, session), expected, label) FROM (VALUES
    ('pt_dean', NULL, t.ref(:app), NULL, 'ok', 'by its case reference'), ('pt_office', :app, NULL, NULL, 'ok', 'a registrar'), ('pt_admin', :app, NULL, NULL, 'ok', 'an administrator'),
    ('pt_cash', :app, NULL, NULL, 'ok', 'another of a unit that was asked'), ('pt_dean_law', :app, NULL, NULL, 'TZ404', 'a dean who was not'), ('pt_vice', :app, NULL, NULL, 'TZ404', 'not asked yet'),
    ('pt_plain', :app, NULL, NULL, 'TZ404', 'without a position'), ('pt_dean', -1, NULL, NULL, 'TZ404', 'no such'), ('pt_dean', NULL, NULL, NULL, 'TZ404', 'none'),
    ('tereze_portal', :app, NULL, 'aidar', 'ok', 'its applicant'), ('tereze_portal', NULL, t.ref(:app), 'aidar', 'ok', 'by reference'), ('tereze_portal', :app, NULL, 'dina', 'TZ404', 'another applicant'),
    ('tereze_portal', :app, NULL, NULL, 'TZ401', 'nobody'), ('pt_auditor', :app, NULL, NULL, '42501', 'an auditor')) v (who, id, ref, session, expected, label);
UPDATE tereze.application SET incident = '{"kind": "x"}' WHERE id = :app;
SELECT is(t.one('pt_dean', t.card('pt_dean', :app)) -> 'incident', '{"kind": "x"}', 'staff see what stands in the way');
SELECT is(t.one('tereze_portal', t.card('tereze_portal', :app, NULL, 'aidar')) ->> 'incident', NULL, 'the applicant does not');
SELECT t.issued_certificate() AS app2 \gset
SELECT is(t.one('pt_dean', t.card('pt_dean', :app2)) ->> 'may_recall', 'true', 'who was asked may recall');
SELECT is(t.one('pt_cash', t.card('pt_cash', :app2)) ->> 'may_recall', 'false', 'a colleague may not');
SELECT t.submit('aidar', 'paid') AS app3 \gset
SELECT is(t.one('tereze_portal', t.card('tereze_portal', :app3, NULL, 'aidar')) ->> 'payment_awaited', '1000.00', 'what is due');
SELECT is(t.one('pt_dean', t.card('pt_dean', :app2)) ->> 'may_annul', 'true', 'or annul');
SELECT is(t.one('pt_cash', t.card('pt_cash', :app2)) ->> 'may_annul', 'false', 'a colleague may not');
SELECT is(t.one('tereze_portal', t.card('tereze_portal', :app2, NULL, 'aidar')) ->> 'may_annul', 'false', 'nor the applicant');
SELECT is(t.one('pt_dean', t.card('pt_dean', :app)) ->> 'may_annul', 'false', 'nor anybody before it is decided');
-- Paid and issued: not to be sent back, but to be annulled.
SELECT t.rows('pt_cash', format('SELECT * FROM api.payment_record(gen_random_uuid(), %s, %s, 1000, %L)', :app3, t.version(:app3), 'R1')), t.decide('office', :app3, 'Meet') \g /dev/null
SELECT is(t.one('pt_office', t.card('pt_office', :app3)) - (SELECT array_agg(k) FROM jsonb_object_keys(t.one('pt_office', t.card('pt_office', :app3))) k WHERE k NOT LIKE 'may%'), '{"may_annul": true, "may_recall": false}', 'what was paid for is annulled, not recalled');
SELECT t.refused('pt_office', format('SELECT * FROM api.%I(gen_random_uuid(), %s, %s, %L)', f, :app3, t.version(:app3), 'why'), e, f) FROM (VALUES ('recall', 'TZ423'), ('annul', 'ok')) v (f, e);
-- The clock.
SELECT is(t.one('pt_dean', t.card('pt_dean', :app)) ->> 'paused', NULL, 'the clock goes');
SELECT t.service('asks', 'asks', '{}') FROM t.route('asks', '[{"element": "Start", "kind": "start"}, {"element": "Split", "kind": "parallel"}, {"element": "Ask", "kind": "applicant", "pauses": true}, {"element": "Check", "kind": "user_task", "performers": ["student_office"]},
    {"element": "Join", "kind": "parallel"}, {"element": "End", "kind": "end"}]', 'Start>Split', 'Split>Ask', 'Split>Check', 'Ask>Join', 'Check>Join', 'Join>End') \g /dev/null
SELECT t.submit('aidar', 'asks') AS app4 \gset
SELECT is(t.one('pt_office', t.card('pt_office', :app4)) -> 'paused', '{"for": ["applicant"], "since": "2026-03-02T05:00:00Z"}', 'it stands, since when and for what');
SELECT is(t.one('tereze_portal', t.card('tereze_portal', :app4, NULL, 'aidar')) -> 'paused', '{"for": ["applicant"], "since": "2026-03-02T05:00:00Z"}', 'the applicant sees it too');
-- However many cases wait for whomever: of the steps only those of this case are looked at.
SELECT t.crowd(:app4, 3000) \g /dev/null
SELECT is(t.read_elsewhere('pt_office', t.card('pt_office', :app4)), '', 'by the key alone');
SELECT * FROM finish();
