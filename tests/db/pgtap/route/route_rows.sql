SELECT plan(9);
\ir ../support/fixture.sql
SELECT t.signature('tereze.route_rows', 'bigint', 'TABLE(element text, content jsonb)', 'sql stable tereze_owner', '');
SELECT current_version_id AS v FROM tereze.route WHERE key = 'gate' \gset
SELECT is((SELECT count(*) FROM tereze.route_rows(:v)),
    (SELECT count(*) FROM tereze.route_node n WHERE n.route_version_id = :v) + (SELECT count(*) FROM tereze.route_edge e WHERE e.route_version_id = :v)
        + (SELECT count(*) FROM tereze.route_timer x WHERE x.route_version_id = :v), 'each step, flow and term');
SELECT is((SELECT content ->> 'condition' FROM tereze.route_rows(:v) WHERE element = 'F2'), 'strict ($."form"."n" > 10)', 'with all that it is');
CREATE TEMPORARY TABLE before AS SELECT * FROM tereze.route_rows(:v);
UPDATE tereze.route_node n SET next_position = NULL, sole_position = NULL, next_node = NULL, next_edge = NULL WHERE n.route_version_id = :v;
SELECT is((SELECT count(*)::integer FROM (SELECT * FROM tereze.route_rows(:v) EXCEPT SELECT * FROM before) d), 0, 'but not whom it foresees');
SELECT * FROM finish();
