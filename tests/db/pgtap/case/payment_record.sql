SELECT plan(37);
\ir ../support/fixture.sql
\ir ../support/substitution.sql
SELECT t.signature('api.payment_record', 'uuid, bigint, bigint, numeric, text',
    'TABLE(application_id bigint, case_ref text, state text, version bigint)',
    'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s', 'tereze_staff');
SELECT t.submit('aidar', 'paid') AS app, t.submit('aidar', 'certificate') AS free \gset
CREATE FUNCTION t.pay(p_request text, p_app bigint, p_version bigint, p_amount text DEFAULT '1000', p_reference text DEFAULT '№ 7') RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT * FROM api.payment_record(%s, %L, %L, %L, %L)', p_request, p_app, p_version, p_amount, p_reference) $$;
SELECT t.refused(who, q, expected, label) FROM (VALUES ('pt_office', t.pay('gen_random_uuid()', :app, 1), 'TZ403', 'not bookkeeping'), ('pt_cash', t.pay('gen_random_uuid()', -1, 1), 'TZ404', 'no such'),
    ('pt_cash', t.pay('gen_random_uuid()', :free, 1), 'TZ423', 'no payment is awaited'), ('pt_cash', t.pay('gen_random_uuid()', :app, 2), 'TZ409', 'a version that is not'), ('pt_cash', t.pay('gen_random_uuid()', :app, NULL), 'TZ409', 'no version'),
    ('pt_cash', t.pay('gen_random_uuid()', :app, 1, '999.99'), 'TZ422 amount minimum', 'too little'), ('pt_cash', t.pay('gen_random_uuid()', :app, 1, NULL), 'TZ422 amount minimum', 'nothing'),
    ('pt_cash', t.pay('gen_random_uuid()', :app, 1, '-1'), 'TZ422 amount minimum', 'less than nothing'), ('pt_cash', t.pay('gen_random_uuid()', :app, 1, 'NaN'), 'TZ422 amount minimum', 'no number'),
    ('pt_cash', t.pay('gen_random_uuid()', :app, 1, '1000000000000'), 'TZ422 amount minimum', 'too much to be kept'), ('pt_cash', t.pay('gen_random_uuid()', :app, 1, '1000.005'), 'TZ422 amount scale', 'half a tiyn, which would be rounded'),
    ('pt_cash', t.pay('gen_random_uuid()', :app, 1, '1000', ' '), 'TZ422 reference required', 'no reference'), ('pt_cash', t.pay('gen_random_uuid()', :app, 1, '1000', repeat('x', 201)), 'TZ422 reference too_long', 'a long reference'),
    ('tereze_portal', t.pay('gen_random_uuid()', :app, 1), '42501', 'the portal')) v (who, q, expected, label);
UPDATE tereze.application SET person_id = t.person_id('cash') WHERE id = :app;
SELECT t.refused('pt_cash', t.pay('gen_random_uuid()', :app, 1), 'TZ403 own_application', 'a payment for oneself');
UPDATE tereze.application SET person_id = t.person_id('aidar') WHERE id = :app;
SELECT t.repeatable('pt_cash', t.pay('%1$L', :app, 1, '1000.50'));
SELECT is(concat_ws(' ', state, amount, reference, recorded_by = t.person_id('cash'), received_at = tereze.now()), 'received 1000.50 № 7 t t', 'received') FROM tereze.payment WHERE application_id = :app;
SELECT is(t.tokens(:app), 'Meet open', 'the route goes on');
SELECT is(t.history(:app), 'submitted payment_received');
SELECT ok(t.chained(:app), 'chained');
SELECT t.refused('pt_cash', t.pay('gen_random_uuid()', :app, 2), 'TZ423', 'a second payment');
-- In the place of somebody in bookkeeping, with «for» and what it rests on, as a decision.
SELECT t.submit('aidar', 'paid') AS app \gset
SELECT t.stand_in('cash', 'vice', 'accountant@so'), t.stand_in('vice', 'head') \g /dev/null
SELECT t.refused('pt_dean', t.pay('gen_random_uuid()', :app, 1), 'TZ403', 'who stands in for nobody there');
UPDATE tereze.application SET person_id = t.person_id('cash') WHERE id = :app;
SELECT t.refused('pt_vice', t.pay('gen_random_uuid()', :app, 1), 'TZ403', 'in the applicant''s own place');
UPDATE tereze.application SET person_id = t.person_id('aidar') WHERE id = :app;
SELECT is(t.val('pt_head', t.pay('gen_random_uuid()', :app, 1)), 'in_review', 'a substitute''s substitute');
SELECT is(concat_ws(' ', t.who(y.recorded_by), t.who(s.for_person_id), s.basis), 'head cash cash > vice; vice > head', 'who, for whom, on what basis')
FROM tereze.payment y JOIN tereze.step s ON s.application_id = y.application_id AND s.id = y.step_id WHERE y.application_id = :app;
SELECT is(t.rows('pt_admin', format('SELECT * FROM api.application_history(%s, NULL, 0, 10)', :app)) #>> '{1,for_person}', 'Кассирова А.', 'the history says so');
SELECT t.submit('aidar', 'paid') AS app \gset
SELECT is(t.val('pt_cash', t.pay('gen_random_uuid()', :app, 1)), 'in_review', 'whoever is away may, having come back');
SELECT is((SELECT s.for_person_id FROM tereze.payment y JOIN tereze.step s ON s.application_id = y.application_id AND s.id = y.step_id WHERE y.application_id = :app), NULL, 'for nobody');
SELECT * FROM finish();
