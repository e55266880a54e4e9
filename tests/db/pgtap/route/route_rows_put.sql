SELECT plan(11);
\ir ../support/fixture.sql
\ir ../support/rehearsal.sql
SELECT t.signature('tereze.route_rows_put', 'bigint, jsonb, jsonb', 'void', 'plpgsql volatile tereze_owner', '');
INSERT INTO tereze.route_version (route_id, xml, xml_sha256, created_at) SELECT r.id, '<a/>', sha256('<a/>'), now() FROM tereze.route r WHERE r.key = 'lost' RETURNING id \gset
SELECT tereze.route_rows_put(:id, c -> 'nodes', c -> 'edges') FROM t.compiled('[{"element": "Start", "kind": "start"}, {"element": "Gate", "kind": "exclusive"},
    {"element": "Task", "kind": "user_task", "performers": ["dean@faculty"], "quorum": "one", "timers": [{"element": "T", "after": "P1D", "calendar": "none", "action": "lapse", "cancels": true}]},
    {"element": "End", "kind": "end"}]', 'Start>Gate', 'Gate>End|default', 'Gate>Task|$.form.n > 1', 'Task>End') c \g /dev/null
SELECT is((SELECT string_agg(concat_ws(' ', n.node, n.element, n.kind, n.outgoing, n.targets, n.placed, n.timed, n.quorum), ', ' ORDER BY n.node) FROM tereze.route_node n WHERE n.route_version_id = :id),
    '1 Start start {1} {2} f f, 2 Gate exclusive {2,3} {4,3} f f, 3 Task user_task {4} {4} t t, 4 End end {} {} f f', 'steps, with the flows that leave them');
SELECT is((SELECT n.conditions::text || ' ' || n.default_edge FROM tereze.route_node n WHERE n.route_version_id = :id AND n.element = 'Gate'), '{NULL,"strict ($.\"form\".\"n\" > 1)"} 2', 'what a gateway weighs, flow by flow');
SELECT is((SELECT string_agg(concat_ws(' ', e.element, e.ordinal, e.is_default, e.condition), ', ' ORDER BY e.edge) FROM tereze.route_edge e WHERE e.route_version_id = :id),
    'Start_Gate 1 f, Gate_End 1 t, Gate_Task 2 f strict ($."form"."n" > 1), Task_End 1 f', 'flows, in the order in which they are tried');
SELECT is((SELECT concat_ws(' ', x.node, x.ordinal, x.element, x.after, x.calendar_key, x.action, x.cancels) FROM tereze.route_timer x WHERE x.route_version_id = :id), '3 1 T P1D none lapse t', 'terms');
SELECT is((SELECT count(*)::integer FROM tereze.route_node n WHERE n.route_version_id = :id AND (n.next_position, n.next_join) IS DISTINCT FROM (NULL, NULL)), 0, 'nothing is foreseen by it');
SELECT * FROM finish();
