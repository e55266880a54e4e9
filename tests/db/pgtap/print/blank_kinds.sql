SELECT plan(10);
\ir ../support/fixture.sql
SELECT t.signature('api.blank_kinds', '', 'TABLE(kind text)', 'plpgsql stable definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_administrator');
SELECT is(t.rows('pt_admin', 'SELECT * FROM api.blank_kinds()'), '[]', 'none yet');
SELECT t.rows('pt_office', format('SELECT * FROM api.blank_add(gen_random_uuid(), %L, %L, %s, %s, 7, %L)', k, s, 1, 2, 'act 1')) FROM (VALUES ('gold', 'B'), ('gold', 'A'), ('extract', 'E')) v (k, s) \g /dev/null
UPDATE tereze.template SET blank_kind = CASE key WHEN 'cert' THEN 'diploma' ELSE 'gold' END WHERE key IN ('cert', 'order');
SELECT is(t.rows('pt_admin', 'SELECT * FROM api.blank_kinds()'), '[{"kind": "diploma"}, {"kind": "extract"}, {"kind": "gold"}]', 'what came and what is wanted, each once');
SELECT t.refused(who, 'SELECT * FROM api.blank_kinds()', '42501', label) FROM (VALUES ('pt_office', 'a registrar'), ('tereze_portal', 'the portal')) v (who, label);
SELECT * FROM finish();
