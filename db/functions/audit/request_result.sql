SET LOCAL ROLE tereze_audit;
-- What an earlier call with this request id returned, or null when there was none. The id of somebody else's call, of
-- another kind of call, or of one that asked for something else is refused: p_asked holds what the call is about and
-- what it asks for, and each of its keys stands in the data of the event with the same value. While another call with
-- this id is under way, this one waits for its end.
CREATE FUNCTION tereze.request_result(p_request_id uuid, p_kind text, p_person_id bigint, p_asked jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    e record;
BEGIN
    SELECT x.kind, x.person_id, x.data INTO e FROM tereze.event x WHERE x.request_id = p_request_id;
    IF NOT FOUND THEN
        IF p_request_id IS NULL THEN
            RETURN NULL;
        END IF;
        PERFORM tereze.request_wait(p_request_id);
        SELECT x.kind, x.person_id, x.data INTO e FROM tereze.event x WHERE x.request_id = p_request_id;
        IF NOT FOUND THEN
            RETURN NULL;
        END IF;
    END IF;
    IF e.kind <> p_kind OR e.person_id IS DISTINCT FROM p_person_id
        OR EXISTS (SELECT FROM jsonb_each(p_asked) x WHERE e.data -> x.key IS DISTINCT FROM x.value) THEN
        PERFORM tereze.fail('TZ409', 'this request id was used for another call', '{"field": "request_id", "rule": "reused"}');
    END IF;
    RETURN coalesce(e.data -> 'result', '{}');
END $$;
GRANT EXECUTE ON FUNCTION tereze.request_result(uuid, text, bigint, jsonb) TO tereze_owner, tereze_vault;
