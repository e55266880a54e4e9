SELECT plan(26);
\ir ../support/fixture.sql
SELECT t.signature('api.unit_put', 'uuid, text, bigint, text, text, jsonb', 'TABLE(id bigint, version bigint)',
    'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s',
    'tereze_administrator');
CREATE FUNCTION t.put(p_request text, p_code text, p_version bigint, p_kind text DEFAULT 'office', p_parent text DEFAULT 'uni', p_name jsonb DEFAULT t.names('x'))
RETURNS text LANGUAGE sql AS $$ SELECT format('SELECT * FROM api.unit_put(%s, %L, %L, %L, %L, %L)', p_request, p_code, p_version, p_kind, p_parent, p_name) $$;
SELECT t.repeatable('pt_admin', t.put('%1$L', 'archive', 0));
SELECT is(t.one('pt_admin', t.put('gen_random_uuid()', 'archive', 1, p_name => t.names('Archive'))) ->> 'version', '2', 'changed');
SELECT is(u.name ->> 'en' || p.code, 'Archive enuni') FROM tereze.unit u JOIN tereze.unit p ON p.id = u.parent_id WHERE u.code = 'archive';
SELECT is((SELECT data -> 'changed' FROM tereze.event WHERE object_kind = 'unit' ORDER BY id DESC LIMIT 1), jsonb_build_object('name', jsonb_build_array(t.names('x'), t.names('Archive'))), 'the event says what was changed, from what to what');
SELECT t.refused('pt_admin', q, expected, label) FROM (VALUES
    (t.put('gen_random_uuid()', 'archive', 1), 'TZ409', 'a version that is over'), (t.put('gen_random_uuid()', 'archive', 0), 'TZ409', 'made before'),
    (t.put('gen_random_uuid()', 'archive', NULL), 'TZ409', 'no version'),
    (t.put('gen_random_uuid()', 'x', 0, p_parent => 'nowhere'), 'TZ404 parent_code', 'no such parent'),
    (t.put('gen_random_uuid()', 'x', 0, p_name => '{}'), 'TZ422 name language', 'no name'),
    (t.put('gen_random_uuid()', 'x', 0, 'ship'), 'TZ422 unit value', 'no such kind'), (t.put('gen_random_uuid()', 'x', 0, NULL), 'TZ422 unit value', 'no kind'),
    (t.put('gen_random_uuid()', 'X', 0), 'TZ422 unit value', 'a code in capitals'), (t.put('gen_random_uuid()', NULL, 0), 'TZ422 unit value', 'no code'),
    (t.put('gen_random_uuid()', 'archive', 2, p_parent => 'archive'), 'TZ422 parent_code cycle', 'its own parent'),
    (t.put('gen_random_uuid()', 'fmm', 1, 'faculty', 'algebra'), 'TZ422 parent_code cycle', 'a part of its part'),
    (t.put('gen_random_uuid()', 'x', 0, p_parent => NULL), 'ok', 'without a parent')) v (q, expected, label);
SELECT t.refused('pt_dean', t.put('gen_random_uuid()', 'x', 0), '42501', 'somebody else');
SELECT * FROM finish();
