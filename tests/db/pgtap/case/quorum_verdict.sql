SELECT plan(7);
\ir ../support/fixture.sql
SELECT t.signature('tereze.quorum_verdict', 'bigint, bigint, text',
    'boolean',
    'plpgsql stable tereze_owner', '');
INSERT INTO tereze.step (application_id, round, node, state, token, entered_at, outcome) SELECT -1, 1, 1, CASE WHEN o IS NULL THEN 'open' ELSE 'done' END::tereze.step_state, 7, now(), o FROM unnest(ARRAY['approve', 'approve_with_remarks', 'reject', NULL, NULL]) o;
INSERT INTO tereze.step (application_id, round, node, state, token, entered_at, outcome) VALUES (-1, 1, 1, 'undone', 7, now(), 'approve'), (-1, 1, 1, 'cancelled', 7, now(), NULL);
SELECT is(ARRAY(SELECT tereze.quorum_verdict(-1, 7, q) FROM unnest(ARRAY['2', '40%', '3', '60%', '4', 'all', '81%', '6']) q), ARRAY[true, true, NULL, NULL, NULL, false, false, NULL], 'reached, still possible, out of reach, and never possible');
SELECT * FROM finish();
