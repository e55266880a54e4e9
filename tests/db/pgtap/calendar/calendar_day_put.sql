SELECT plan(41);
\ir ../support/fixture.sql
\ir ../support/calendar.sql
SELECT t.signature('api.calendar_day_put', 'uuid, text, bigint, date, text, jsonb, jsonb', 'TABLE(id bigint, version bigint)',
    'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s', 'tereze_administrator');
CREATE FUNCTION t.put(p_request text, p_version bigint, p_day text, p_kind text, p_hours text DEFAULT NULL, p_name jsonb DEFAULT t.names('Day'), p_key text DEFAULT 'office')
RETURNS text LANGUAGE sql AS $$ SELECT format('SELECT * FROM api.calendar_day_put(%s, %L, %L, %L, %L, %L, %L)', p_request, p_key, p_version, p_day, p_kind, p_hours, p_name) $$;
SELECT t.repeatable('pt_admin', t.put('%1$L', 4, '2026-05-01', 'holiday'));
SELECT is((SELECT concat_ws(' ', kind, open, name ->> 'en') FROM tereze.calendar_day WHERE day = '2026-05-01'), 'holiday {} Day en', 'it is stored');
SELECT is((SELECT version FROM tereze.calendar WHERE key = 'office'), 5::bigint, 'once, and the calendar is another now');
SELECT is(t.one('pt_admin', t.put('gen_random_uuid()', 5, '2026-05-01', 'working', '["10:00-12:00"]')) ->> 'version', '6', 'changed');
SELECT is((SELECT concat_ws(' ', kind, open) FROM tereze.calendar_day WHERE day = '2026-05-01'), 'working {[600,720)}', 'as it was asked');
SELECT is((SELECT concat_ws(' ', object_kind, data ->> 'day', data -> 'before' ->> 'kind', data ->> 'kind') FROM tereze.event WHERE kind = 'calendar_day_put' ORDER BY id DESC LIMIT 1), 'calendar 2026-05-01 holiday working', 'the event says from what');
SELECT is(t.one('pt_admin', t.put('gen_random_uuid()', 6, '2026-05-01', NULL, NULL, NULL)) ->> 'version', '7', 'taken away');
SELECT is((SELECT count(*) FROM tereze.calendar_day WHERE day = '2026-05-01'), 0::bigint, 'it is as its weekday again');
SELECT is((SELECT concat_ws(' ', data -> 'before' ->> 'kind', data ->> 'kind') FROM tereze.event WHERE kind = 'calendar_day_put' ORDER BY id DESC LIMIT 1), 'working', 'the event says what was taken away');
SELECT t.refused('pt_admin', q, expected, label) FROM (VALUES
    (t.put('gen_random_uuid()', 6, '2026-05-01', 'holiday'), 'TZ409 version', 'a version that is over'), (t.put('gen_random_uuid()', NULL, '2026-05-01', 'holiday'), 'TZ409 version', 'no version'),
    (t.put('gen_random_uuid()', 1, '2026-05-01', 'holiday', NULL, t.names('D'), 'nothing'), 'TZ409 version', 'no such calendar'), (t.put('gen_random_uuid()', 1, '2026-05-01', 'holiday', NULL, t.names('D'), NULL), 'TZ409 version', 'no key'),
    (t.put('gen_random_uuid()', 7, NULL, 'holiday'), 'TZ422 day range', 'no day'), (t.put('gen_random_uuid()', 7, 'infinity', 'holiday'), 'TZ422 day range', 'a day that never is'), (t.put('gen_random_uuid()', 7, '2200-01-01', 'holiday'), 'TZ422 day range', 'a day far off'),
    (t.put('gen_random_uuid()', 7, '2026-05-01', 'feast'), 'TZ422 kind value', 'another kind'), (t.put('gen_random_uuid()', 7, '2026-05-01', ''), 'TZ422 kind value', 'an empty kind'),
    (t.put('gen_random_uuid()', 7, '2026-05-01', 'holiday', NULL, NULL), 'TZ422 name language', 'a holiday without a name'), (t.put('gen_random_uuid()', 7, '2026-05-01', NULL, NULL, t.names('D')), 'TZ422 name unwanted', 'an ordinary day with one'),
    (t.put('gen_random_uuid()', 7, '2026-05-01', 'holiday', '["09:00-12:00"]'), 'TZ422 hours unwanted', 'a holiday with hours'), (t.put('gen_random_uuid()', 7, '2026-05-01', NULL, '["09:00-12:00"]', NULL), 'TZ422 hours unwanted', 'an ordinary day with hours'),
    (t.put('gen_random_uuid()', 7, '2026-05-02', 'working'), 'TZ422 hours times', 'a working day without hours'), (t.put('gen_random_uuid()', 7, '2026-05-02', 'working', '[]'), 'TZ422 hours required', 'with no hours'),
    (t.put('gen_random_uuid()', 7, '2026-05-02', 'shortened', '["09:00"]'), 'TZ422 hours times', 'with bad hours'), (t.put('gen_random_uuid()', 7, '2026-05-02', 'shortened', '["12:00-09:00"]'), 'TZ422 hours order', 'with hours upside down'),
    (t.put('gen_random_uuid()', 7, '2026-05-02', 'shortened', '["09:00-12:00"]'), 'ok', 'a shortened day'), (t.put('gen_random_uuid()', 7, '2026-05-03', NULL, NULL, NULL), 'ok', 'an ordinary day made ordinary')) v (q, expected, label);
SELECT t.refused('pt_dean', t.put('gen_random_uuid()', 7, '2026-05-01', 'holiday'), '42501', 'somebody else');
SELECT is((SELECT version FROM tereze.calendar WHERE key = 'office'), 7::bigint, 'what was refused changed nothing');
SET LOCAL DateStyle = 'German';
SELECT t.rows('pt_admin', t.put('gen_random_uuid()', 7, '2026-05-04', 'holiday')) \g /dev/null
SELECT is((SELECT data ->> 'day' FROM tereze.event WHERE kind = 'calendar_day_put' ORDER BY id DESC LIMIT 1), '2026-05-04', 'the event''s days are ISO whatever the session says');
SELECT is((SELECT d ->> 'day' FROM api.calendar('office', 2026), jsonb_array_elements(days) d ORDER BY 1 DESC LIMIT 1), '2026-05-04', 'and so are those of the calendar');
SELECT * FROM finish();
