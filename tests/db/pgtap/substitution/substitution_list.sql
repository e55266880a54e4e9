SELECT plan(20);
\ir ../support/fixture.sql
\ir ../support/substitution.sql
SELECT t.signature('api.substitution_list', 'text, boolean, bigint, integer',
    'TABLE(id bigint, person_id bigint, person_name text, substitute_id bigint, substitute_name text, role text, unit_code text, position_title jsonb, valid_from date, valid_until date, basis text, created_at timestamp with time zone, created_by bigint, cancelled_at timestamp with time zone, cancelled_by bigint, version bigint)',
    'plpgsql stable definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_administrator tereze_staff');
SELECT t.stand_in('dean', 'vice', 'dean@fmm') AS one, t.stand_in('vice', 'cash', NULL, '2026-03-02', '2026-03-02') AS two, t.stand_in('head', 'office') AS three \gset
SELECT t.rows('pt_admin', format('SELECT * FROM api.substitution_cancel(gen_random_uuid(), %s, 1)', :three)) \g /dev/null
CREATE FUNCTION t.listed(p_who text, p_scope text, p_open boolean, p_before bigint DEFAULT NULL, p_limit integer DEFAULT 10) RETURNS text LANGUAGE sql AS $$
    SELECT string_agg(t.who((x ->> 'person_id')::bigint), ' ') FROM jsonb_array_elements(t.rows(p_who, format('SELECT * FROM api.substitution_list(%L, %L, %L, %L)', p_scope, p_open, p_before, p_limit))) x $$;
SELECT is(t.listed('pt_admin', 'all', false), 'head vice dean', 'all, newest first');
SELECT is(t.listed('pt_admin', 'all', true), 'vice dean', 'without the cancelled');
SELECT is(t.listed('pt_admin', 'all', false, :three, 1), 'vice', 'a page, before a given one');
SELECT is(t.listed('pt_admin', 'mine', false), NULL, 'an administrator''s own');
SELECT is(t.listed('pt_vice', 'mine', false), 'vice dean', 'in which one is absent or stands in');
SELECT is(t.listed('pt_head', 'mine', false), 'head', 'one''s own that is cancelled');
UPDATE tereze.clock SET fixed = '2026-03-03 10:00+05';
SELECT is(t.listed('pt_admin', 'all', true), 'dean', 'without those that are over');
SELECT is(t.one('pt_dean', 'SELECT person_name, substitute_name, role, unit_code, position_title, valid_from, valid_until, basis, created_by, cancelled_at, version FROM api.substitution_list($$mine$$, true, NULL, 10)'),
    jsonb_build_object('person_name', 'Деканов Дана', 'substitute_name', 'Проректоров Ерлан', 'role', 'dean', 'unit_code', 'fmm', 'position_title', t.names('dean of fmm'), 'valid_from', '2026-03-01',
        'valid_until', '2026-03-10', 'basis', 'dean > vice', 'created_by', t.person_id('admin'), 'cancelled_at', NULL, 'version', 1), 'all of it');
SELECT t.refused(who, format('SELECT * FROM api.substitution_list(%L, %L, NULL, %L)', scope, open, size), expected, label) FROM (VALUES
    ('pt_dean', 'all', false, 10, 'TZ403 scope', 'all, of somebody who is no administrator'), ('pt_admin', 'some', false, 10, 'TZ422 scope value', 'another scope'), ('pt_admin', NULL, false, 10, 'TZ422 scope value', 'no scope'),
    ('pt_admin', 'all', NULL, 10, 'TZ422 scope value', 'open or not'), ('pt_admin', 'all', true, 0, 'TZ422 limit range', 'an empty page'), ('tereze_portal', 'mine', true, 1, '42501', 'the portal')) v (who, scope, open, size, expected, label);
SELECT * FROM finish();
