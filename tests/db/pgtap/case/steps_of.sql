SELECT plan(10);
\ir ../support/fixture.sql
SELECT t.signature('tereze.steps_of', 'bigint', 'SETOF tereze.step', 'plpgsql stable tereze_owner enable_seqscan=off', '');
SELECT t.submit('aidar', 'certificate') AS app, t.submit('aidar', 'certificate') AS other \gset
SELECT is((SELECT string_agg(s.node || ' ' || s.state, ', ' ORDER BY s.id) FROM tereze.steps_of(:app) s), '1 done, 2 open', 'those of one case');
SELECT is((SELECT count(*) FROM tereze.steps_of(-1)), 0::bigint, 'none');
CREATE FUNCTION t.counted(p_app bigint) RETURNS text LANGUAGE sql AS $$ SELECT format('SELECT t.inside(%L)', format('SELECT count(*) FROM tereze.steps_of(%s)', p_app)) $$;
SELECT is(t.read_elsewhere('tereze_owner', t.counted(:app)), '', 'by the key while there are few');
SELECT t.crowd(:app, 3000) \g /dev/null
SELECT is(t.read_elsewhere('tereze_owner', t.counted(:app)), '', 'and when there are many');
SELECT * FROM finish();
