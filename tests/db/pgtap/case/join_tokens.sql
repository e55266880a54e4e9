SELECT plan(13);
\ir ../support/fixture.sql
SELECT t.signature('tereze.join_tokens', 'bigint, smallint, smallint, smallint, timestamp with time zone, bigint', 'boolean',
    'plpgsql volatile tereze_owner', '');
SELECT t.submit('aidar', 'certificate') AS app \gset
CREATE FUNCTION t.comes(p_app bigint, p_via int, p_incoming int) RETURNS text LANGUAGE sql AS $$
    SELECT t.val('tereze_owner', format('SELECT tereze.join_tokens(%s, 4::smallint, %s::smallint, %s::smallint, %L, NULL)', p_app, p_via, p_incoming, '2026-03-02Z')) $$;
CREATE FUNCTION t.waiting(p_app bigint) RETURNS text LANGUAGE sql AS $$
    SELECT coalesce(string_agg(via_edge::text, ' ' ORDER BY id), '') FROM tereze.step WHERE application_id = p_app AND state = 'waiting' $$;
CREATE FUNCTION t.wait(p_app bigint, p_via int) RETURNS void LANGUAGE sql AS $$
    INSERT INTO tereze.step (application_id, round, node, via_edge, state, entered_at) VALUES (p_app, 1, 4, p_via, 'waiting', now()) $$;
SELECT is(t.comes(:app, 7, 2), 'false', 'the first');
SELECT t.wait(:app, 8) \g /dev/null
SELECT t.wait(:app, 8) \g /dev/null
SELECT is(t.comes(:app, 8, 2), 'false', 'a third of the same edge');
SELECT is(t.comes(:app, 7, 3), 'false', 'two of one edge are not two edges');
SELECT is(t.waiting(:app), '8 8', 'nothing was changed');
SELECT is(t.comes(:app, 7, 2), 'true', 'one of each edge');
SELECT is(t.waiting(:app), '8', 'a second one goes on waiting');
SELECT is((SELECT concat_ws(' ', s.state, s.left_at = '2026-03-02Z', s.closed_by) FROM tereze.step s WHERE s.application_id = :app AND s.via_edge = 8 ORDER BY s.id LIMIT 1), 'done t', 'the elder is used up');
SELECT * FROM finish();
