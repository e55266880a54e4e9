SELECT plan(8);
\ir ../support/fixture.sql
-- Tables, functions, operators and types of the caller, named like ours, are never reached.
SELECT t.submit('aidar', 'certificate') AS app \gset
SET SESSION AUTHORIZATION pt_office;
CREATE TEMP TABLE application AS SELECT 1 AS id, 'approved' AS state, 99 AS version;
CREATE TEMP TABLE task AS SELECT 1 AS id;
CREATE TEMP TABLE person AS SELECT 1 AS id, 'Hacked' AS surname;
CREATE TEMP TABLE clock AS SELECT '1999-01-01Z'::timestamptz AS fixed;
CREATE TEMP TABLE pg_roles AS SELECT 'pt_office'::name AS rolname, true AS rolsuper;
CREATE TEMP TABLE pg_class AS SELECT 1 AS oid;
CREATE FUNCTION pg_temp.now() RETURNS timestamptz LANGUAGE sql AS $$ SELECT '1999-01-01Z'::timestamptz $$;
CREATE FUNCTION pg_temp.sha256(bytea) RETURNS bytea LANGUAGE sql AS $$ SELECT '\x00'::bytea $$;
CREATE FUNCTION pg_temp.equal(text, text) RETURNS boolean LANGUAGE sql AS $$ SELECT true $$;
CREATE OPERATOR pg_temp.= (LEFTARG = text, RIGHTARG = text, FUNCTION = pg_temp.equal);
SET LOCAL search_path = pg_temp, tap, pg_catalog;
SELECT tap.is((SELECT surname FROM api.me()), 'Ахметова', 'who I am');
SELECT tap.is((SELECT count(*)::integer FROM api.inbox('mine', NULL, NULL, NULL, 10)), 1, 'my inbox');
SELECT tap.is((SELECT c.state FROM api.application_card(:app) c), 'in_review', 'a card');
SELECT * FROM api.decide(gen_random_uuid(), :app, (SELECT m.task_id FROM api.my_tasks(:app) m), 'approve', NULL, NULL, (SELECT c.form_sha256 FROM api.application_card(:app) c), NULL) \g /dev/null
SELECT tap.throws_ok('SELECT * FROM api.incident_list(NULL, 1)', '42501', NULL, 'no right by a table named pg_roles');
SELECT tap.is((SELECT count(*)::integer FROM application), 1, 'the caller''s table is as it was');
RESET SESSION AUTHORIZATION;
SET LOCAL search_path = tap, public;
SELECT is(t.tokens(:app), 'Dean open', 'the decision went where it belongs');
SELECT is((SELECT left_at FROM tereze.step WHERE person_id IS NOT NULL), tereze.now(), 'by our clock');
SELECT ok(t.chained(:app), 'with our hashes');
SELECT * FROM finish();
