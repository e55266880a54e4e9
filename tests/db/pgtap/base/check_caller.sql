SELECT plan(13);
\ir ../support/fixture.sql
SELECT t.signature('tereze.check_caller', '', 'void', 'plpgsql stable definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_audit');
SELECT session_user AS owner \gset
SELECT is(t.inner_err(who, 'SELECT tereze.check_caller()'), expected, label) FROM (VALUES ('pt_dean', 'ok', 'staff'), ('tereze_portal', 'ok', 'the portal, for anybody'), ('tereze_worker', 'ok', 'the worker'),
    (:'owner', 'ok', 'the owner of the cluster'), ('tereze_staff', 'TZ401', 'a role without an account')) v (who, expected, label);
UPDATE tereze.account SET enabled = false WHERE db_role = 'pt_dean';
SELECT is(t.inner_err(who, 'SELECT tereze.check_caller()'), expected, label) FROM (VALUES ('pt_dean', 'TZ401', 'an account that was closed'), ('pt_vice', 'ok', 'others')) v (who, expected, label);
SELECT * FROM finish();
