SELECT plan(10);
\ir ../support/fixture.sql
SELECT t.signature('api.route_vocabulary', '', 'TABLE(kind text, key text, title jsonb, belongs_to text)',
    'plpgsql stable definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_administrator');
SELECT is((SELECT jsonb_object_agg(x ->> 'kind', true) FROM jsonb_array_elements(t.rows('pt_admin', 'SELECT * FROM api.route_vocabulary()')) x),
    '{"template": true, "journal": true, "role": true, "unit": true}', 'what there is');
SELECT is((SELECT count(*) FROM jsonb_array_elements(t.rows('pt_admin', $$SELECT key FROM api.route_vocabulary() WHERE kind = 'role'$$))),
    (SELECT count(DISTINCT role) FROM tereze.position), 'each role once');
SELECT is(t.rows('pt_admin', $$SELECT key, belongs_to FROM api.route_vocabulary() WHERE kind = 'template'$$),
    (SELECT jsonb_agg(jsonb_build_object('key', key, 'belongs_to', journal_key) ORDER BY key) FROM tereze.template), 'templates with their journals');
SELECT t.refused('pt_dean', 'SELECT * FROM api.route_vocabulary()', '42501', 'somebody else');
SELECT * FROM finish();
