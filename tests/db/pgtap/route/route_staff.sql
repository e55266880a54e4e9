SELECT plan(13);
\ir ../support/fixture.sql
\ir ../support/substitution.sql
SELECT t.signature('api.route_staff', '', 'TABLE(role text, unit_code text, unit_kind text, holders bigint[], is_manned boolean)',
    'plpgsql stable definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_administrator tereze_worker');
CREATE FUNCTION t.staff(p_role text, p_unit text) RETURNS text LANGUAGE sql AS $$
    SELECT concat_ws(' ', x ->> 'unit_kind', (SELECT string_agg(t.who(h::bigint), ',') FROM jsonb_array_elements_text(x -> 'holders') h), x ->> 'is_manned')
    FROM t.one('tereze_worker', format('SELECT * FROM api.route_staff() WHERE role = %L AND unit_code = %L', p_role, p_unit)) x $$;
SELECT is(t.staff('dean', 'fmm'), 'faculty dean true', 'somebody holds it');
SELECT t.stand_in('dean', 'vice') \g /dev/null
SELECT is(t.staff('dean', 'fmm'), 'faculty dean true', 'somebody stands in');
UPDATE tereze.account SET enabled = false WHERE db_role = 'pt_vice';
SELECT is(t.staff('dean', 'fmm'), 'faculty dean false', 'nobody does any more');
UPDATE tereze.appointment SET valid_until = '2026-01-01' WHERE position_id = t.pos('head');
SELECT is(t.staff('head', 'algebra'), 'department false', 'nobody holds it any more');
SELECT is(jsonb_array_length(t.rows('pt_admin', 'SELECT * FROM api.route_staff()')), 6, 'each position');
SELECT t.refused('pt_plain', 'SELECT * FROM api.route_staff()', '42501', 'staff');
UPDATE tereze.account SET enabled = false WHERE db_role = 'pt_admin';
SELECT t.refused('pt_admin', 'SELECT * FROM api.route_staff()', 'TZ401', 'a closed account');
SELECT * FROM finish();
