SELECT plan(12);
\ir ../support/fixture.sql
SELECT t.signature('tereze.choose_ways', 'bigint, smallint, boolean, jsonb',
    'record',
    'plpgsql stable tereze_owner', '');
SELECT v.id AS v FROM tereze.route_version v JOIN tereze.route r ON r.id = v.route_id WHERE r.key = 'gate' \gset
CREATE FUNCTION t.ways(p_v bigint, p_node int, p_all boolean, p_context jsonb) RETURNS jsonb LANGUAGE sql AS $$ SELECT to_jsonb(w) FROM tereze.choose_ways(p_v, p_node::smallint, p_all, p_context) w $$;
SELECT is(t.ways(:v, 2, false, '{"form": {"n": 11}}') - 'incident', '{"edges": [2], "targets": [3]}', 'the way whose condition holds');
SELECT is(t.ways(:v, 2, false, '{"form": {"n": 9}}') - 'incident', '{"edges": [3], "targets": [4]}', 'else the default');
SELECT is(t.ways(:v, 2, true, '{"form": {"n": 11}}') -> 'edges', '[2]', 'of an inclusive gateway too, the default only when no other is');
SELECT is(t.ways(:v, 2, false, '{"form": {}}'), '{"edges": null, "targets": [], "incident": {"kind": "condition_unknown", "element": "F2", "condition": "strict ($.\"form\".\"n\" > 10)"}}', 'a missing field is not false');
SELECT is(t.ways(:v, 2, true, '{"form": {"n": "x"}}') -> 'edges', 'null', 'nor is a mistyped one');
DELETE FROM tereze.route_edge WHERE route_version_id = :v AND is_default;
SELECT is(t.ways(:v, 2, false, '{"form": {"n": 9}}') #>> '{incident,kind}', 'no_way_out', 'no way out is told');
SELECT * FROM finish();
