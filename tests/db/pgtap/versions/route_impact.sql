SELECT plan(18);
\ir ../support/fixture.sql
\ir ../support/rehearsal.sql
SELECT t.signature('api.route_impact', 'text, integer, jsonb, integer, integer', 'TABLE(verdict text, element text, name jsonb, cases bigint, examples jsonb)',
    'plpgsql stable definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_administrator');
CREATE FUNCTION t.impact(p_number integer, p_route jsonb, p_from integer DEFAULT NULL, p_examples integer DEFAULT 10) RETURNS text LANGUAGE sql AS $$
    SELECT string_agg(concat_ws(' ', x ->> 'verdict', x ->> 'element', x ->> 'cases'), ', ' ORDER BY o)
    FROM jsonb_array_elements(t.rows('pt_admin', format('SELECT * FROM api.route_impact($x$sequence$x$, %L, %L, %L, %L)', p_number, p_route, p_from, p_examples))) WITH ORDINALITY y(x, o) $$;
SELECT is(t.impact(1, NULL), NULL, 'no cases on another version');
SELECT t.submit('aidar', 'certificate') AS one, t.submit('dina', 'certificate') AS two, t.submit('dina', 'certificate') AS three, t.submit('dina', 'certificate') AS four \gset
SELECT t.decide('office', :two, 'Check'), t.decide('office', :three, 'Check', 'return', 'x'), t.decide('office', :four, 'Check', 'reject', 'x') \g /dev/null
SELECT t.compiled('[{"element": "Start", "kind": "start"}, {"element": "New", "kind": "user_task"}, {"element": "Dean", "kind": "user_task"}, {"element": "End", "kind": "end"}]',
    'Start>New', 'New>Dean', 'Dean>End') AS drawn \gset
SELECT t.everything() AS before \gset
SELECT is(t.impact(NULL, :'drawn'), 'running 3, fit 1, stuck 1, stuck Check 1, skip 1, skip New 1', 'a drawing that is not published; what has ended is not counted, what is returned begins anew');
SELECT is(t.everything(), :'before'::jsonb, 'nothing is written by it');
SELECT is(t.one('pt_admin', format('SELECT * FROM api.route_impact($x$sequence$x$, NULL, %L, NULL, 10) WHERE element = $x$Check$x$', :'drawn')),
    jsonb_build_object('verdict', 'stuck', 'element', 'Check', 'name', t.names('Check'), 'cases', 1, 'examples', jsonb_build_array(jsonb_build_object('application_id', :one, 'case_ref', t.ref(:one)))),
    'which case, and the name of the step');
SELECT is(jsonb_array_length(t.one('pt_admin', format('SELECT * FROM api.route_impact($x$sequence$x$, NULL, %L, NULL, 2) WHERE verdict = $x$running$x$', :'drawn')) -> 'examples'), 2, 'as many examples as asked for');
SELECT t.route('sequence', '[{"element": "Start", "kind": "start"}, {"element": "Dean", "kind": "user_task", "performers": ["dean@faculty"]}, {"element": "Check", "kind": "user_task", "performers": ["student_office@so"]},
    {"element": "End", "kind": "end"}]', 'Start>Dean', 'Dean>Check', 'Check>End') AS new \gset
SELECT is(t.impact(2, NULL), 'running 3, fit 1, skip 1, skip Dean 1, repeat 1, repeat Check 1', 'a published version');
SELECT is(t.impact(2, NULL, 2), NULL, 'of those on one version');
SELECT is(t.impact(1, NULL), NULL, 'nobody is on the new one yet');
SELECT t.refused('pt_admin', 'SELECT * FROM api.route_impact($$sequence$$, 9, NULL, NULL, 1)', 'TZ404 number', 'a version that there is not');
SELECT t.refused('pt_admin', 'SELECT * FROM api.route_impact($$nothing$$, 1, NULL, NULL, 1)', 'TZ404 key', 'a route that there is not');
SELECT t.refused('pt_admin', 'SELECT * FROM api.route_impact($$sequence$$, NULL, $${"nodes": 1}$$, NULL, 1)', 'TZ422 route type', 'rows that are none');
SELECT t.refused('pt_plain', 'SELECT * FROM api.route_impact($$sequence$$, 1, NULL, NULL, 1)', '42501', 'staff');
SELECT * FROM finish();
