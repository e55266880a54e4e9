SELECT plan(15);
\ir ../support/fixture.sql
SELECT t.signature('api.verify_number', 'text, text',
    'TABLE(verdict text, kind text, title text, person_masked text, registered_at timestamp with time zone, storage_place jsonb, ended_at timestamp with time zone)',
    'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_portal tereze_staff');
SELECT t.issued_certificate() AS app \gset
SELECT is(t.one('tereze_portal', $$SELECT verdict, kind, title, person_masked, storage_place ->> 'ru' AS place, ended_at FROM api.verify_number(' с-1/2026-abc2', '10.0.0.1')$$),
    '{"verdict": "valid", "kind": "certificate", "title": "cert ru", "person_masked": "С*** А. М.", "place": "Cabinet 1 ru", "ended_at": null}', 'as people type it');
SELECT is(t.rows('pt_dean', format('SELECT * FROM api.verify_number(%L, NULL)', n)), '[]', label) FROM (VALUES ('С-1/2026-ABC3', 'a wrong check group'), ('С-2/2026-ABC2', 'an unknown number'), ('С-1/2026', 'no check group')) v (n, label);
SELECT t.refused('tereze_portal', format('SELECT * FROM api.verify_number(%L, %L)', n, '10.0.0.1'), expected, label) FROM (VALUES (NULL, 'TZ422 number required', 'no number'), (repeat('1', 101), 'TZ422 number too_long', 'a long one'),
    (E'a\x01', 'TZ422 number control_character', 'a control character')) v (n, expected, label);
SELECT t.rows('tereze_portal', $$SELECT * FROM api.verify_number('1', '10.0.0.9')$$) FROM generate_series(1, 30) \g /dev/null
SELECT t.refused('tereze_portal', $$SELECT * FROM api.verify_number('1', '10.0.0.9')$$, 'TZ429 rate', 'the 31st of an address in a minute');
SELECT t.refused('tereze_portal', $$SELECT * FROM api.verify_number('1', '10.0.0.8')$$, 'ok', 'another address');
SELECT * FROM finish();
