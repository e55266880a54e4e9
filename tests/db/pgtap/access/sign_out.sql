SELECT plan(9);
\ir ../support/fixture.sql
SELECT t.signature('api.sign_out', 'bytea', 'void',
    'plpgsql volatile definer tereze_vault search_path=pg_catalog, pg_temp; lock_timeout=2s', 'tereze_portal');
SELECT t.val('tereze_portal', format('SELECT api.sign_out(%L)', t.s('aidar'))) FROM generate_series(1, 2) \g /dev/null
SELECT t.refused('tereze_portal', format('SELECT * FROM api.me(%L)', t.s('aidar')), 'TZ401', 'the session has ended');
SELECT t.refused('tereze_portal', format('SELECT * FROM api.me(%L)', t.s('dina')), 'ok', 'another has not');
SELECT t.refused('pt_admin', format('SELECT api.sign_out(%L)', t.s('dina')), '42501', 'an administrator');
SELECT * FROM finish();
