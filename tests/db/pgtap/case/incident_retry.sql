SELECT plan(25);
\ir ../support/fixture.sql
SELECT t.signature('api.incident_retry', 'uuid, bigint', 'TABLE(case_ref text, state text, incident jsonb)',
    'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s',
    'tereze_administrator');
SELECT t.submit('aidar', 'lost') AS app, t.submit('aidar', 'certificate') AS fine \gset
CREATE FUNCTION t.retry(p_request text, p_app bigint) RETURNS text LANGUAGE sql AS $$ SELECT format('SELECT * FROM api.incident_retry(%s, %L)', p_request, p_app) $$;
SELECT is(t.one('pt_admin', t.retry('gen_random_uuid()', :app)) -> 'incident' ->> 'kind', 'no_performer', 'nothing was mended: still stuck');
SELECT is(t.tokens(:app), 'Task open', 'one token');
SELECT api.position_put(gen_random_uuid(), 'rector', 'uni', 0, t.names('Rector')) \g /dev/null
SELECT t.repeatable('pt_admin', t.retry('%1$L', :app));
SELECT is(concat_ws(' ', state, incident), 'in_review') FROM tereze.application WHERE id = :app;
SELECT is(t.tokens(:app), 'Task open');
SELECT is((SELECT count(*) FROM tereze.step WHERE application_id = :app AND state = 'open' AND position_id IS NOT NULL), 1::bigint, 'somebody is asked');
SELECT is(t.history(:app), 'submitted incident_retried incident_retried');
SELECT ok(t.chained(:app), 'chained');
SELECT t.refused('pt_admin', t.retry('gen_random_uuid()', a), expected, label) FROM (VALUES (:app, 'TZ423', 'nothing stands in the way'), (:fine, 'TZ423', 'nothing ever stood'), (-1, 'TZ404', 'no such'), (NULL, 'TZ404', 'none')) v (a, expected, label);
SELECT t.refused('pt_office', t.retry('gen_random_uuid()', :app), '42501', 'somebody else');
UPDATE tereze.application SET incident = '{"kind": "join_starved"}' WHERE id = :fine;
SELECT t.refused('pt_admin', t.retry('gen_random_uuid()', :fine), 'TZ423 not_retriable', 'what no retry mends stays to be seen');
SELECT t.submit('aidar', 'gate', '{"purpose": "x"}') AS gate \gset
UPDATE tereze.application SET form = '{"purpose": "x", "n": 11}' WHERE id = :gate;
SELECT is(t.one('pt_admin', t.retry('gen_random_uuid()', :gate)) ->> 'incident', NULL, 'a condition that can now be answered');
SELECT is(t.tokens(:gate), 'Big open', 'goes its way');
SELECT * FROM finish();
