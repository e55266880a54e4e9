SELECT plan(21);
\ir ../support/fixture.sql
SELECT t.signature('api.job_claim', 'text, integer',
    'TABLE(id bigint, kind text, object_id bigint, payload jsonb, attempts smallint)',
    'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_worker');
DELETE FROM tereze.job;
INSERT INTO tereze.job (kind, object_id, run_at) VALUES ('a', 1, now() - interval '2 s'), ('b', 2, now() - interval '3 s'), ('c', 3, now() + interval '1 hour');
CREATE FUNCTION t.claim(p_worker text, p_limit integer) RETURNS text LANGUAGE sql AS $$ SELECT coalesce(string_agg(x ->> 'kind' || (x ->> 'attempts'), ' ' ORDER BY x ->> 'kind'), '') FROM jsonb_array_elements(t.rows('tereze_worker', format('SELECT * FROM api.job_claim(%L, %L)', p_worker, p_limit))) x $$;
SELECT is(t.claim('w', 1), 'b1', 'the longest due');
SELECT is(t.claim('v', 50), 'a1', 'what nobody holds, when it is due');
SELECT is(t.claim('v', 50), '', 'nothing more');
SELECT is((SELECT string_agg(concat_ws(' ', kind, state, locked_by, locked_until > clock_timestamp() + interval '50 s'), ', ' ORDER BY kind) FROM tereze.job WHERE kind <> 'c'), 'a running v t, b running w t', 'leased');
UPDATE tereze.job SET locked_until = now() - interval '1 s' WHERE kind = 'a';
SELECT is(t.claim('w', 50), 'a2', 'a lease that ran out');
SELECT is((SELECT last_error FROM tereze.job WHERE kind = 'a'), 'the lease ran out');
SELECT t.submit('aidar', 'leave', '{"leave_from": "2026-04-01", "leave_until": "2026-06-30"}') AS app \gset
SELECT t.claim('w', 50) \g /dev/null
UPDATE tereze.job SET attempts = max_attempts, locked_until = now() - interval '1 s' WHERE kind LIKE 'document.%';
SELECT is(t.claim('w', 50), '', 'attempts used up');
SELECT is((SELECT string_agg(kind || ' ' || state, ', ' ORDER BY kind) FROM tereze.job WHERE kind LIKE 'document.%'), 'document.draft dead, document.issue dead', 'dead');
SELECT is(t.documents(:app), 'application_form incident, order incident', 'and their documents show it');
SELECT t.refused('tereze_worker', format('SELECT * FROM api.job_claim(%L, 1)', w), 'TZ422 worker required', 'no name') FROM (VALUES (NULL), ('')) v (w);
-- However many wait for another attempt, they are not looked at before their time. What other files undid may still
-- stand in an index.
INSERT INTO tereze.job (kind, object_id, run_at) SELECT 'later', g, now() + interval '1 hour' FROM generate_series(1, 20000) g;
ANALYZE tereze.job;
SELECT t.reads('tereze.job') AS before \gset
SELECT is(t.claim('w', 50), '', 'none of twenty thousand is due');
SELECT cmp_ok(t.reads('tereze.job') - :before, '<', 2000::bigint, 'and hardly one was looked at');
SELECT t.refused('tereze_worker', 'SELECT * FROM api.job_claim($$w$$, -1)', 'TZ422 limit range', 'a negative limit');
SELECT t.refused('pt_admin', 'SELECT * FROM api.job_claim($$w$$, 1)', '42501', 'an administrator');
SELECT * FROM finish();
