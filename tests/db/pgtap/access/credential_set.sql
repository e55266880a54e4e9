SELECT plan(11);
\ir ../support/fixture.sql
SELECT t.signature('tereze.credential_set', 'bigint, text, bytea, integer, integer, bytea', 'void',
    'plpgsql volatile definer tereze_vault search_path=pg_catalog, pg_temp', 'tereze_owner');
CREATE FUNCTION t.set(p_person text, p_login text) RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT tereze.credential_set(%L, %L, %L, 2, 67108864, %L)', t.person_id(p_person), p_login, '\x00000000000000000000000000000001', sha256('k')) $$;
SELECT t.val('tereze_owner', t.set('aidar', 'Aidar')) \g /dev/null
SELECT is((SELECT count(*) FROM tereze.session WHERE person_id = t.person_id('aidar')), 0::bigint, 'open sessions of the person end');
SELECT ok(EXISTS (SELECT FROM tereze.session WHERE person_id = t.person_id('dina')), 'others do not');
UPDATE tereze.credential SET failures = 5, failed_at = now(), enabled = false;
SELECT t.val('tereze_owner', t.set('aidar', 'aidar2')) \g /dev/null
SELECT results_eq('SELECT login, failures::integer, enabled FROM tereze.credential', $$VALUES ('aidar2', 0, true)$$, 'a new password unlocks');
SELECT t.refused('tereze_owner', t.set('dina', 'AIDAR2'), 'TZ422 login taken', 'somebody''s login');
SELECT t.refused('pt_admin', t.set('dina', 'x1'), '42501', 'an administrator');
SELECT * FROM finish();
