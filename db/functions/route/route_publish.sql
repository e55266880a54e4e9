SET LOCAL ROLE tereze_owner;
-- Hands a drawing to the worker, which alone lints, compiles and publishes it. The answer comes in
-- api.route_version(): published, or refused with its findings. p_known_sha256 is the drawing that the caller last saw
-- (null: none), as api.route_drawing() gives it: the last one that was not refused. p_loaded says that the drawing comes
-- from a catalogue's files; the one that stands here already is then only marked so.
CREATE FUNCTION api.route_publish(p_request_id uuid, p_key text, p_xml bytea, p_known_sha256 bytea,
    p_loaded boolean DEFAULT false)
RETURNS TABLE (route_version_id bigint)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
DECLARE
    me bigint := tereze.actor_or_owner();
    seen jsonb;
    at timestamptz := tereze.now();
    asked jsonb := jsonb_build_object('key', p_key, 'sha256', encode(sha256(p_xml), 'hex'), 'loaded', p_loaded);
    route bigint;
    last record;
    digest bytea := sha256(p_xml);
    new_id bigint;
BEGIN
    PERFORM tereze.durable();
    PERFORM tereze.check_request(p_request_id);
    seen := tereze.request_result(p_request_id, 'route_publish', me, asked);
    IF seen IS NOT NULL THEN
        RETURN QUERY SELECT (seen ->> 'route_version_id')::bigint;
        RETURN;
    END IF;
    IF p_xml IS NULL OR octet_length(p_xml) > 4194304 THEN
        PERFORM tereze.fail('TZ422', 'a route has at most 4 MiB', '{"field": "xml", "rule": "too_long"}');
    END IF;
    INSERT INTO tereze.route (key) VALUES (p_key) ON CONFLICT (key) DO NOTHING;
    SELECT r.id INTO route FROM tereze.route r WHERE r.key = p_key FOR UPDATE;
    SELECT v.id, v.xml_sha256 INTO last FROM tereze.route_version v
    WHERE v.route_id = route AND v.state <> 'refused' ORDER BY v.id DESC LIMIT 1;
    IF last.xml_sha256 IS DISTINCT FROM p_known_sha256 AND last.xml_sha256 IS DISTINCT FROM digest THEN
        PERFORM tereze.fail('TZ409', 'the route was changed meanwhile');
    END IF;
    IF p_loaded AND last.xml_sha256 = digest THEN
        UPDATE tereze.route_version v SET loaded = true WHERE v.id = last.id RETURNING v.id INTO new_id;
    END IF;
    IF new_id IS NULL THEN
        INSERT INTO tereze.route_version (route_id, xml, xml_sha256, loaded, created_by, created_at)
        VALUES (route, p_xml, digest, coalesce(p_loaded, false), me, at)
        RETURNING route_version.id INTO new_id;
        PERFORM tereze.job_add('route.publish', new_id);
    END IF;
    PERFORM tereze.event_append('route_publish', 'route', route, at, me, p_request_id,
        asked || jsonb_build_object('result', jsonb_build_object('route_version_id', new_id)));
    RETURN QUERY SELECT new_id;
EXCEPTION WHEN check_violation OR not_null_violation THEN
    PERFORM tereze.fail('TZ422', 'the key of the route is not accepted', '{"field": "key", "rule": "value"}');
END $$;
GRANT EXECUTE ON FUNCTION api.route_publish(uuid, text, bytea, bytea, boolean) TO tereze_administrator;
