SELECT plan(10);
\ir ../support/fixture.sql
SELECT t.signature('tereze.return_case', 'bigint, smallint, bigint, tereze.route_node, bigint, text, text, timestamp with time zone',
    'record',
    'plpgsql volatile tereze_owner', '');
SELECT t.submit('aidar', 'certificate') AS app \gset
CREATE FUNCTION t.back(p_app bigint, p_allowed text[], p_to text) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
    UPDATE tereze.route_node n SET return_to = p_allowed FROM tereze.application a WHERE a.id = p_app AND n.route_version_id = a.route_version_id AND n.element = 'Dean';
    RETURN t.err('tereze_owner', format('SELECT r.* FROM tereze.application a JOIN tereze.route_node n ON n.route_version_id = a.route_version_id AND n.element = %L, LATERAL tereze.return_case(a.id, a.round, a.route_version_id, n, 0, %L, %L, now()) r WHERE a.id = %s', 'Dean', p_to, 'why', p_app));
END $$;
SELECT is(t.back(:app, '{Check}', 'applicant'), 'TZ422 answer choice', 'to the applicant only where that is allowed');
SELECT is(t.back(:app, '{Check}', 'Check'), 'TZ422 answer not_passed', 'to no step where the case has not been');
SELECT is(t.back(:app, '{}', NULL), 'ok', 'to the applicant where nothing is said');
UPDATE tereze.route_version v SET max_returns = 0 FROM tereze.application a WHERE a.id = :app AND v.id = a.route_version_id;
UPDATE tereze.step SET outcome = 'return' WHERE application_id = :app;
SELECT is(t.back(:app, '{}', NULL), 'TZ423 returns', 'as often as the route allows');
SELECT * FROM finish();
