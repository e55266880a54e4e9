SELECT plan(10);
\ir ../support/fixture.sql
\ir ../support/committee.sql
SELECT t.signature('tereze.case_remap', 'bigint, bigint, timestamp with time zone', 'record', 'plpgsql volatile tereze_owner', '');
CREATE FUNCTION t.remap(p_app bigint, p_version bigint) RETURNS text LANGUAGE sql AS $$ SELECT concat_ws(' ', r.state, r.incident, r.retired) FROM tereze.case_remap(p_app, p_version, tereze.now()) r $$;
-- A join at which all have come, once the third branch is gone.
SELECT t.served('joined', '[{"element": "Start", "kind": "start"}, {"element": "Split", "kind": "parallel"}, {"element": "A", "kind": "user_task", "performers": ["student_office"]},
    {"element": "B", "kind": "user_task", "performers": ["head"]}, {"element": "C", "kind": "user_task", "performers": ["vice_rector"]}, {"element": "Join", "kind": "parallel"}, {"element": "Last", "kind": "user_task", "performers": ["head"]}, {"element": "End", "kind": "end"}]',
    'Start>Split', 'Split>A', 'Split>B', 'Split>C', 'A>Join', 'B>Join', 'C>Join', 'Join>Last', 'Last>End') \g /dev/null
SELECT t.submit('aidar', 'joined', '{"purpose": "x"}') AS app \gset
SELECT t.decide('office', :app, 'A'), t.decide('head', :app, 'B') \g /dev/null
UPDATE tereze.step SET state = 'cancelled', left_at = now() WHERE application_id = :app AND state = 'open'; -- C is asked no more
SELECT t.route('joined', '[{"element": "Start", "kind": "start"}, {"element": "Split", "kind": "parallel"}, {"element": "B", "kind": "user_task", "performers": ["head"]}, {"element": "A", "kind": "user_task", "performers": ["student_office"]},
    {"element": "Last", "kind": "user_task", "performers": ["head"]}, {"element": "Join", "kind": "parallel"}, {"element": "End", "kind": "end"}]',
    'Start>Split', 'Split>B', 'Split>A', 'B>Join', 'A>Join', 'Join>Last', 'Last>End') AS new \gset
SELECT is(t.remap(:app, :new), 'in_review {C}', 'the step that is gone is told');
SELECT is(t.tokens(:app), 'Last open', 'the join is passed');
SELECT is((SELECT string_agg(concat_ws(' ', s.node, s.route_version_id IS NOT NULL, s.state), ', ' ORDER BY s.id) FROM tereze.step s WHERE s.application_id = :app AND s.route_version_id IS NOT NULL), '-5 t cancelled', 'a step of an element that is gone keeps its version');
SELECT is(t.decide('head', :app, 'Last'), 'approved', 'the case goes on in the new version');
SELECT * FROM finish();
