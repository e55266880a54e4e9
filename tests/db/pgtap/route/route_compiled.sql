SELECT plan(22);
\ir ../support/fixture.sql
SELECT t.signature('api.route_compiled', 'bigint, text, bigint, bytea, jsonb, jsonb, jsonb, jsonb', 'void',
    'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s', 'tereze_worker');
SELECT route_version_id AS v FROM api.route_publish(t.id('r'), 'new', '<x/>', NULL) \gset
SELECT (t.one('tereze_worker', $$SELECT * FROM api.job_claim('w', 50)$$) ->> 'id')::bigint AS job \gset
CREATE FUNCTION t.put(p_job bigint, p_version bigint, p_more jsonb DEFAULT '{}', p_worker text DEFAULT 'w', p_sha bytea DEFAULT t.hash('<x/>')) RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT api.route_compiled(%L, %L, %L, %L, %L, %L, %L)', p_job, p_worker, p_version, p_sha, x.nodes, x.edges, x.findings)
    FROM jsonb_to_record('{"nodes": [{"node": 1, "element": "S", "kind": "start"}, {"node": 2, "element": "T", "kind": "user_task", "name": "Task", "performers": ["dean"], "answers": ["a"],
        "on_reject": "continue"}, {"node": 3, "element": "E", "kind": "end", "outcome": "rejected"}], "edges": [{"edge": 1, "element": "F1", "source": 1, "target": 2, "position": 2},
        {"edge": 2, "element": "F2", "source": 2, "target": 3, "position": 1, "condition": "strict $.form.n == 1"}, {"edge": 3, "element": "F3", "source": 2, "target": 3, "position": 2, "default": true}],
        "findings": [{"rule": "x"}]}' || p_more) AS x (nodes text, edges text, findings text) $$;
SELECT t.refused('tereze_worker', q, expected, label) FROM (VALUES (t.put(:job, -1), 'TZ404', 'no such version'), (t.put(-1, :v), 'TZ409', 'a job that is not held'),
    (t.put(:job, :v, p_worker => 'other'), 'TZ409', 'somebody else''s job'), (t.put(:job, :v, p_sha => t.hash('y')), 'TZ422 xml_sha256 mismatch', 'rows of another drawing'),
    (t.put(:job, :v, p_sha => NULL), 'TZ422 xml_sha256 mismatch', 'rows of no drawing')) v (q, expected, label);
SELECT t.rows('tereze_worker', t.put(:job, :v)) \g /dev/null
SELECT is(concat_ws(' ', state, number, findings), 'published 1 [{"rule": "x"}]', 'published') FROM tereze.route_version WHERE id = :v;
SELECT is((SELECT current_version_id FROM tereze.route WHERE key = 'new'), :v::bigint, 'and current');
SELECT is((SELECT string_agg(concat_ws(' ', node, element, kind, performers, answers, on_reject, outcome), ', ' ORDER BY node) FROM tereze.route_node WHERE route_version_id = :v),
    '1 S start {} {} end, 2 T user_task {dean} {a} continue, 3 E end {} {} end rejected', 'nodes');
SELECT is((SELECT string_agg(concat_ws(' ', edge, source, ordinal, target, condition, is_default), ', ' ORDER BY edge) FROM tereze.route_edge WHERE route_version_id = :v),
    '1 1 1 2 f, 2 2 1 3 strict ($."form"."n" == 1) f, 3 2 2 3 t', 'edges');
SELECT is((SELECT count(*) FROM tereze.job WHERE id = :job), 0::bigint, 'the job is done');
SELECT t.refused('tereze_worker', t.put(:job, :v), 'TZ409', 'once more, the job is gone');
SELECT route_version_id AS v2 FROM api.route_publish(t.id('r2'), 'new', '<x/>', t.hash('<x/>')) \gset
SELECT (t.one('tereze_worker', $$SELECT * FROM api.job_claim('w', 50)$$) ->> 'id')::bigint AS job \gset
SELECT t.rows('tereze_worker', t.put(:job, :v2, '{"nodes": null, "edges": null}')) \g /dev/null
SELECT is(concat_ws(' ', state, number, findings), 'refused [{"rule": "x"}]', 'a refused one') FROM tereze.route_version WHERE id = :v2;
SELECT is((SELECT current_version_id FROM tereze.route WHERE key = 'new'), :v::bigint, 'leaves the current one');
SELECT is((SELECT string_agg(kind, ' ' ORDER BY seq) FROM tereze.event WHERE object_kind = 'route' AND object_id = (SELECT id FROM tereze.route WHERE key = 'new')),
    'route_publish route_published route_publish route_refused', 'events');
INSERT INTO tereze.job (kind, object_id, state, locked_by) VALUES ('route.publish', :v, 'running', 'w') RETURNING id AS job \gset
SELECT t.rows('tereze_worker', t.put(:job, :v, '{"nodes": null}')) \g /dev/null
SELECT is(state, 'published', 'a published version is never written again') FROM tereze.route_version WHERE id = :v;
SELECT t.refused('pt_admin', t.put(:job, :v), '42501', 'an administrator');
SELECT * FROM finish();
