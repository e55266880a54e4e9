SELECT plan(10);
\ir ../support/fixture.sql
SELECT t.signature('tereze.events_of', 'text, bigint, integer, integer',
    'TABLE(seq integer, kind text, at timestamp with time zone, person_id bigint, channel text, data jsonb)',
    'plpgsql stable definer tereze_audit search_path=pg_catalog, pg_temp', 'tereze_owner');
SELECT t.submit('aidar', 'certificate') AS app \gset
SELECT t.decide('office', :app, 'Check') \g /dev/null
SELECT is(t.val('tereze_owner', format($$SELECT string_agg(kind, ' ') FROM tereze.events_of('application', %s, 0, 10)$$, :app)), 'submitted decided', 'oldest first');
SELECT is(t.val('tereze_owner', format($$SELECT string_agg(kind, ' ') FROM tereze.events_of('application', %s, 1, 10)$$, :app)), 'decided', 'after a given one');
SELECT is(t.val('tereze_owner', format($$SELECT string_agg(kind, ' ') FROM tereze.events_of('application', %s, 0, 1)$$, :app)), 'submitted', 'by pages');
SELECT is(t.rows('tereze_owner', $$SELECT * FROM tereze.events_of('route', -1, 0, 1)$$), '[]', 'of that object only');
SELECT * FROM finish();
