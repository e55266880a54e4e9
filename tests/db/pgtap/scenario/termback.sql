SELECT plan(17);
\ir ../support/fixture.sql
-- Terms and ways back: what a term has done is an act too, and it is nobody's approval.
CREATE FUNCTION t.tick(p_hours integer) RETURNS integer LANGUAGE plpgsql AS $$
BEGIN
    UPDATE tereze.clock SET fixed = fixed + p_hours * interval '1 hour';
    RETURN t.val('tereze_worker', 'SELECT * FROM api.timers_fire(50)')::integer;
END $$;
CREATE FUNCTION t.back(p_app bigint, p_element text) RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT api.decision_recall(gen_random_uuid(), %s, %s, %L) IS NOT NULL', p_app, (SELECT max(s.id) FROM tereze.step s JOIN tereze.application a ON a.id = s.application_id
        JOIN tereze.route_node n ON n.route_version_id = a.route_version_id AND n.node = s.node WHERE a.id = p_app AND n.element = p_element AND s.person_id IS NOT NULL), 'by mistake') $$;
SELECT t.service('after', 'after', '{}') FROM t.route('after', '[{"element": "Start", "kind": "start"}, {"element": "First", "kind": "user_task", "performers": ["student_office"]},
    {"element": "Yes", "kind": "user_task", "performers": ["dean@faculty"], "timers": [{"element": "TY", "after": "PT2H", "calendar": "none", "action": "approve", "cancels": true}]},
    {"element": "Last", "kind": "user_task", "performers": ["vice_rector"], "return_to": ["First"]}, {"element": "End", "kind": "end"}]', 'Start>First', 'First>Yes', 'Yes>Last', 'Last>End') \g /dev/null
SELECT t.submit('aidar', 'after') AS app \gset
SELECT t.decide('office', :app, 'First') \g /dev/null
SELECT is(t.tick(2), 1);
SELECT is(t.tokens(:app), 'Last open', 'the term has approved');
SELECT t.refused('pt_office', t.back(:app, 'First'), 'TZ423 acted', 'what the term decided upon is not taken back');
SELECT is(t.rows('pt_office', format('SELECT * FROM api.my_decisions(%s)', :app)), '[]', 'nor offered');
-- Taken back before that: the term goes with the step, and comes anew with it.
SELECT t.submit('aidar', 'after') AS app \gset
SELECT t.decide('office', :app, 'First') \g /dev/null
SELECT t.tick(1) \g /dev/null
SELECT is(t.val('pt_office', t.back(:app, 'First')), 'true');
SELECT t.decide('office', :app, 'First') \g /dev/null
SELECT t.tick(1) \g /dev/null
SELECT is(t.tokens(:app), 'Yes open', 'the term of the first time is over');
SELECT t.tick(1) \g /dev/null
SELECT is(t.tokens(:app), 'Last open', 'that of the second runs');
-- A person approved, then a term: what is kept is the last, which is nobody's.
UPDATE tereze.route_version v SET return_policy = 'only-objectors' FROM tereze.route r WHERE r.id = v.route_id AND r.key = 'after';
SELECT t.submit('aidar', 'after') AS app \gset
SELECT t.decide('office', :app, 'First'), t.decide('dean', :app, 'Yes'), t.decide('vice', :app, 'Last', 'return', 'why', 'First'), t.decide('office', :app, 'First') \g /dev/null
SELECT is(t.tokens(:app), 'Last open', 'the dean has approved');
SELECT t.submit('aidar', 'after') AS app \gset
SELECT t.decide('office', :app, 'First') \g /dev/null
SELECT t.tick(2) \g /dev/null
SELECT t.decide('vice', :app, 'Last', 'return', 'why', 'First') \g /dev/null
SELECT is((SELECT carried FROM tereze.application WHERE id = :app), '{}'::smallint[], 'what nobody approved is not kept');
SELECT t.decide('office', :app, 'First') \g /dev/null
SELECT is(t.tokens(:app), 'Yes open', 'and is asked again');
-- A term that runs out while the decision stands does not come back with the step; the decision is taken back all the same.
SELECT t.submit('aidar', 'after') AS app \gset
SELECT t.decide('office', :app, 'First'), t.decide('dean', :app, 'Yes') \g /dev/null
SELECT t.tick(3) \g /dev/null
SELECT is(t.tokens(:app), 'Last open');
SELECT is(t.val('pt_dean', t.back(:app, 'Yes')), 'true');
SELECT is(t.tokens(:app), 'Yes open');
-- A superior who is asked in somebody's place has done nothing yet, nor has a reminder that went out with that.
SELECT t.service('above', 'above', '{}') FROM t.route('above', '[{"element": "Start", "kind": "start"}, {"element": "First", "kind": "user_task", "performers": ["student_office"]},
    {"element": "Yes", "kind": "user_task", "performers": ["dean@faculty"], "timers": [{"element": "TU", "after": "PT2H", "calendar": "none", "action": "escalate", "cancels": true, "performers": ["vice_rector"]}]},
    {"element": "End", "kind": "end"}]', 'Start>First', 'First>Yes', 'Yes>End') \g /dev/null
SELECT t.submit('aidar', 'above') AS app \gset
SELECT t.decide('office', :app, 'First') \g /dev/null
SELECT is(t.tick(2), 1);
SELECT is((SELECT string_agg(concat_ws(' ', state, (SELECT p.role FROM tereze.position p WHERE p.id = position_id)), ', ' ORDER BY id) FROM tereze.step WHERE application_id = :app AND left_at IS NULL), 'open vice_rector', 'the superior alone is asked');
SELECT is(t.val('pt_office', t.back(:app, 'First')), 'true', 'and the decision is taken back all the same');
SELECT is(t.tokens(:app), 'First open');
SELECT * FROM finish();
