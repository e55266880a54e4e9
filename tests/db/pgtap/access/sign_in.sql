SELECT plan(32);
\ir ../support/fixture.sql
SELECT t.signature('api.sign_in', 'text, bytea, bytea, text', 'TABLE(person_id bigint)',
    'plpgsql volatile definer tereze_vault search_path=pg_catalog, pg_temp; lock_timeout=2s', 'tereze_portal');
SELECT t.val('tereze_owner', format('SELECT tereze.credential_set(%L, %L, %L, 2, 67108864, %L)', t.person_id('aidar'), 'aidar',
    '\x00000000000000000000000000000001', sha256('key'))) \g /dev/null
CREATE FUNCTION t.try(p_login text, p_key bytea, p_session text DEFAULT 'new', p_address text DEFAULT '10.0.0.1') RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT * FROM api.sign_in(%L, %L, %L, %L)', p_login, p_key, t.hash(p_session), p_address) $$;
SELECT is(t.val('tereze_portal', t.try('AIDAR', 'key'))::bigint, t.person_id('aidar'), 'the person');
SELECT is(t.val('tereze_portal', format('SELECT person_id FROM api.me(%L)', t.hash('new')))::bigint, t.person_id('aidar'), 'whose session is open');
SELECT ok((SELECT expires_at - opened_at = interval '12 hours' FROM tereze.session WHERE token_hash = t.hash('new')), 'for twelve hours');
SELECT is(t.val('tereze_portal', t.try(l, k, 'none')), NULL, label) FROM (VALUES ('aidar', 'wrong'::bytea, 'a wrong key'), ('nobody', 'key', 'an unknown login')) v (l, k, label);
SELECT is((SELECT failures::integer FROM tereze.credential), 1, 'a failure is counted');
SELECT t.val('tereze_portal', t.try('aidar', 'wrong', 'none')) FROM generate_series(1, 4) \g /dev/null
SELECT is(t.val('tereze_portal', t.try('aidar', 'key', 'none')), NULL, 'after five the right key is refused too');
UPDATE tereze.credential SET failed_at = now() - interval '16 minutes';
SELECT is(t.val('tereze_portal', t.try('aidar', 'wrong', 'none')), NULL, 'a quarter of an hour later');
SELECT is((SELECT failures::integer FROM tereze.credential), 1, 'counting begins anew');
SELECT is(t.val('tereze_portal', t.try('aidar', 'key', 'second'))::bigint, t.person_id('aidar'), 'and the right key opens');
SELECT is((SELECT failures::integer FROM tereze.credential), 0, 'which clears the count');
UPDATE tereze.credential SET enabled = false;
SELECT is(t.val('tereze_portal', t.try('aidar', 'key', 'third')), NULL, 'a disabled login');
SELECT is((SELECT count(*) FROM tereze.session WHERE token_hash IN (t.hash('none'), t.hash('third'))), 0::bigint, 'none of these opened a session');
SELECT t.refused('tereze_portal', q, expected, label) FROM (VALUES
    ('SELECT * FROM api.sign_in($$a$$, $$k$$, $$short$$, NULL)', 'TZ422 malformed', 'a short token hash'),
    ('SELECT * FROM api.sign_in($$a$$, $$k$$, NULL, NULL)', 'TZ422 malformed', 'no token hash'),
    (t.try(NULL, 'k'), 'TZ422 malformed', 'no login'), (t.try('a', NULL), 'TZ422 malformed', 'no key')) v (q, expected, label);
UPDATE tereze.credential SET enabled = true;
SELECT t.refused('tereze_portal', t.try('aidar', 'key', 'second'), 'TZ409 session_hash reused', 'a token that has a session already');
-- A hall of residence behind one address: who knows the password is not counted.
DELETE FROM tereze.rate;
SELECT is((SELECT count(t.val('tereze_portal', t.try('aidar', 'key', 'many ' || n, '10.9.9.9'))) FROM generate_series(1, 120) n), 120::bigint, 'as many as come with the right key');
SELECT is((SELECT count(*) FROM tereze.rate), 0::bigint, 'leave no count');
SELECT t.val('tereze_portal', t.try('nobody' || n, 'key', 'none', '10.9.9.9')) FROM generate_series(1, 100) n \g /dev/null
SELECT t.refused('tereze_portal', t.try('aidar', 'key', 'fourth', '10.9.9.9'), 'TZ429 rate', 'after a hundred failures of an address in an hour');
SELECT t.refused('tereze_portal', t.try('aidar', 'key', 'fourth', '10.9.9.8'), 'ok', 'another address');
SELECT t.val('tereze_portal', t.try('nobody' || n, 'key', 'none', '2001:db8::' || to_hex(n))) FROM generate_series(1, 100) n \g /dev/null
SELECT t.refused('tereze_portal', t.try('aidar', 'key', 'fourth', '2001:db8::ffff:1'), 'TZ429 rate', 'the next address of the same subscriber');
SELECT t.refused('tereze_portal', t.try('aidar', 'key', 'fourth', '2001:db8:0:1::1'), 'ok', 'another subscriber');
SELECT t.refused('tereze_portal', t.try('aidar', 'key', 'fourth', repeat('1', 65)), 'TZ422 address too_long', 'what is no address');
SELECT t.refused('pt_admin', t.try('aidar', 'key'), '42501', 'an administrator');
SELECT * FROM finish();
