SELECT plan(10);
\ir ../support/fixture.sql
SELECT t.signature('api.route_fields', 'text', 'TABLE(service_key text, subject_required boolean, field text, required boolean)',
    'plpgsql stable definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_administrator tereze_worker');
SELECT is(t.rows('tereze_worker', 'SELECT * FROM api.route_fields($$gate$$)'), '[{"field": "purpose", "required": true, "service_key": "gate", "subject_required": true},
    {"field": "n", "required": false, "service_key": "gate", "subject_required": true}]', 'the fields of the service that uses it');
SELECT t.service('other', 'gate', '{}', '{"form_schema": {"properties": {}}, "fields": [], "subject_required": false}') \g /dev/null
SELECT is(t.rows('tereze_worker', 'SELECT * FROM api.route_fields($$gate$$) WHERE service_key = $$other$$'), '[{"field": null, "required": null, "service_key": "other", "subject_required": false}]', 'a service without a form');
SELECT is(t.rows('pt_admin', 'SELECT * FROM api.route_fields($$nothing$$)'), '[]', 'a route that nobody uses');
SELECT t.refused('pt_plain', 'SELECT * FROM api.route_fields($$gate$$)', '42501', 'staff');
SELECT * FROM finish();
