SELECT plan(10);
\ir ../support/fixture.sql
\ir ../support/committee.sql
SELECT t.signature('tereze.open_task', 'bigint, smallint, bigint, tereze.route_node, smallint, timestamp with time zone, bigint',
    'record',
    'plpgsql volatile tereze_owner', '');
SELECT t.submit('aidar', 'certificate') AS app \gset
CREATE FUNCTION t.opened(p_app bigint, p_change jsonb) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
    n tereze.route_node;
    o record;
BEGIN
    SELECT x.* INTO n FROM tereze.route_node x JOIN tereze.application a ON a.route_version_id = x.route_version_id WHERE a.id = p_app AND x.element = 'Dean';
    n := jsonb_populate_record(n, p_change);
    UPDATE tereze.step SET state = 'cancelled' WHERE application_id = p_app AND state = 'open';
    o := tereze.open_task(p_app, 1::smallint, (SELECT student_id FROM tereze.application WHERE id = p_app), n, 2::smallint, '2026-03-02 10:00+05', NULL);
    RETURN jsonb_build_object('passed', o.passed, 'incident', o.incident ->> 'kind', 'rows', (SELECT count(*) FROM tereze.step WHERE application_id = p_app AND state = 'open'),
        'voices', (SELECT count(DISTINCT person_asked) FROM tereze.step WHERE application_id = p_app AND state = 'open'));
END $$;
SELECT is(t.opened(:app, '{}'), '{"passed": false, "incident": null, "rows": 1, "voices": 0}', 'a position is asked, whoever holds it');
SELECT is(t.opened(:app, '{"placed": false, "performers": ["dean", "vice_rector"]}'), '{"passed": false, "incident": null, "rows": 3, "voices": 0}', 'each position of each role');
SELECT is(t.opened(:app, '{"placed": false, "performers": ["committee", "vice_rector"], "quorum": "all"}'), '{"passed": false, "incident": null, "rows": 5, "voices": 5}', 'with a quorum each person once, though the vice-rector holds two');
SELECT is(t.opened(:app, '{"placed": false, "performers": ["committee"], "acknowledges": true, "blocking": false}'), '{"passed": true, "incident": null, "rows": 1, "voices": 0}', 'what is only to be read lets the case pass');
SELECT * FROM finish();
