SELECT plan(13);
\ir ../support/fixture.sql
SELECT t.signature('tereze.session_person', 'bytea', 'bigint',
    'plpgsql volatile definer tereze_vault search_path=pg_catalog, pg_temp', 'tereze_owner');
CREATE FUNCTION t.person() RETURNS bigint LANGUAGE sql AS $$ SELECT t.val('tereze_owner', format('SELECT tereze.session_person(%L)', t.s('aidar')))::bigint $$;
SELECT is(t.person(), t.person_id('aidar'), 'the person');
SELECT is(t.val('tereze_owner', format('SELECT tereze.session_person(%L)', t.hash('x'))), NULL, 'nobody');
SELECT is(t.val('tereze_owner', 'SELECT tereze.session_person(NULL)'), NULL, 'nobody');
UPDATE tereze.session SET used_at = now() - interval '29 minutes';
SELECT is(t.person(), t.person_id('aidar'), 'within 30 minutes of its last use');
SELECT ok((SELECT used_at > now() - interval '1 minute' FROM tereze.session WHERE token_hash = t.s('aidar')), 'which is now');
UPDATE tereze.session SET used_at = now() - interval '31 minutes';
SELECT is(t.person(), NULL, 'not after');
UPDATE tereze.session SET used_at = now(), expires_at = now() - interval '1 second';
SELECT is(t.person(), NULL, 'nor after its end');
SELECT * FROM finish();
