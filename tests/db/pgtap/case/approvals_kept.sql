SELECT plan(9);
\ir ../support/fixture.sql
SELECT t.signature('tereze.approvals_kept', 'bigint, bigint, smallint, smallint, text',
    'smallint[]',
    'plpgsql stable tereze_owner', '');
SELECT t.submit('aidar', 'leave', '{"leave_from": "2026-04-01", "leave_until": "2026-06-30"}') AS app \gset
SELECT t.work() \g /dev/null
SELECT t.decide('office', :app, 'A'), t.decide('dean', :app, 'B') \g /dev/null
SELECT route_version_id AS v FROM tereze.application WHERE id = :app \gset
CREATE FUNCTION t.kept(p_app bigint, p_node text, p_policy text) RETURNS text LANGUAGE sql AS $$ SELECT string_agg(n.element, ' ' ORDER BY n.node) FROM tereze.application a JOIN tereze.route_node n ON n.route_version_id = a.route_version_id
    WHERE a.id = p_app AND n.node = ANY (tereze.approvals_kept(a.id, a.route_version_id, a.round, (SELECT x.node FROM tereze.route_node x WHERE x.route_version_id = a.route_version_id AND x.element = p_node), p_policy)) $$;
SELECT is(t.kept(:app, 'Vice', 'keep-approvals'), NULL, 'what stands before the one who objects is no sibling');
SELECT is(t.kept(:app, 'A', 'keep-approvals'), 'B', 'the parallel branch is');
SELECT is(t.kept(:app, 'Vice', 'only-objectors'), 'A B', 'all but the one who objects');
SELECT * FROM finish();
