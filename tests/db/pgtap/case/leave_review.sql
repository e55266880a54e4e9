SELECT plan(14);
\ir ../support/fixture.sql
SELECT t.signature('tereze.leave_review', 'bigint, text, timestamp with time zone, smallint[]', 'bigint',
    'plpgsql volatile tereze_owner', '');
SELECT t.submit('aidar', 'certificate') AS app \gset
UPDATE tereze.application SET carried = '{2,3}', incident = '{"kind": "x"}', paused_at = '2026-03-02Z', drafts_awaited = 2;
CREATE FUNCTION t.left(p_state text, p_kept text) RETURNS text LANGUAGE sql AS $$
    SELECT t.val('tereze_owner', format('SELECT tereze.leave_review(%s, %L, %L, %L)', (SELECT id FROM tereze.application), p_state, '2026-03-03Z', p_kept)) $$;
SELECT is(t.left('withdrawn', NULL), '2', 'the new version');
SELECT is((SELECT concat_ws(' ', state, state_since = '2026-03-03Z', incident, drafts_awaited, paused_at) FROM tereze.application), 'withdrawn t 0', 'nothing stands in its way, and no clock');
SELECT is((SELECT carried FROM tereze.application), '{2,3}'::smallint[], 'approvals that were kept still are');
SELECT is((SELECT stood FROM tereze.application), '{"carried": ["Check", "Dean"], "incident": {"kind": "x"}, "paused_at": "2026-03-02T00:00:00+00:00"}', 'and it remembers how it stood, by the names of the route');
SELECT is(t.left('returned', '{3}'), '3');
SELECT is((SELECT concat_ws(' ', state, carried, stood -> 'carried') FROM tereze.application), 'returned {3} ["Check", "Dean"]', 'or those that the caller says');
SELECT is(t.left('returned', '{}'), '4');
SELECT is((SELECT concat_ws(' ', carried, stood -> 'carried') FROM tereze.application), '{} ["Dean"]', 'none too');
SELECT * FROM finish();
