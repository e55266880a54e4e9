SELECT plan(10);
\ir ../support/fixture.sql
SELECT t.signature('tereze.archive_check', 'bigint, text', 'void', 'plpgsql stable tereze_owner', '');
SELECT t.submit('aidar', 'certificate') AS app \gset
INSERT INTO tereze.archive_due (application_id, due_at, locked_by, locked_until) VALUES (:app, tereze.now(), 'w', clock_timestamp() + interval '1 minute');
SELECT lives_ok(format('SELECT tereze.archive_check(%s, %L)', :app, 'w'), 'who holds the lease');
SELECT throws_ok(format('SELECT tereze.archive_check(%s, %L)', :app, 'v'), 'TZ409', 'the lease of this case is lost', 'another worker');
SELECT throws_ok(format('SELECT tereze.archive_check(%s, NULL)', :app), 'TZ409', 'the lease of this case is lost', 'nobody');
UPDATE tereze.archive_due SET locked_until = clock_timestamp() - interval '1 second';
SELECT throws_ok(format('SELECT tereze.archive_check(%s, %L)', :app, 'w'), 'TZ409', 'the lease of this case is lost', 'one that was away too long');
SELECT * FROM finish();
