SET LOCAL ROLE tereze_audit;
-- What an earlier call with this request id returned, or null when there was none. The id of somebody else's call,
-- or of another kind of call, is refused.
CREATE FUNCTION tereze.request_result(p_request_id uuid, p_kind text, p_person_id bigint) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    e record;
BEGIN
    SELECT x.kind, x.person_id, x.data INTO e FROM tereze.event x WHERE x.request_id = p_request_id;
    IF NOT FOUND THEN
        RETURN NULL;
    END IF;
    IF e.kind <> p_kind OR e.person_id IS DISTINCT FROM p_person_id THEN
        PERFORM tereze.fail('TZ409', 'this request id was used for another call', '{"field": "request_id", "rule": "reused"}');
    END IF;
    RETURN coalesce(e.data -> 'result', '{}');
END $$;
GRANT EXECUTE ON FUNCTION tereze.request_result(uuid, text, bigint) TO tereze_owner, tereze_vault;
