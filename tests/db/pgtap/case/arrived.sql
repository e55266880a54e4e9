SELECT plan(12);
\ir ../support/fixture.sql
SELECT t.signature('tereze.arrived', 'bigint, text, jsonb, integer, timestamp with time zone, bigint', 'bigint', 'plpgsql volatile tereze_owner', '');
SELECT t.submit('aidar', 'certificate') AS app \gset
SELECT is(tereze.arrived(:app, NULL, '{"kind": "x"}', 2, '2026-03-02Z', NULL), 2::bigint, 'the new version');
SELECT is((SELECT concat_ws(' ', state, incident, drafts_awaited) FROM tereze.application WHERE id = :app), 'in_review {"kind": "x"} 2', 'what stands in the way, and drafts to wait for');
SELECT is(tereze.arrived(:app, NULL, NULL, 1, '2026-03-02Z', NULL), 3::bigint, 'again');
SELECT is((SELECT concat_ws(' ', incident, drafts_awaited) FROM tereze.application WHERE id = :app), '{"kind": "x"} 3', 'an incident stays, drafts add up');
SELECT is(tereze.arrived(:app, 'approved', NULL, 0, '2026-03-02Z', NULL), 4::bigint, 'the end');
SELECT is((SELECT concat_ws(' ', state, incident, drafts_awaited, state_since AT TIME ZONE 'UTC') FROM tereze.application WHERE id = :app), 'approved 0 2026-03-02 00:00:00', 'nothing is left over');
SELECT * FROM finish();
