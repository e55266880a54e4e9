SELECT plan(23);
\ir ../support/fixture.sql
SELECT t.signature('api.withdraw', 'bytea, uuid, text, bigint, text',
    'TABLE(case_ref text, state text, version bigint)',
    'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s', 'tereze_portal');
SELECT t.submit('aidar', 'certificate') AS app, t.issued_certificate() AS done \gset
CREATE FUNCTION t.act(p_request text, p_app bigint, p_version bigint, p_person text DEFAULT 'aidar', p_reason text DEFAULT 'changed my mind') RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT * FROM api.withdraw(%L, %s, %L, %L, %L)', t.s(p_person), p_request, t.ref(p_app), p_version, p_reason) $$;
SELECT t.refused(who, q, expected, label) FROM (VALUES ('tereze_portal', t.act('gen_random_uuid()', :app, 2), 'TZ409', 'a version that is not'), ('tereze_portal', t.act('gen_random_uuid()', :app, NULL), 'TZ409', 'no version'),
    ('tereze_portal', t.act('gen_random_uuid()', :app, 1, 'dina'), 'TZ404', 'somebody else''s'), ('tereze_portal', t.act('gen_random_uuid()', :app, 1, 'nobody'), 'TZ401', 'nobody'),
    ('tereze_portal', t.act('gen_random_uuid()', :done, t.version(:done)), 'TZ423', 'what is approved'), ('tereze_portal', t.act('gen_random_uuid()', :app, 1, 'aidar', repeat('x', 4001)), 'TZ422 reason too_long', 'a long reason'),
    ('pt_office', t.act('gen_random_uuid()', :app, 1), '42501', 'staff')) v (who, q, expected, label);
SELECT t.repeatable('tereze_portal', t.act('%1$L', :app, 1));
SELECT is(t.state(:app) || t.tokens(:app), 'withdrawn');
SELECT t.refused('pt_office', t.decision(:app, 'Check', 'approve'), 'TZ423', 'deciding on it');
SELECT t.refused('tereze_portal', t.act('gen_random_uuid()', :app, 2), 'TZ423', 'a second time');
SELECT is((SELECT kind FROM tereze.outbox WHERE application_id = :app ORDER BY ctid DESC LIMIT 1), 'withdrawn', 'told');
SELECT ok(t.chained(:app), 'chained');
SELECT t.submit('aidar', 'paid') AS paid \gset
SELECT t.val('pt_cash', format('SELECT state FROM api.payment_record(gen_random_uuid(), %s, 1, 1000, $$x$$)', :paid)) \g /dev/null
SELECT t.refused('tereze_portal', t.act('gen_random_uuid()', :paid, 2), 'TZ423', 'what was paid');
SELECT * FROM finish();
