SET LOCAL ROLE tereze_owner;
-- Writes a remark into the history of an application, in whatever state it is; nothing else changes, its version
-- neither. Staff name the application by id or reference, applicants theirs by reference, at most 60 times an hour.
CREATE FUNCTION api.note_add(p_request_id uuid, p_application_id bigint, p_case_ref text, p_text text,
    p_session_hash bytea DEFAULT NULL)
RETURNS TABLE (seq integer)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
DECLARE
    me bigint := tereze.actor(p_session_hash);
    seen jsonb;
    asked jsonb;
    a record;
    new_seq integer;
BEGIN
    PERFORM tereze.durable();
    PERFORM tereze.check_request(p_request_id);
    PERFORM tereze.check_text(p_text, 'text', true, 4000);
    SELECT x.id INTO a FROM tereze.application x
    WHERE x.id = tereze.readable_application(me, p_application_id, p_case_ref) FOR UPDATE;
    asked := jsonb_build_object('application', a.id, 'remark', p_text);
    seen := tereze.request_result(p_request_id, 'noted', me, asked);
    IF seen IS NOT NULL THEN
        RETURN QUERY SELECT (seen ->> 'seq')::integer;
        RETURN;
    END IF;
    IF session_user = 'tereze_portal' THEN
        PERFORM tereze.rate_limit('note_add ' || me, 60, interval '1 hour');
    END IF;
    -- The application is locked, so nobody else appends to its chain.
    new_seq := tereze.event_tip('application', a.id) + 1;
    PERFORM tereze.event_append('noted', 'application', a.id, tereze.now(), me, p_request_id,
        asked || jsonb_build_object('result', jsonb_build_object('seq', new_seq)));
    RETURN QUERY SELECT new_seq;
END $$;
GRANT EXECUTE ON FUNCTION api.note_add(uuid, bigint, text, text, bytea) TO tereze_staff, tereze_portal;
