-- A working calendar beside the university: Monday to Friday, 9 to 13 and 14 to 18, in March 2026 (which begins on a Sunday)
-- with Monday 9 off, Saturday 14 worked until noon in its stead, Friday 20 until noon. Included after fixture.sql.
CREATE FUNCTION t.hours(VARIADIC p_times text[] DEFAULT '{09:00-13:00,14:00-18:00}') RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
    SELECT jsonb_object_agg(d, to_jsonb(p_times)) FROM unnest('{mon,tue,wed,thu,fri}'::text[]) d $$;
SELECT api.calendar_put(t.id('calendar office'), 'office', 0, t.names('Office'), t.hours(), '2026-12-31', NULL) \g /dev/null
SELECT api.calendar_day_put(t.id('day 1'), 'office', 1, '2026-03-09', 'holiday', NULL, t.names('Day off')) \g /dev/null
SELECT api.calendar_day_put(t.id('day 2'), 'office', 2, '2026-03-14', 'working', '["09:00-12:00"]', t.names('Moved')) \g /dev/null
SELECT api.calendar_day_put(t.id('day 3'), 'office', 3, '2026-03-20', 'shortened', '["09:00-12:00"]', t.names('Eve')) \g /dev/null
CREATE FUNCTION t.cal(p_key text DEFAULT 'office') RETURNS bigint LANGUAGE sql STABLE AS $$
    SELECT c.id FROM tereze.calendar c WHERE c.key = p_key $$;
-- Wall-clock time at the university, to the minute.
CREATE FUNCTION t.wall(p_at timestamptz) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT to_char(p_at AT TIME ZONE tereze.timezone(), 'MM-DD HH24:MI') $$;
CREATE FUNCTION t.at(p_wall text) RETURNS timestamptz LANGUAGE sql STABLE AS $$
    SELECT ('2026-' || p_wall)::timestamp AT TIME ZONE tereze.timezone() $$;
-- Another time zone with the clocks it has.
CREATE FUNCTION t.zone(p_name text) RETURNS void LANGUAGE sql AS $$ UPDATE tereze.clock SET timezone = p_name $$;
