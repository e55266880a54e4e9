SELECT plan(9);
\ir ../support/fixture.sql
SELECT t.signature('tereze.acknowledged_by_enough', 'bigint, bigint, text',
    'boolean',
    'plpgsql stable tereze_owner', '');
SELECT ok(tereze.acknowledged_by_enough(-1, NULL, 'all'), 'one row: whoever reads it is enough');
SELECT ok(tereze.acknowledged_by_enough(-1, 5, NULL), 'without a quorum anybody is');
INSERT INTO tereze.step (application_id, round, node, state, token, entered_at) VALUES (-1, 1, 1, 'done', 7, now()), (-1, 1, 1, 'open', 7, now()), (-1, 1, 1, 'open', 7, now());
SELECT is(ARRAY(SELECT tereze.acknowledged_by_enough(-1, 7, q) FROM unnest(ARRAY['all', '1', '33%', '34%', '2', '9']) q), '{f,t,t,f,f,f}', 'else as many as it says, of those asked');
SELECT * FROM finish();
