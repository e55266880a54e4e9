SET LOCAL ROLE tereze_owner;
-- A registrar says that the orders of a service wait from now on to be collected, or that each goes out by itself again;
-- those that wait already go on waiting. p_version is that of the service as seen.
CREATE FUNCTION api.orders_collect(p_request_id uuid, p_service_key text, p_version bigint, p_collected boolean)
RETURNS TABLE (version bigint)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
#variable_conflict use_column
DECLARE
    me bigint := tereze.actor();
    asked jsonb := jsonb_build_object('service', p_service_key, 'version', p_version, 'collected', p_collected);
    seen jsonb;
    s tereze.service;
BEGIN
    PERFORM tereze.durable();
    PERFORM tereze.check_request(p_request_id);
    seen := tereze.request_result(p_request_id, 'orders_collect', me, asked);
    IF seen IS NOT NULL THEN
        RETURN QUERY SELECT (seen ->> 'version')::bigint;
        RETURN;
    END IF;
    IF p_collected IS NULL THEN
        PERFORM tereze.fail('TZ422', 'collected or not', '{"field": "collected", "rule": "required"}');
    END IF;
    SELECT x.* INTO s FROM tereze.service x WHERE x.key = p_service_key FOR UPDATE;
    IF s.id IS NULL THEN
        PERFORM tereze.fail('TZ404', 'no such service');
    END IF;
    IF s.version IS DISTINCT FROM p_version THEN
        PERFORM tereze.fail('TZ409', 'the service was changed meanwhile', '{"field": "version", "rule": "changed"}');
    END IF;
    IF p_collected AND NOT EXISTS (SELECT FROM unnest(ARRAY['kk', 'ru', 'en', 'uk']) l, tereze.joint_texts(s.id, l)) THEN
        PERFORM tereze.fail('TZ423', 'the service has no text of a joint order', '{"rule": "no_text"}');
    END IF;
    UPDATE tereze.service x SET orders_collected = p_collected, version = x.version + 1 WHERE x.id = s.id RETURNING x.version INTO s.version;
    PERFORM tereze.event_append('orders_collect', 'service', s.id, tereze.now(), me, p_request_id,
        asked || jsonb_build_object('result', jsonb_build_object('version', s.version)));
    RETURN QUERY SELECT s.version;
END $$;
GRANT EXECUTE ON FUNCTION api.orders_collect(uuid, text, bigint, boolean) TO tereze_registrar;
