SET LOCAL ROLE tereze_owner;
-- Withdraws a proposal to destroy, with a reason; it stays to be read, and its volumes may be proposed again.
CREATE FUNCTION api.destruction_withdraw(p_request_id uuid, p_act_id bigint, p_version bigint, p_reason text)
RETURNS TABLE (version bigint)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
#variable_conflict use_column
DECLARE
    me bigint := tereze.actor();
    seen jsonb;
    asked jsonb := jsonb_build_object('act', p_act_id, 'seen', p_version, 'reason', p_reason);
    act tereze.destruction_act;
    at timestamptz;
BEGIN
    PERFORM tereze.durable();
    PERFORM tereze.check_request(p_request_id);
    seen := tereze.request_result(p_request_id, 'destruction_withdrawn', me, asked);
    IF seen IS NULL THEN
        PERFORM tereze.check_text(p_reason, 'reason', true, 1000);
        SELECT * INTO act FROM tereze.destruction_act a WHERE a.id = p_act_id FOR UPDATE;
        IF act.id IS NULL THEN
            PERFORM tereze.fail('TZ404', 'no such act');
        END IF;
        IF act.version IS DISTINCT FROM p_version THEN
            PERFORM tereze.fail('TZ409', 'the act was changed meanwhile', '{"field": "version"}');
        END IF;
        IF act.withdrawn_at IS NOT NULL THEN
            PERFORM tereze.fail('TZ423', 'the act was withdrawn', '{"rule": "withdrawn"}');
        END IF;
        at := tereze.now();
        UPDATE tereze.destruction_act a SET withdrawn_at = at, withdrawn_by = me, withdrawn_reason = p_reason,
            version = a.version + 1
        WHERE a.id = p_act_id RETURNING * INTO act;
        seen := jsonb_build_object('version', act.version);
        PERFORM tereze.event_append('destruction_withdrawn', 'destruction', p_act_id, at, me, p_request_id,
            asked || jsonb_build_object('result', seen));
    END IF;
    RETURN QUERY SELECT (seen ->> 'version')::bigint;
END $$;
GRANT EXECUTE ON FUNCTION api.destruction_withdraw(uuid, bigint, bigint, text) TO tereze_registrar;
