SELECT plan(19);
\ir ../support/fixture.sql
SELECT t.signature('api.acknowledge_return', 'bytea, uuid, text, bigint',
    'TABLE(case_ref text, state text, version bigint)',
    'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s', 'tereze_portal');
SELECT t.submit('aidar', 'certificate') AS app \gset
CREATE FUNCTION t.act(p_app bigint, p_person text DEFAULT 'aidar', p_version bigint DEFAULT NULL) RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT * FROM api.acknowledge_return(%L, %%1$L, %L, %s)', t.s(p_person), t.ref(p_app), coalesce(p_version, t.version(p_app))) $$;
SELECT t.refused('tereze_portal', format(t.act(:app), t.id('a')), 'TZ423', 'what was not returned');
SELECT t.decide('office', :app, 'Check', 'return', 'a page is missing') \g /dev/null
SELECT t.refused('tereze_portal', format(t.act(:app, 'dina'), t.id('a')), 'TZ404', 'somebody else''s');
SELECT t.refused('tereze_portal', format(t.act(:app, 'aidar', 1), t.id('a')), 'TZ409', 'a version that is over');
SELECT t.refused('tereze_portal', format('SELECT * FROM api.acknowledge_return(%L, %L, %L, NULL)', t.s('aidar'), t.id('a'), t.ref(:app)), 'TZ409', 'no version');
SELECT t.refused('tereze_portal', format('SELECT * FROM api.acknowledge_return(NULL, %L, %L, 1)', t.id('a'), t.ref(:app)), 'TZ401', 'nobody');
SELECT t.repeatable('tereze_portal', t.act(:app));
SELECT is(t.state(:app), 'correcting');
SELECT is(t.history(:app), 'submitted decided return_acknowledged');
SELECT ok(t.chained(:app), 'chained');
SELECT t.refused('pt_office', format(t.act(:app), t.id('a')), '42501', 'staff');
SELECT * FROM finish();
