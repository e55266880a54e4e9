SELECT plan(12);
\ir ../support/fixture.sql
SELECT t.signature('tereze.choose_ways', 'tereze.route_node, jsonb',
    'record',
    'plpgsql stable tereze_owner', '');
SELECT v.id AS v FROM tereze.route_version v JOIN tereze.route r ON r.id = v.route_id WHERE r.key = 'gate' \gset
CREATE FUNCTION t.ways(p_v bigint, p_kind text, p_context jsonb) RETURNS jsonb LANGUAGE sql AS $$
    SELECT to_jsonb(w) FROM tereze.route_node n CROSS JOIN LATERAL tereze.choose_ways(jsonb_populate_record(n, jsonb_build_object('kind', p_kind)), p_context) w
    WHERE n.route_version_id = p_v AND n.node = 2 $$;
SELECT is(t.ways(:v, 'exclusive', '{"form": {"n": 11}}') - 'incident', '{"edges": [2]}', 'the way whose condition holds');
SELECT is(t.ways(:v, 'exclusive', '{"form": {"n": 9}}') - 'incident', '{"edges": [3]}', 'else the default');
SELECT is(t.ways(:v, 'inclusive', '{"form": {"n": 11}}') -> 'edges', '[2]', 'of an inclusive gateway too, the default only when no other is');
SELECT is(t.ways(:v, 'exclusive', '{"form": {}}'), '{"edges": null, "incident": {"kind": "condition_unknown", "element": "F2", "condition": "strict ($.\"form\".\"n\" > 10)"}}', 'a missing field is not false');
SELECT is(t.ways(:v, 'inclusive', '{"form": {"n": "x"}}') -> 'edges', 'null', 'nor is a mistyped one');
UPDATE tereze.route_node SET default_edge = NULL, outgoing = outgoing[:1] WHERE route_version_id = :v AND node = 2;
SELECT is(t.ways(:v, 'exclusive', '{"form": {"n": 9}}') #>> '{incident,kind}', 'no_way_out', 'no way out is told');
SELECT * FROM finish();
