SELECT plan(17);
\ir ../support/fixture.sql
SELECT t.signature('tereze.walk',
    'bigint, bigint, smallint, bigint, smallint[], smallint[], timestamp with time zone, bigint, boolean', 'record',
    'plpgsql volatile tereze_owner', '');
SELECT t.submit('aidar', 'certificate') AS app \gset
SELECT route_version_id AS v FROM tereze.application WHERE id = :app \gset
CREATE FUNCTION t.walk(p_app bigint, p_edges text, p_targets text) RETURNS jsonb LANGUAGE sql AS $$ SELECT t.one('tereze_owner', format('SELECT * FROM tereze.walk(%s, %s, 1::smallint, %L, %L, %L, %L, NULL)', a.id, a.route_version_id, a.student_id,
    p_edges, p_targets, '2026-03-02Z')) FROM tereze.application a WHERE a.id = p_app $$;
SELECT is(t.walk(:app, '{2}', '{3}'), '{"finished": null, "incident": null, "drafts": 0}', 'to a task');
SELECT is(t.tokens(:app), 'Check open, Dean open', 'which is open');
SELECT is((SELECT concat_ws(' ', p.role, k.token) FROM t.task(:app, 'Dean') k JOIN tereze.position p ON p.id = k.position_id), 'dean', 'and asked of its performer');
UPDATE tereze.step SET state = 'done' WHERE application_id = :app;
SELECT is(t.walk(:app, '{4}', '{5}'), '{"finished": "approved", "incident": null, "drafts": 0}', 'to the end');
SELECT is(t.walk(:app, '{NULL}', '{3}') ->> 'finished', NULL, 'by a flow that there is no more');
UPDATE tereze.step SET state = 'done' WHERE application_id = :app;
SELECT is(t.walk(:app, '{}', '{}') ->> 'finished', 'approved', 'nowhere: nothing is left open');
SELECT t.submit('aidar', 'leave', '{"leave_from": "2026-04-01", "leave_until": "2026-06-30"}') AS leave \gset
UPDATE tereze.document SET state = 'drafted', draft_sha256 = t.file('draft') WHERE application_id = :leave AND kind = 'order';
SELECT is(t.walk(:leave, '{1}', '{2}') ->> 'drafts', '1', 'a draft is counted');
UPDATE tereze.step SET state = 'done' WHERE application_id = :leave;
SELECT is(t.walk(:leave, '{9}', '{11}') ->> 'finished', 'rejected', 'an end of rejection');
UPDATE tereze.step SET outcome = NULL WHERE application_id = :leave;
SELECT is(t.walk(:leave, '{5}', '{6}') #>> '{incident,kind}', 'join_starved', 'a join that nobody else will reach');
SELECT t.route('spin', '[{"element": "S", "kind": "start"}, {"element": "P", "kind": "parallel"}, {"element": "Q", "kind": "parallel"}]', 'S>P', 'P>Q|default', 'Q>P|default') AS spin \gset
UPDATE tereze.route_node SET incoming = 1 WHERE route_version_id = :spin;
UPDATE tereze.application SET route_version_id = :spin WHERE id = :app;
SELECT is(t.walk(:app, '{1}', '{2}') #>> '{incident,kind}', 'endless_loop', 'a circle without a task');
SELECT t.route('stuck', '[{"element": "S", "kind": "start"}, {"element": "G", "kind": "exclusive"}]', 'S>G') AS stuck \gset
UPDATE tereze.application SET route_version_id = :stuck, incident = NULL WHERE id = :app;
SELECT is(t.walk(:app, '{1}', '{2}') #>> '{incident,kind}', 'no_way_out', 'a gateway that nothing leaves');
SELECT * FROM finish();
