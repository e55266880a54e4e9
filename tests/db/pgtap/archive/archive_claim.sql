SELECT plan(20);
\ir ../support/fixture.sql
SELECT t.signature('api.archive_claim', 'text', 'TABLE(application_id bigint, case_ref text, name text, generation smallint, on_day date, organisation text, title text)',
    'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s', 'tereze_worker');
UPDATE tereze.setting SET value = '0' WHERE key = 'archive_after_days';
SELECT t.issued_certificate() AS app \gset
SELECT is(t.one('tereze_worker', $$SELECT * FROM api.archive_claim('w')$$), NULL, 'nobody has dispatched it yet');
SELECT t.rows('tereze_worker', 'SELECT * FROM api.outbox_dispatch(500)') \g /dev/null
SELECT t.refused('tereze_worker', 'SELECT * FROM api.archive_claim(NULL)', 'TZ422 worker required', 'no name');
SELECT t.refused('pt_admin', $$SELECT * FROM api.archive_claim('w')$$, '42501', 'an administrator');
UPDATE tereze.document SET state = 'frozen' WHERE application_id = :app AND kind = 'certificate';
SELECT is(t.one('tereze_worker', $$SELECT * FROM api.archive_claim('w')$$), NULL, 'a document still waits for its number');
SELECT is((SELECT due_at - tereze.now() FROM tereze.archive_due), '1 hour', 'it is looked at again in an hour');
UPDATE tereze.document SET state = 'issued' WHERE application_id = :app AND kind = 'certificate';
UPDATE tereze.archive_due SET due_at = tereze.now();
SELECT t.one('tereze_worker', $$SELECT * FROM api.archive_claim('w')$$) AS claimed \gset
SELECT is(:'claimed'::jsonb ->> 'application_id', :'app', 'the case');
SELECT is(:'claimed'::jsonb ->> 'name', t.ref(:app), 'its bag is called by its reference');
SELECT is((:'claimed'::jsonb ->> 'generation')::integer, 1, 'the first one');
SELECT is(:'claimed'::jsonb ->> 'on_day', (tereze.now() AT TIME ZONE tereze.timezone())::date::text, 'the day of its turn');
SELECT is(t.one('tereze_worker', $$SELECT * FROM api.archive_claim('v')$$), NULL, 'leased: nobody else gets it');
UPDATE tereze.archive_due SET locked_until = clock_timestamp() - interval '1 second';
INSERT INTO tereze.archive_bag VALUES (:app, 1, t.ref(:app), 1, decode(repeat('00', 64), 'hex'), 1, 1, tereze.now());
SELECT is(t.one('tereze_worker', $$SELECT * FROM api.archive_claim('v')$$) ->> 'name', t.ref(:app) || '.2', 'a lease that ran out is given on; a second bag has its number');
SELECT is((SELECT concat_ws(' ', locked_by, attempts) FROM tereze.archive_due), 'v 2', 'with the attempts counted');
-- However many wait for their day, they are not looked at before it.
INSERT INTO tereze.archive_due (application_id, due_at) SELECT -g, tereze.now() + interval '1 day' FROM generate_series(1, 20000) g;
ANALYZE tereze.archive_due;
SELECT t.reads('tereze.archive_due') AS before \gset
SELECT is(t.one('tereze_worker', $$SELECT * FROM api.archive_claim('w')$$), NULL, 'none of twenty thousand is due');
SELECT cmp_ok(t.reads('tereze.archive_due') - :before, '<', 2000::bigint, 'and hardly one was looked at');
SELECT * FROM finish();
