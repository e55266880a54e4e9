SELECT plan(15);
\ir ../support/fixture.sql
SELECT t.signature('tereze.event_page', 'bigint, text, bigint, timestamptz, timestamptz, timestamptz, bigint, integer', 'SETOF tereze.event',
    'plpgsql stable definer tereze_audit search_path=pg_catalog, pg_temp; plan_cache_mode=force_custom_plan', 'tereze_owner');
SELECT t.submit('aidar', 'certificate') AS app \gset
SELECT t.decide('office', :app, 'Check') \g /dev/null
UPDATE tereze.clock SET fixed = fixed + interval '1 day';
SELECT t.decide('dean', :app, 'Dean') \g /dev/null
SELECT t.person_id('office') AS office \gset
CREATE FUNCTION t.found(p_what text, p_limit integer DEFAULT 100) RETURNS text LANGUAGE sql AS $$
    SELECT t.val('tereze_owner', format('SELECT coalesce(string_agg(kind, %3$L ORDER BY at DESC, id DESC), %4$L) FROM tereze.event_page(%1$s, %2$s)', p_what, p_limit, ' ', '')) $$;
SELECT is(t.found(format('NULL, %L, %s, NULL, NULL, NULL, NULL', 'application', :app)), 'decided decided submitted', 'of an object, newest first');
SELECT is(t.found(format('%s, %L, %s, NULL, NULL, NULL, NULL', :office, 'application', :app)), 'decided', 'what a person did there');
SELECT is(t.found(format('NULL, %L, %s, tereze.now(), NULL, NULL, NULL', 'application', :app)), 'decided', 'from a time on');
SELECT is(t.found(format('NULL, %L, %s, NULL, tereze.now(), NULL, NULL', 'application', :app)), 'decided submitted', 'before a time');
SELECT is(t.found(format('NULL, %L, %s, NULL, NULL, NULL, NULL', 'application', :app), 1), 'decided', 'a page');
SELECT at AS at, id AS id FROM tereze.event WHERE object_kind = 'application' AND object_id = :app ORDER BY at DESC, id DESC LIMIT 1 \gset
SELECT is(t.found(format('NULL, %L, %s, NULL, NULL, %L, %s', 'application', :app, :'at', :id)), 'decided submitted', 'the page behind');
SELECT is(t.found(format('%s, NULL, NULL, NULL, NULL, NULL, NULL', t.person_id('dina'))), '', 'of one who did nothing');
-- Whatever the statistics say, a person's and a time's events are found by an index.
SELECT has_index('tereze', 'event', 'event_person', ARRAY['person_id', 'at', 'id'], 'by person');
SELECT has_index('tereze', 'event', 'event_at', ARRAY['at', 'id'], 'by time');
SELECT * FROM finish();
