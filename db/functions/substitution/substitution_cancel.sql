SET LOCAL ROLE tereze_owner;
-- Ends a substitution as a whole: from now on it stands for no day. Who may name a substitute may cancel one; to others it
-- is not there.
CREATE FUNCTION api.substitution_cancel(p_request_id uuid, p_substitution_id bigint, p_version bigint)
RETURNS TABLE (id bigint, version bigint)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
DECLARE
    me bigint := tereze.actor_or_owner();
    at timestamptz := tereze.now();
    seen jsonb;
    asked jsonb := jsonb_build_object('substitution', p_substitution_id, 'seen', p_version);
    x tereze.substitution;
BEGIN
    PERFORM tereze.durable();
    PERFORM tereze.check_request(p_request_id);
    seen := tereze.request_result(p_request_id, 'substitution_cancelled', me, asked);
    IF seen IS NOT NULL THEN
        RETURN QUERY SELECT p_substitution_id, (seen ->> 'version')::bigint;
        RETURN;
    END IF;
    SELECT s.* INTO x FROM tereze.substitution s WHERE s.id = p_substitution_id FOR UPDATE;
    IF x.id IS NULL OR (me IS NOT NULL AND NOT pg_has_role(session_user, 'tereze_administrator', 'member')
        AND (x.person_id <> me OR tereze.setting('substitution_self') IS DISTINCT FROM 'true')) THEN
        PERFORM tereze.fail('TZ404', 'no such substitution', '{"field": "substitution"}');
    END IF;
    IF x.version IS DISTINCT FROM p_version THEN
        PERFORM tereze.fail('TZ409', 'the substitution was changed meanwhile', '{"field": "version"}');
    END IF;
    IF x.cancelled_at IS NOT NULL THEN
        PERFORM tereze.fail('TZ423', 'the substitution is cancelled');
    END IF;
    UPDATE tereze.substitution s SET cancelled_at = at, cancelled_by = me, version = s.version + 1 WHERE s.id = x.id;
    PERFORM tereze.event_append('substitution_cancelled', 'substitution', x.id, at, me, p_request_id,
        asked || jsonb_build_object('person', x.person_id, 'result', jsonb_build_object('version', x.version + 1)));
    RETURN QUERY SELECT x.id, x.version + 1;
END $$;
GRANT EXECUTE ON FUNCTION api.substitution_cancel(uuid, bigint, bigint) TO tereze_staff, tereze_administrator;
