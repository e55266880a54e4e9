SELECT plan(12);
\ir ../support/fixture.sql
SELECT t.signature('api.login_list', 'text, integer', 'TABLE(login text, person_id bigint, full_name text, enabled boolean)', 'plpgsql stable definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_administrator');
INSERT INTO tereze.credential (person_id, login, salt, ops_limit, mem_limit, verifier, enabled) SELECT t.person_id(p), p, '\x00000000000000000000000000000001', 2, 67108864, sha256('k'), p <> 'dina' FROM (VALUES ('aidar'), ('dina')) v (p);
SELECT is((SELECT string_agg(concat_ws(' ', l ->> 'login', l ->> 'full_name', l ->> 'enabled'), ', ') FROM jsonb_array_elements(t.rows('pt_admin', 'SELECT * FROM api.login_list(NULL, 200)')) l),
    'aidar Сериков Айдар Маратович true, dina Омарова Дина false', 'who signs in at the portal');
SELECT is(t.one('pt_admin', 'SELECT * FROM api.login_list($$aidar$$, 1)') ->> 'login', 'dina', 'the next page');
SELECT t.refused('pt_admin', 'SELECT * FROM api.login_list(NULL, 201)', 'TZ422 limit range', 'a page without end');
SELECT t.refused(who, 'SELECT * FROM api.login_list(NULL, 1)', '42501', label) FROM (VALUES ('pt_dean', 'staff'), ('tereze_portal', 'the portal')) v (who, label);
UPDATE tereze.account SET enabled = false WHERE db_role = 'pt_admin';
SELECT t.refused('pt_admin', 'SELECT * FROM api.login_list(NULL, 1)', 'TZ401', 'a closed account');
SELECT * FROM finish();
