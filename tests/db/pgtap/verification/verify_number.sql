SELECT plan(21);
\ir ../support/fixture.sql
SELECT t.signature('api.verify_number', 'text, text',
    'TABLE(verdict text, kind text, title text, person_masked text, registered_at timestamp with time zone, storage_place jsonb, ended_at timestamp with time zone, duplicate smallint)',
    'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_portal tereze_staff');
SELECT t.issued_certificate() AS app \gset
SELECT is(t.one('tereze_portal', $$SELECT verdict, kind, title, person_masked, storage_place ->> 'ru' AS place, ended_at FROM api.verify_number(' с-1/2026-abc2', '10.0.0.1')$$),
    '{"verdict": "valid", "kind": "certificate", "title": "cert ru", "person_masked": "С*** А. М.", "place": "Cabinet 1 ru", "ended_at": null}', 'as people type it');
SELECT is(t.rows('pt_dean', format('SELECT * FROM api.verify_number(%L, NULL)', n)), '[]', label) FROM (VALUES ('С-1/2026-ABC3', 'a wrong check group'), ('С-2/2026-ABC2', 'an unknown number'), ('С-1/2026', 'no check group')) v (n, label);
SELECT t.refused('tereze_portal', format('SELECT * FROM api.verify_number(%L, %L)', n, '10.0.0.1'), expected, label) FROM (VALUES (NULL, 'TZ422 number required', 'no number'), (repeat('1', 101), 'TZ422 number too_long', 'a long one'),
    (E'a\x01', 'TZ422 number control_character', 'a control character')) v (n, expected, label);
-- A window is a minute of the clock, which may end meanwhile: what was counted counts in it and in the next.
CREATE FUNCTION t.in_any_window() RETURNS void LANGUAGE sql AS $$
    INSERT INTO tereze.rate SELECT r.bucket, w.start, r.counted
    FROM (SELECT bucket, sum(attempts) AS counted, max(window_start) AS last FROM tereze.rate GROUP BY bucket) r, LATERAL (VALUES (r.last), (r.last + interval '1 minute')) w (start)
    ON CONFLICT (bucket, window_start) DO UPDATE SET attempts = excluded.attempts $$;
SELECT t.rows('tereze_portal', $$SELECT * FROM api.verify_number('1', '10.0.0.9')$$) FROM generate_series(1, 30) \g /dev/null
SELECT t.in_any_window() \g /dev/null
SELECT t.refused('tereze_portal', $$SELECT * FROM api.verify_number('1', '10.0.0.9')$$, 'TZ429 rate', 'the 31st of an address in a minute');
SELECT t.refused('tereze_portal', $$SELECT * FROM api.verify_number('1', '10.0.0.8')$$, 'ok', 'another address');
SELECT t.rows('tereze_portal', format('SELECT * FROM api.verify_number(%L, %L)', '1', '2001:db8::' || to_hex(n))) FROM generate_series(1, 30) n \g /dev/null
SELECT t.in_any_window() \g /dev/null
SELECT t.refused('tereze_portal', $$SELECT * FROM api.verify_number('1', '2001:db8::ffff:1')$$, 'TZ429 rate', 'the next address of the same subscriber');
SELECT t.refused('tereze_portal', format('SELECT * FROM api.verify_number(%L, %L)', '1', repeat('x', 65)), 'TZ422 address too_long', 'what is no address');
-- Staff are who they are, whatever address they name.
SELECT t.rows('pt_dean', format('SELECT * FROM api.verify_number(%L, %L)', '1', 'address ' || n)) FROM generate_series(1, 27) n \g /dev/null
SELECT t.in_any_window() \g /dev/null
SELECT t.refused('pt_dean', $$SELECT * FROM api.verify_number('1', 'another')$$, 'TZ429 rate', 'the 31st of a person in a minute');
SELECT t.refused('pt_vice', $$SELECT * FROM api.verify_number('1', 'another')$$, 'ok', 'another person');
SELECT t.refused('tereze_portal', $$SELECT * FROM api.verify_number('1', 'address 1')$$, 'ok', 'an address that staff only named');
SELECT is((SELECT count(*) FROM tereze.rate WHERE bucket LIKE '%address%'), 0::bigint, 'nor do they fill the table');
SELECT * FROM finish();
