SELECT plan(17);
\ir ../support/fixture.sql
SELECT t.signature('tereze.actor', 'bytea', 'bigint', 'plpgsql volatile tereze_owner', '');
SELECT is(t.inner('pt_dean', 'SELECT tereze.actor()')::bigint, t.person_id('dean'), 'a person is who the account says');
SELECT is(t.inner('tereze_portal', format('SELECT tereze.actor(%L)', t.s('aidar')))::bigint, t.person_id('aidar'),
    'the portal is the person of the session');
SELECT is(t.inner_err(who, q), expected, label) FROM (VALUES
    ('pt_dean', format('SELECT tereze.actor(%L)', t.s('aidar')), 'TZ403', 'a person cannot name a session'),
    ('tereze_worker', format('SELECT tereze.actor(%L)', t.s('aidar')), 'TZ403', 'nor can the worker'),
    ('tereze_worker', 'SELECT tereze.actor()', 'TZ401', 'the worker is nobody'),
    ('tereze_portal', 'SELECT tereze.actor()', 'TZ401', 'the portal without a session is nobody'),
    ('tereze_portal', format('SELECT tereze.actor(%L)', t.hash('guess')), 'TZ401', 'nor with an unknown one'))
    v (who, q, expected, label);
UPDATE tereze.account SET enabled = false WHERE db_role = 'pt_dean';
SELECT is(t.inner_err('pt_dean', 'SELECT tereze.actor()'), 'TZ401', 'a disabled account is nobody');
SELECT is(t.inner_err('tereze_portal', format('SELECT tereze.actor(%L)', t.s('dean'))), 'TZ401', 'nor is its person at the portal');
SELECT is(t.inner('tereze_portal', format('SELECT tereze.actor(%L)', t.s('vice')))::bigint, t.person_id('vice'), 'an account that is open comes in by the portal too');
UPDATE tereze.session SET expires_at = now() WHERE token_hash = t.s('aidar');
SELECT is(t.inner_err('tereze_portal', format('SELECT tereze.actor(%L)', t.s('aidar'))), 'TZ401', 'nor is an ended session');
SELECT * FROM finish();
