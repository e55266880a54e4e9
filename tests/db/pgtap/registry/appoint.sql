SELECT plan(25);
\ir ../support/fixture.sql
SELECT t.signature('api.appoint', 'uuid, bigint, text, text, date, date, bigint', 'TABLE(id bigint, version bigint)',
    'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s',
    'tereze_administrator');
CREATE FUNCTION t.put(p_request text, p_person bigint, p_role text, p_unit text, p_from text, p_until text DEFAULT NULL, p_version bigint DEFAULT 0) RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT * FROM api.appoint(%s, %L, %L, %L, %L, %L, %L)', p_request, p_person, p_role, p_unit, p_from, p_until, p_version) $$;
SELECT t.repeatable('pt_admin', t.put('%1$L', t.person_id('plain'), 'dean', 'law', '2026-01-01'));
SELECT ok(tereze.holds_role(t.person_id('plain'), '{dean}'), 'the position is held');
SELECT t.rows('pt_admin', t.put('gen_random_uuid()', t.person_id('plain'), 'dean', 'law', '2026-01-01', '2026-02-01', 1)) \g /dev/null
SELECT ok(NOT tereze.holds_role(t.person_id('plain'), '{dean}'), 'until its last day, told later');
SELECT t.refused('pt_admin', q, expected, label) FROM (VALUES
    (t.put('gen_random_uuid()', t.person_id('plain'), 'rector', 'uni', '2026-01-01'), 'TZ404 position', 'no such position'),
    (t.put('gen_random_uuid()', t.person_id('plain'), 'dean', 'uni', '2026-01-01'), 'TZ404 position', 'not in that unit'),
    (t.put('gen_random_uuid()', -1, 'dean', 'law', '2026-01-01'), 'TZ404 position', 'nobody'),
    (t.put('gen_random_uuid()', t.person_id('plain'), 'dean', 'law', NULL), 'TZ422 from range', 'no first day'),
    (t.put('gen_random_uuid()', t.person_id('plain'), 'dean', 'law', '2026-01-02', '2026-01-01'), 'TZ422 from range', 'a last day before the first'),
    (t.put('gen_random_uuid()', t.person_id('plain'), 'dean', 'law', '2026-01-02', '2026-01-02'), 'ok', 'one day')) v (q, expected, label);
SELECT is((SELECT concat_ws(' ', data ->> 'until_before', data ->> 'until', data ->> 'seen') FROM tereze.event WHERE kind = 'appointed' ORDER BY id DESC LIMIT 1), '2026-02-01 1', 'the event says from when to when');
SELECT t.refused('pt_admin', q, expected, label) FROM (VALUES (t.put('gen_random_uuid()', t.person_id('plain'), 'dean', 'law', '2026-01-01', NULL, 1), 'TZ409 version', 'a version that is over'),
    (t.put('gen_random_uuid()', t.person_id('plain'), 'dean', 'law', '2026-01-01', NULL, 0), 'TZ409 version', 'one that is there, as if it were new'), (t.put('gen_random_uuid()', t.person_id('plain'), 'dean', 'law', '2026-01-01', '2026-02-01', 0), 'ok', 'the same once more'),
    (t.put('gen_random_uuid()', t.person_id('plain'), 'dean', 'law', '2026-01-01', NULL, NULL), 'TZ409 version', 'no version')) v (q, expected, label);
SELECT t.refused('pt_dean', t.put('gen_random_uuid()', t.person_id('plain'), 'dean', 'law', '2026-01-01'), '42501', 'somebody else');
SET LOCAL DateStyle = 'German';
SELECT t.rows('pt_admin', t.put('gen_random_uuid()', t.person_id('plain'), 'dean', 'fmm', '2026-05-04')) \g /dev/null
SELECT is((SELECT data ->> 'from' FROM tereze.event WHERE kind = 'appointed' ORDER BY id DESC LIMIT 1), '2026-05-04', 'the event''s days are ISO whatever the session says');
SELECT * FROM finish();
