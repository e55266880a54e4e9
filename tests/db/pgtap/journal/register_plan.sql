SELECT plan(17);
\ir ../support/fixture.sql
SELECT t.signature('api.register_plan', 'integer, bigint[]',
    'TABLE(document_id bigint, journal_id bigint, journal_key text, year integer, first_number bigint)',
    'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_worker');
SELECT is(t.rows('tereze_worker', 'SELECT * FROM api.register_plan(50)'), '[]', 'nothing waits');
SELECT t.submit('aidar', 'certificate') AS a \gset
SELECT t.work(p_register => false) \g /dev/null
SELECT is(t.rows('tereze_worker', 'SELECT * FROM api.register_plan(50)'), (SELECT jsonb_build_array(jsonb_build_object('document_id', d.id, 'journal_id', j.id, 'journal_key', 'applications', 'year', 2026, 'first_number', 1)) FROM tereze.document d, tereze.journal j
    WHERE d.application_id = :a AND j.key = 'applications'), 'what waits, and the next number');
SELECT t.work() \g /dev/null
SELECT t.submit('aidar', 'certificate') AS b, t.submit('aidar', 'certificate') AS c \gset
SELECT t.work(p_register => false) \g /dev/null
SELECT is(t.val('tereze_worker', 'SELECT string_agg(first_number::text, $$ $$) FROM api.register_plan(50)'), '2 2', 'after the last');
SELECT is(jsonb_array_length(t.rows('tereze_worker', format('SELECT * FROM api.register_plan(%L)', n))), expected, 'at most ' || n) FROM (VALUES (1, 1), (0, 1), (1000, 2)) v (n, expected);
SELECT id AS j FROM tereze.journal WHERE key = 'applications' \gset
SELECT is(jsonb_array_length(t.rows('tereze_worker', format('SELECT * FROM api.register_plan(50, %L)', w))), expected, 'without ' || coalesce(w, 'any')) FROM (VALUES (format('{%s}', :j), 0), (NULL, 2)) v (w, expected);
-- Its own locks may be lost with the server; what its caller wrote before may not.
SET LOCAL synchronous_commit = 'on';
SELECT t.rows('tereze_worker', 'SELECT * FROM api.register_plan(50)') \g /dev/null
SELECT is(current_setting('synchronous_commit'), 'on', 'a transaction that has written something is as durable as before');
UPDATE tereze.clock SET fixed = '2026-12-31 19:00:00+00';
SELECT is(t.one('tereze_worker', 'SELECT year, first_number FROM api.register_plan(1)'), '{"year": 2027, "first_number": 1}', 'a new year at the university begins anew');
SELECT t.refused('pt_office', 'SELECT * FROM api.register_plan(1)', '42501', 'a registrar');
SELECT * FROM finish();
