SELECT plan(15);
\ir ../support/fixture.sql
\ir ../support/calendar.sql
SELECT t.signature('api.calendar', 'text, integer', 'TABLE(id bigint, key text, name jsonb, hours jsonb, complete_until date, source text, years jsonb, days jsonb, version bigint)',
    'plpgsql stable definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_administrator tereze_staff');
SELECT t.rows('pt_admin', format('SELECT * FROM api.calendar_day_put(gen_random_uuid(), %L, 4, %L, %L, NULL, %L)', 'office', '2027-01-01', 'holiday', t.names('New Year'))) \g /dev/null
SELECT is(t.one('pt_dean', $$SELECT hours, complete_until, years, version FROM api.calendar('office', 2026)$$),
    jsonb_build_object('hours', t.hours(), 'complete_until', '2026-12-31', 'years', '[2026, 2027]'::jsonb, 'version', 5), 'its week and how far it is known');
SELECT is(t.val('pt_dean', $$SELECT days FROM api.calendar('office', 2026)$$)::jsonb, jsonb_build_array(
    jsonb_build_object('day', '2026-03-09', 'kind', 'holiday', 'name', t.names('Day off')),
    jsonb_build_object('day', '2026-03-14', 'kind', 'working', 'hours', '["09:00-12:00"]'::jsonb, 'name', t.names('Moved')),
    jsonb_build_object('day', '2026-03-20', 'kind', 'shortened', 'hours', '["09:00-12:00"]'::jsonb, 'name', t.names('Eve'))), 'its days of a year, in order');
SELECT is(t.val('pt_dean', $$SELECT string_agg(d ->> 'day', ' ') FROM api.calendar('office', 2027), jsonb_array_elements(days) d$$), '2027-01-01', 'of another');
SELECT is(t.val('pt_dean', $$SELECT days FROM api.calendar('office', 2028)$$), '[]', 'of a year without any');
SELECT is(t.rows('pt_dean', $$SELECT * FROM api.calendar('nothing', 2026)$$), '[]', 'no such calendar');
SELECT t.refused('pt_dean', format('SELECT * FROM api.calendar(%L, %L)', 'office', year), 'TZ422 year range', label) FROM (VALUES
    (1989, 'a year too early'), (2200, 'a year too late'), (NULL, 'no year')) v (year, label);
SELECT t.refused('tereze_portal', $$SELECT * FROM api.calendar('office', 2026)$$, '42501', 'the portal');
SELECT * FROM finish();
