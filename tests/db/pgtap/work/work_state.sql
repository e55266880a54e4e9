SELECT plan(12);
\ir ../support/fixture.sql
SELECT t.signature('api.work_state', '',
    'TABLE(ready bigint, running bigint, dead bigint, frozen bigint, outbox bigint, oldest_s bigint)',
    'plpgsql stable definer tereze_owner search_path=pg_catalog, pg_temp',
    'tereze_administrator tereze_portal tereze_worker');
DELETE FROM tereze.job;
DELETE FROM tereze.outbox;
SELECT is(t.one('tereze_portal', 'SELECT * FROM api.work_state()'), '{"ready": 0, "running": 0, "dead": 0, "frozen": 0, "outbox": 0, "oldest_s": 0}', 'nothing waits');
SELECT t.submit('aidar', 'certificate') AS a \gset
INSERT INTO tereze.job (kind, object_id, state) VALUES ('x', 1, 'dead'), ('x', 1, 'running'), ('x', 1, 'running');
SELECT is(t.one('pt_admin', 'SELECT * FROM api.work_state()'), '{"ready": 1, "running": 2, "dead": 1, "frozen": 0, "outbox": 1, "oldest_s": 0}', 'what does');
UPDATE tereze.job SET run_at = clock_timestamp() - interval '90 s' WHERE state = 'ready';
SELECT is(t.one('tereze_portal', 'SELECT * FROM api.work_state()') ->> 'oldest_s', '90', 'for how long');
UPDATE tereze.job SET run_at = clock_timestamp() + interval '1 hour' WHERE state = 'ready';
SELECT is(t.one('tereze_portal', 'SELECT * FROM api.work_state()') ->> 'oldest_s', '0', 'what is not due yet does not wait');
UPDATE tereze.job SET run_at = clock_timestamp() WHERE state = 'ready';
SELECT t.work(p_register => false) \g /dev/null
SELECT is(t.one('tereze_worker', 'SELECT * FROM api.work_state()') ->> 'frozen', '1', 'for a number');
SELECT t.refused('pt_dean', 'SELECT * FROM api.work_state()', '42501', 'staff');
SELECT * FROM finish();
