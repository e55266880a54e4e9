SELECT plan(9);
\ir ../support/fixture.sql
SELECT t.signature('tereze.steps_come_of', 'bigint, bigint, bigint',
    'bigint[]',
    'plpgsql stable tereze_owner', '');
SELECT t.submit('aidar', 'leave', '{"leave_from": "2026-04-01", "leave_until": "2026-06-30"}') AS app \gset
SELECT t.work() \g /dev/null
SELECT t.decide('office', :app, 'A'), t.decide('dean', :app, 'B') \g /dev/null
CREATE FUNCTION t.come_of(p_app bigint, p_element text) RETURNS text LANGUAGE sql AS $$
    SELECT string_agg(n.element || ' ' || s.state, ', ' ORDER BY s.id) FROM tereze.application a
    JOIN tereze.step s ON s.application_id = a.id JOIN tereze.route_node n ON n.route_version_id = a.route_version_id AND n.node = s.node
    WHERE a.id = p_app AND s.id = ANY (tereze.steps_come_of(a.id, a.route_version_id, (t.task(p_app, p_element)).id)) $$;
SELECT is(t.come_of(:app, 'Vice'), 'Vice open', 'the last one, itself');
SELECT is(t.come_of(:app, 'B'), 'B done, Join done, Vice open', 'what it moved, but not the token that waited for it');
SELECT is(t.come_of(:app, 'A'), 'A done, Join done, Join done, Vice open', 'through the join that another opened');
SELECT * FROM finish();
