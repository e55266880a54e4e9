SELECT plan(10);
\ir ../support/fixture.sql
SELECT t.signature('api.job_done', 'bigint, text', 'void',
    'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s', 'tereze_worker');
INSERT INTO tereze.job (kind, object_id, state, locked_by) VALUES ('x', 1, 'running', 'w') RETURNING id AS job \gset
SELECT t.refused('tereze_worker', format('SELECT api.job_done(%s, %L)', :job, 'v'), 'TZ409', 'another worker');
SELECT t.rows('tereze_worker', format('SELECT api.job_done(%s, %L)', :job, 'w')) \g /dev/null
SELECT is((SELECT count(*) FROM tereze.job WHERE id = :job), 0::bigint, 'removed');
SELECT t.refused('tereze_worker', format('SELECT api.job_done(%s, %L)', :job, 'w'), 'TZ409', 'once more');
SELECT t.refused('pt_admin', format('SELECT api.job_done(%s, %L)', :job, 'w'), '42501', 'an administrator');
SELECT * FROM finish();
