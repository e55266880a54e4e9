SELECT plan(9);
\ir ../support/fixture.sql
SELECT t.signature('tereze.event_tip', 'text, bigint', 'integer',
    'plpgsql stable definer tereze_audit search_path=pg_catalog, pg_temp', 'tereze_owner');
SELECT t.submit('aidar', 'certificate') AS app \gset
SELECT is(tereze.event_tip('application', :app), 1, 'after the first event');
SELECT t.decide('office', :app, 'Check') \g /dev/null
SELECT is(tereze.event_tip('application', :app), 2, 'after the second');
SELECT is(tereze.event_tip('application', -1), 0, 'an object without events');
SELECT * FROM finish();
