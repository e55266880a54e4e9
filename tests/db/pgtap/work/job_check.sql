SELECT plan(11);
\ir ../support/fixture.sql
SELECT t.signature('tereze.job_check', 'bigint, text', 'void', 'plpgsql volatile tereze_owner', '');
INSERT INTO tereze.job (kind, object_id, state, locked_by) VALUES ('x', 1, 'running', 'w') RETURNING id AS job \gset
SELECT is(t.err('tereze_owner', format('SELECT tereze.job_check(%L, %L)', :job, 'w')), 'ok', 'the holder');
SELECT is(t.err('tereze_owner', format('SELECT tereze.job_check(%L, %L)', j, w)), 'TZ409', label) FROM (VALUES (:job, 'v', 'another worker'), (:job, NULL, 'no worker'), (-1, 'w', 'no such job')) v (j, w, label);
UPDATE tereze.job SET state = 'dead';
SELECT is(t.err('tereze_owner', format('SELECT tereze.job_check(%L, %L)', :job, 'w')), 'TZ409', 'a dead job');
SELECT * FROM finish();
