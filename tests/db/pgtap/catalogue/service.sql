SELECT plan(10);
\ir ../support/fixture.sql
SELECT t.signature('api.service', 'text',
    'TABLE(key text, kind text, number integer, passport jsonb, form_schema jsonb, form_layout jsonb, applicant_kinds text[], subject_required boolean, ready boolean)',
    'plpgsql stable definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_portal tereze_staff');
SELECT is(t.one('tereze_portal', $$SELECT key, kind, number, applicant_kinds, subject_required, ready, passport #>> '{name,ru}' AS name FROM api.service('certificate')$$),
    '{"key": "certificate", "kind": "e_service", "number": 1, "applicant_kinds": ["student"], "subject_required": true, "ready": true, "name": "certificate ru"}', 'the service');
SELECT t.service('unready', 'undrawn', '{}') \g /dev/null
SELECT is(t.val('pt_dean', $$SELECT ready FROM api.service('unready')$$), 'false', 'whose route is not published');
SELECT is(t.rows('pt_dean', $$SELECT * FROM api.service('nothing')$$), '[]', 'no such service');
UPDATE tereze.service SET enabled = false WHERE key = 'certificate';
SELECT is(t.rows('tereze_portal', $$SELECT * FROM api.service('certificate')$$), '[]', 'a disabled one');
SELECT * FROM finish();
