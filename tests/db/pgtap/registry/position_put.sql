SELECT plan(20);
\ir ../support/fixture.sql
SELECT t.signature('api.position_put', 'uuid, text, text, bigint, jsonb', 'TABLE(id bigint, version bigint)',
    'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s',
    'tereze_administrator');
CREATE FUNCTION t.put(p_request text, p_role text, p_unit text, p_version bigint, p_title jsonb DEFAULT t.names('x')) RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT * FROM api.position_put(%s, %L, %L, %L, %L)', p_request, p_role, p_unit, p_version, p_title) $$;
SELECT t.repeatable('pt_admin', t.put('%1$L', 'rector', 'uni', 0));
SELECT is(t.one('pt_admin', t.put('gen_random_uuid()', 'rector', 'uni', 1, t.names('Rector'))) ->> 'version', '2', 'changed');
SELECT is(title ->> 'en', 'Rector en') FROM tereze.position WHERE role = 'rector';
SELECT t.refused('pt_admin', q, expected, label) FROM (VALUES
    (t.put('gen_random_uuid()', 'rector', 'uni', 1), 'TZ409', 'a version that is over'), (t.put('gen_random_uuid()', 'rector', 'uni', 0), 'TZ409', 'made before'),
    (t.put('gen_random_uuid()', 'rector', 'uni', NULL), 'TZ409', 'no version'),
    (t.put('gen_random_uuid()', 'rector', 'nowhere', 0), 'TZ404 unit_code', 'no such unit'),
    (t.put('gen_random_uuid()', 'rector', 'fmm', 0, '{"ru": "Р"}'), 'TZ422 title language', 'a title in one language'),
    (t.put('gen_random_uuid()', 'Rector', 'uni', 0), 'TZ422 role value', 'a role in capitals'),
    (t.put('gen_random_uuid()', NULL, 'uni', 0), 'TZ422 role value', 'no role')) v (q, expected, label);
SELECT t.refused('pt_dean', t.put('gen_random_uuid()', 'rector', 'fmm', 0), '42501', 'somebody else');
SELECT * FROM finish();
