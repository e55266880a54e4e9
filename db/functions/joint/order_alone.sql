SET LOCAL ROLE tereze_owner;
-- A registrar lets an order that waits to be collected go out on its own, as it would have without collecting.
CREATE FUNCTION api.order_alone(p_request_id uuid, p_document_id bigint, p_version bigint)
RETURNS TABLE (version bigint)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
#variable_conflict use_column
DECLARE
    me bigint := tereze.actor();
    asked jsonb := jsonb_build_object('document', p_document_id, 'version', p_version);
    seen jsonb;
    at timestamptz := tereze.now();
    d tereze.document;
BEGIN
    PERFORM tereze.durable();
    PERFORM tereze.check_request(p_request_id);
    seen := tereze.request_result(p_request_id, 'order_alone', me, asked);
    IF seen IS NOT NULL THEN
        RETURN QUERY SELECT (seen ->> 'version')::bigint;
        RETURN;
    END IF;
    IF NOT EXISTS (SELECT FROM tereze.document x WHERE x.id = p_document_id AND x.kind = 'order') THEN
        PERFORM tereze.fail('TZ404', 'no such order');
    END IF;
    PERFORM tereze.joint_lock(me, NULL, NULL, ARRAY[p_document_id]);
    SELECT x.* INTO d FROM tereze.document x WHERE x.id = p_document_id FOR UPDATE;
    IF d.version IS DISTINCT FROM p_version THEN
        PERFORM tereze.fail('TZ409', 'the document was changed meanwhile', '{"field": "version", "rule": "changed"}');
    END IF;
    IF d.state <> 'waiting' OR tereze.joint_of(d.id) IS NOT NULL THEN
        PERFORM tereze.fail('TZ423', 'this order does not wait to be collected', jsonb_build_object('rule', 'not_waiting', 'state', d.state));
    END IF;
    UPDATE tereze.document x SET state = 'pending', version = x.version + 1 WHERE x.id = d.id RETURNING x.version INTO d.version;
    PERFORM tereze.job_add('document.issue', d.id);
    PERFORM tereze.event_append('order_alone', 'application', d.application_id, at, me, p_request_id,
        asked || jsonb_build_object('result', jsonb_build_object('version', d.version)));
    RETURN QUERY SELECT d.version;
END $$;
GRANT EXECUTE ON FUNCTION api.order_alone(uuid, bigint, bigint) TO tereze_registrar;
