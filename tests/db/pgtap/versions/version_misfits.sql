SELECT plan(23);
\ir ../support/fixture.sql
\ir ../support/rehearsal.sql
SELECT t.signature('tereze.version_misfits', 'bigint, jsonb, bigint', 'TABLE(application_id bigint, verdict text, element text)',
    'plpgsql stable tereze_owner', '');
CREATE FUNCTION t.misfits(p_app bigint, p_graph jsonb) RETURNS text LANGUAGE sql AS $$
    SELECT coalesce(string_agg(m.verdict || ' ' || m.element, ', ' ORDER BY m.verdict, m.element), 'fits')
    FROM tereze.application a, tereze.version_misfits(a.route_version_id, p_graph, a.id) m WHERE a.id = p_app $$;
-- A case at the second step of Start > Check > Dean > Issue > End.
SELECT t.submit('aidar', 'certificate') AS app \gset
SELECT t.decide('office', :app, 'Check') \g /dev/null
SELECT is(t.misfits(:app, tereze.version_graph((t.app(:'app')).route_version_id)), 'fits', 'the version it is on');
SELECT is(t.misfits(:app, t.compiled('[{"element": "Start", "kind": "start"}, {"element": "Check", "kind": "user_task"}, {"element": "End", "kind": "end"}]',
    'Start>Check', 'Check>End')), 'stuck Dean', 'the step where it stands is gone');
SELECT is(t.misfits(:app, t.compiled('[{"element": "Start", "kind": "start"}, {"element": "Check", "kind": "user_task"}, {"element": "Dean", "kind": "payment"}, {"element": "End", "kind": "end"}]',
    'Start>Check', 'Check>Dean', 'Dean>End')), 'stuck Dean', 'or is of another kind');
SELECT is(t.misfits(:app, t.compiled('[{"element": "Start", "kind": "start"}, {"element": "New", "kind": "user_task"}, {"element": "Check", "kind": "user_task"}, {"element": "Dean", "kind": "user_task"}, {"element": "End", "kind": "end"}]',
    'Start>New', 'New>Check', 'Check>Dean', 'Dean>End')), 'skip New', 'a new step before its place');
SELECT is(t.misfits(:app, t.compiled('[{"element": "Start", "kind": "start"}, {"element": "Check", "kind": "user_task"}, {"element": "Dean", "kind": "user_task"}, {"element": "New", "kind": "user_task"}, {"element": "End", "kind": "end"}]',
    'Start>Check', 'Check>Dean', 'Dean>New', 'New>End')), 'fits', 'a new step ahead of it');
SELECT is(t.misfits(:app, t.compiled('[{"element": "Start", "kind": "start"}, {"element": "Check", "kind": "user_task"}, {"element": "Dean", "kind": "user_task"}, {"element": "End", "kind": "end"}]',
    'Start>Dean', 'Dean>Check', 'Check>End')), 'repeat Check', 'a step that is done and comes again');
SELECT is(t.misfits(:app, t.compiled('[{"element": "Start", "kind": "start"}, {"element": "Dean", "kind": "user_task"}, {"element": "End", "kind": "end"}]',
    'Start>Dean', 'Dean>End')), 'fits', 'that a step it has done is gone is no matter');
SELECT is((SELECT count(*)::integer FROM tereze.version_misfits((t.app(:'app')).route_version_id, '{"nodes": [], "edges": []}', NULL)), 1, 'of all cases of a version');
-- A case between a split and its join: A waits there, B is open.
SELECT t.submit('aidar', 'leave', '{"leave_from": "2026-09-01", "leave_until": "2027-08-31"}') AS app \gset
SELECT t.work('{document.draft}', false) \g /dev/null
SELECT t.decide('office', :app, 'A') \g /dev/null
SELECT is(t.tokens(:app), 'B open, Join waiting', 'one branch has come to the join');
SELECT '[{"element": "Start", "kind": "start"}, {"element": "Draft", "kind": "service_draft"}, {"element": "Split", "kind": "parallel"}, {"element": "A", "kind": "user_task"},
    {"element": "B", "kind": "user_task"}, {"element": "C", "kind": "user_task"}, {"element": "Join", "kind": "parallel"}, {"element": "End", "kind": "end"}]' AS nodes \gset
SELECT is(t.misfits(:app, t.compiled(:'nodes', 'Start>Draft', 'Draft>Split', 'Split>A', 'Split>B', 'A>Join', 'B>C', 'C>Join', 'Join>End')), 'fits', 'a longer branch');
SELECT is(t.misfits(:app, t.compiled(:'nodes', 'Start>Draft', 'Draft>Split', 'Split>A', 'Split>B', 'Split>C', 'A>Join', 'B>Join', 'C>Join', 'Join>End')), 'skip C, stuck Join',
    'the join would wait for a branch that never started');
SELECT is(t.misfits(:app, t.compiled(:'nodes', 'Start>Draft', 'Draft>Split', 'Split>A', 'Split>B', 'A>C', 'C>Join', 'B>Join', 'Join>End')), 'skip C, stuck Join', 'the flow on which it waits is gone');
SELECT t.decide('dean', :app, 'B') \g /dev/null
SELECT is(t.tokens(:app), 'Vice open', 'both are through');
SELECT is(t.misfits(:app, t.compiled('[{"element": "Start", "kind": "start"}, {"element": "Vice", "kind": "user_task"}, {"element": "End", "kind": "end"}]', 'Start>Vice', 'Vice>End')), 'fits', 'a much simpler route');
-- Both branches are open: where one now leads to the other's step, that is asked twice.
SELECT t.submit('aidar', 'leave', '{"leave_from": "2026-09-01", "leave_until": "2027-08-31"}') AS app \gset
SELECT is(t.tokens(:app), 'A open, B open');
SELECT is(t.misfits(:app, t.compiled(:'nodes', 'Start>Draft', 'Draft>A', 'A>B', 'B>C', 'C>End')), 'repeat B', 'B is asked now, and once more after A');
SELECT is(t.misfits(:app, t.compiled(:'nodes', 'Start>Draft', 'Draft>Split', 'Split>A', 'Split>B', 'A>Join', 'B>Join', 'Join>C', 'C>End')), 'fits', 'a step for both of them');
SELECT * FROM finish();
