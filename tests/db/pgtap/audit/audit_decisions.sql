SELECT plan(10);
\ir ../support/fixture.sql
SELECT t.signature('api.audit_decisions', 'bigint, integer', 'TABLE(application_id bigint, decisions integer)',
    'plpgsql stable definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_auditor');
SELECT t.submit('aidar', 'certificate') AS app \gset
SELECT is(t.rows('pt_auditor', 'SELECT * FROM api.audit_decisions(0, 10)'), jsonb_build_array(jsonb_build_object('application_id', :app, 'decisions', 0)), 'none yet');
SELECT t.decide('office', :app, 'Check') \g /dev/null
SELECT is(t.rows('pt_auditor', 'SELECT * FROM api.audit_decisions(0, 10)'), jsonb_build_array(jsonb_build_object('application_id', :app, 'decisions', 1)), 'one');
SELECT is(t.rows('pt_auditor', format('SELECT * FROM api.audit_decisions(%s, 10)', :app)), '[]', 'after a given one');
SELECT t.refused('pt_admin', 'SELECT * FROM api.audit_decisions(0, 10)', '42501', 'an administrator');
SELECT * FROM finish();
