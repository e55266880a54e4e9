SELECT plan(12);
\ir ../support/fixture.sql
\ir ../support/archive.sql
SELECT t.signature('api.archive_failed', 'bigint, text, text', 'void',
    'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s', 'tereze_worker');
SELECT t.archiving() AS app \gset
SELECT t.refused('tereze_worker', format('SELECT api.archive_failed(%s, %L, %L)', :app, 'v', 'x'), 'TZ409', 'another worker');
SELECT t.refused('pt_admin', format('SELECT api.archive_failed(%s, %L, %L)', :app, 'w', 'x'), '42501', 'an administrator');
SELECT t.rows('tereze_worker', format('SELECT api.archive_failed(%s, %L, %L)', :app, 'w', 'No space left on device')) \g /dev/null
SELECT is((SELECT concat_ws(' | ', due_at - tereze.now(), last_error, locked_by) FROM tereze.archive_due), '00:02:00 | No space left on device', 'again in two minutes, and why');
SELECT is(t.one('tereze_worker', $$SELECT * FROM api.archive_claim('w')$$), NULL, 'not before');
UPDATE tereze.archive_due SET attempts = 30, locked_by = 'w', locked_until = clock_timestamp() + interval '1 minute';
SELECT t.rows('tereze_worker', format('SELECT api.archive_failed(%s, %L, %L)', :app, 'w', 'x')) \g /dev/null
SELECT is((SELECT due_at - tereze.now() FROM tereze.archive_due), '1 day', 'a day at most');
SELECT is((SELECT count(*) FROM tereze.archive_bag), 0::bigint, 'no bag is kept');
SELECT * FROM finish();
