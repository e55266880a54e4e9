SELECT plan(8);
\ir ../support/fixture.sql
SELECT t.signature('api.audit_tips', 'bigint, integer',
    'TABLE(application_id bigint, event_seq integer, event_hash bytea)',
    'plpgsql stable definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_auditor');
SELECT t.submit('aidar', 'certificate') AS app \gset
SELECT is(t.rows('pt_auditor', 'SELECT * FROM api.audit_tips(0, 10)'), (SELECT jsonb_build_array(jsonb_build_object('application_id', a.id, 'event_seq', 1,
    'event_hash', e.hash)) FROM tereze.application a, tereze.event e WHERE a.id = :app AND e.object_kind = 'application'), 'each case with the tip of its chain');
SELECT is(t.rows('pt_auditor', format('SELECT * FROM api.audit_tips(%s, 10)', :app)), '[]', 'after a given one');
SELECT * FROM finish();
