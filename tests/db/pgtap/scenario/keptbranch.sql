SELECT plan(5);
\ir ../support/fixture.sql
-- Kept approvals lead both branches to their join in one move; a return to before them leaves no token at that join.
CREATE FUNCTION t.again(p_app bigint) RETURNS text LANGUAGE sql AS $$ SELECT t.one('tereze_portal', format('SELECT * FROM api.resubmit(%L, gen_random_uuid(), %L, %s, %L)', t.s('aidar'), t.ref(p_app), t.version(p_app), '{"purpose": "y"}')) ->> 'state' $$;
SELECT t.service('kept', 'kept', '{}') FROM t.route('kept', '[{"element": "Start", "kind": "start"}, {"element": "First", "kind": "user_task", "performers": ["student_office"]},
    {"element": "Split", "kind": "parallel"}, {"element": "Side", "kind": "user_task", "performers": ["dean@faculty"]}, {"element": "Join", "kind": "parallel"},
    {"element": "Last", "kind": "user_task", "performers": ["vice_rector"], "return_to": ["First", "Side", "applicant"]}, {"element": "End", "kind": "end"}]',
    'Start>First', 'First>Split', 'Split>Join', 'Split>Side', 'Side>Join', 'Join>Last', 'Last>End') \g /dev/null
UPDATE tereze.route_version v SET return_policy = 'only-objectors' FROM tereze.route r WHERE r.id = v.route_id AND r.key = 'kept';
SELECT t.submit('aidar', 'kept') AS app \gset
SELECT t.decide('office', :app, 'First'), t.decide('dean', :app, 'Side'), t.decide('vice', :app, 'Last', 'return', 'why') \g /dev/null
SELECT is(t.again(:app), 'in_review');
SELECT is(t.tokens(:app), 'Last open', 'both approvals are kept');
SELECT t.decide('vice', :app, 'Last', 'return', 'why', 'First') \g /dev/null
SELECT is(t.tokens(:app), 'First open', 'and both are behind the step that is asked again');
-- To within a branch: the token of the other waits at the join, as it did.
SELECT t.submit('aidar', 'kept') AS app \gset
SELECT t.decide('office', :app, 'First'), t.decide('dean', :app, 'Side'), t.decide('vice', :app, 'Last', 'return', 'why') \g /dev/null
SELECT t.again(:app) \g /dev/null
SELECT t.decide('vice', :app, 'Last', 'return', 'why', 'Side') \g /dev/null
SELECT is(t.tokens(:app), 'Side open, Join waiting');
SELECT t.decide('dean', :app, 'Side') \g /dev/null
SELECT is(t.tokens(:app), 'Last open');
SELECT * FROM finish();
