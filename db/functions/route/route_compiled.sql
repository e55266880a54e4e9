SET LOCAL ROLE tereze_owner;
-- The worker's answer to a publish job: the rows of the version (p_nodes, p_edges and of p_route the policies, as
-- core/route writes them), or null and the findings that refuse it. Safe to repeat.
CREATE FUNCTION api.route_compiled(p_job_id bigint, p_worker text, p_route_version_id bigint, p_xml_sha256 bytea,
    p_nodes jsonb, p_edges jsonb, p_findings jsonb, p_route jsonb DEFAULT '{}') RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
DECLARE
    v tereze.route_version;
    n integer;
    at timestamptz := tereze.now();
BEGIN
    PERFORM tereze.durable();
    PERFORM tereze.job_check(p_job_id, p_worker);
    SELECT * INTO v FROM tereze.route_version x WHERE x.id = p_route_version_id FOR UPDATE;
    IF v.id IS NULL THEN
        PERFORM tereze.fail('TZ404', 'no such version');
    END IF;
    IF v.state = 'queued' THEN
        IF v.xml_sha256 IS DISTINCT FROM p_xml_sha256 THEN
            PERFORM tereze.fail('TZ422', 'the rows belong to another drawing', '{"field": "xml_sha256", "rule": "mismatch"}');
        END IF;
        IF p_nodes IS NULL THEN
            UPDATE tereze.route_version x SET state = 'refused', findings = p_findings WHERE x.id = v.id;
        ELSE
            PERFORM FROM tereze.route r WHERE r.id = v.route_id FOR UPDATE;
            SELECT coalesce(max(x.number), 0) + 1 INTO n FROM tereze.route_version x WHERE x.route_id = v.route_id;
            PERFORM tereze.route_rows_put(v.id, p_nodes, p_edges);
            PERFORM tereze.foresee_next(v.id, NULL);
            UPDATE tereze.route_version x SET state = 'published', number = n, findings = p_findings,
                published_at = at, return_policy = coalesce(p_route ->> 'return_policy', 'ask-all'),
                max_returns = (p_route ->> 'max_returns')::smallint, uses = coalesce(p_route -> 'uses', '[]')
            WHERE x.id = v.id;
            UPDATE tereze.route r SET current_version_id = v.id, version = r.version + 1 WHERE r.id = v.route_id;
        END IF;
        PERFORM tereze.event_append(CASE WHEN p_nodes IS NULL THEN 'route_refused' ELSE 'route_published' END, 'route',
            v.route_id, at, v.created_by, NULL,
            jsonb_build_object('route_version', v.id, 'number', n, 'sha256', encode(v.xml_sha256, 'hex')));
    END IF;
    PERFORM tereze.job_finish(p_job_id);
END $$;
GRANT EXECUTE ON FUNCTION api.route_compiled(bigint, text, bigint, bytea, jsonb, jsonb, jsonb, jsonb) TO tereze_worker;
