SELECT plan(11);
\ir ../support/fixture.sql
SELECT t.signature('tereze.logins', 'text, integer, text', 'TABLE(login text, person_id bigint, enabled boolean)', 'plpgsql stable definer tereze_vault search_path=pg_catalog, pg_temp', 'tereze_owner');
INSERT INTO tereze.credential (person_id, login, salt, ops_limit, mem_limit, verifier, enabled) SELECT t.person_id(p), p, '\x00000000000000000000000000000001', 2, 67108864, sha256('k'), p <> 'dina' FROM (VALUES ('aidar'), ('dina'), ('dean')) v (p);
CREATE FUNCTION t.logins(p_more text) RETURNS text LANGUAGE sql AS $$ SELECT t.val('tereze_owner', format('SELECT string_agg(login || enabled, %L ORDER BY login) FROM tereze.logins(%s)', ' ', p_more)) $$;
SELECT is(t.logins('NULL, 10'), 'aidartrue deantrue dinafalse', 'all');
SELECT is(t.logins('$$aidar$$, 1'), 'deantrue', 'a page');
SELECT is(t.logins('NULL, 10, $$DINA$$'), 'dinafalse', 'one, however it is written');
SELECT is(t.logins('NULL, 10, $$nobody$$'), NULL, 'none');
SELECT t.refused('pt_admin', 'SELECT * FROM tereze.logins(NULL, 10)', '42501', 'an administrator');
SELECT * FROM finish();
