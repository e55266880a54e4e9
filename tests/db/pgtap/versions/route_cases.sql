SELECT plan(17);
\ir ../support/fixture.sql
\ir ../support/rehearsal.sql
SELECT t.signature('api.route_cases', 'text, integer, bigint, integer',
    'TABLE(application_id bigint, case_ref text, version bigint, last_event integer, state text, number integer, service jsonb, submitted_at timestamp with time zone, misfits jsonb)',
    'plpgsql stable definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_administrator');
CREATE FUNCTION t.cases(p_number integer, p_after bigint DEFAULT NULL, p_limit integer DEFAULT 10) RETURNS text LANGUAGE sql AS $$
    SELECT string_agg(concat_ws(' ', x ->> 'application_id', x ->> 'number', (SELECT string_agg(concat_ws(' ', m ->> 'verdict', m ->> 'element'), ' ' ORDER BY mo)
        FROM jsonb_array_elements(x -> 'misfits') WITH ORDINALITY z(m, mo))), ', ' ORDER BY o)
    FROM jsonb_array_elements(t.rows('pt_admin', format('SELECT * FROM api.route_cases($x$sequence$x$, %L, %L, %L)', p_number, p_after, p_limit))) WITH ORDINALITY y(x, o) $$;
SELECT t.submit('aidar', 'certificate') AS one, t.submit('dina', 'certificate') AS two, t.submit('dina', 'certificate') AS three, t.submit('dina', 'certificate') AS four \gset
SELECT t.decide('office', :two, 'Check'), t.decide('office', :three, 'Check', 'return', 'x'), t.decide('office', :four, 'Check', 'reject', 'x') \g /dev/null
SELECT is(t.cases(1), NULL, 'nobody is on another version');
SELECT t.route('sequence', '[{"element": "Start", "kind": "start"}, {"element": "New", "kind": "user_task", "performers": ["dean@faculty"]}, {"element": "Dean", "kind": "user_task", "performers": ["dean@faculty"]},
    {"element": "End", "kind": "end"}]', 'Start>New', 'New>Dean', 'Dean>End') AS new \gset
SELECT t.everything() AS before \gset
SELECT is(t.cases(2), concat_ws(', ', :one || ' 1 stuck Check', :two || ' 1 skip New', :three || ' 1'),
    'what would become of each; what has ended is not there');
SELECT is(t.everything(), :'before'::jsonb, 'nothing is moved by it');
SELECT is(t.one('pt_admin', 'SELECT * FROM api.route_cases($$sequence$$, 2, NULL, 1)') - 'submitted_at',
    jsonb_build_object('application_id', :one, 'case_ref', t.ref(:one), 'version', 1, 'last_event', 1, 'state', 'in_review', 'number', 1, 'service', t.names('certificate'),
        'misfits', jsonb_build_array(jsonb_build_object('verdict', 'stuck', 'element', 'Check', 'name', t.names('Check')))),
    'what is said of a case');
SELECT is((SELECT string_agg(x ->> 'last_event', ' ' ORDER BY o) FROM jsonb_array_elements(t.rows('pt_admin', 'SELECT * FROM api.route_cases($$sequence$$, 2, NULL, 10)')) WITH ORDINALITY y(x, o)), '1 2 2', 'with the newest event of each');
SELECT is(t.cases(2, NULL, 2), concat_ws(', ', :one || ' 1 stuck Check', :two || ' 1 skip New'), 'a page');
SELECT is(t.cases(2, :two), :three || ' 1', 'the next page');
SELECT t.refused('pt_admin', 'SELECT * FROM api.route_cases($$sequence$$, 9, NULL, 1)', 'TZ404 number', 'a version that there is not');
SELECT t.refused('pt_admin', 'SELECT * FROM api.route_cases($$nothing$$, 1, NULL, 1)', 'TZ404 key', 'a route that there is not');
SELECT t.refused('pt_admin', 'SELECT * FROM api.route_cases($$sequence$$, 2, NULL, 201)', 'TZ422 limit range', 'a page that is too long');
SELECT t.refused('pt_plain', 'SELECT * FROM api.route_cases($$sequence$$, 1, NULL, 1)', '42501', 'staff');
SELECT * FROM finish();
