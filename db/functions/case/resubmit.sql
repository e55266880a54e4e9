SET LOCAL ROLE tereze_owner;
-- Sends a returned, corrected or withdrawn application once more. The route begins anew, on the version it began with.
CREATE FUNCTION api.resubmit(p_session_hash bytea, p_request_id uuid, p_case_ref text, p_version bigint, p_form jsonb)
RETURNS TABLE (case_ref text, state text, version bigint)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
DECLARE
    me bigint := tereze.actor(p_session_hash);
    seen jsonb;
    asked jsonb;
    a tereze.application;
    at timestamptz := tereze.now();
BEGIN
    PERFORM tereze.durable();
    PERFORM tereze.check_request(p_request_id);
    a := tereze.own_application(me, p_case_ref);
    asked := jsonb_build_object('application', a.id, 'form_sha256', encode(sha256(convert_to(p_form::text, 'UTF8')), 'hex'));
    seen := tereze.request_result(p_request_id, 'resubmitted', me, asked);
    IF seen IS NOT NULL THEN
        RETURN QUERY SELECT seen ->> 'case_ref', seen ->> 'state', (seen ->> 'version')::bigint;
        RETURN;
    END IF;
    IF a.state NOT IN ('returned', 'correcting', 'withdrawn') THEN
        PERFORM tereze.fail('TZ423', format('an application that is %s is not sent again', a.state),
            jsonb_build_object('state', a.state));
    END IF;
    IF a.version IS DISTINCT FROM p_version THEN
        PERFORM tereze.fail('TZ409', 'the application was changed meanwhile');
    END IF;
    PERFORM tereze.check_form(a.service_version_id, p_form,
        tereze.case_context(a.id) || jsonb_build_object('form', coalesce(p_form, '{}')));
    UPDATE tereze.application x SET form = p_form, form_sha256 = sha256(convert_to(p_form::text, 'UTF8')),
        round = x.round + 1, state = 'in_review', submitted_at = at, state_since = at, drafts_awaited = 0,
        drafts_sha256 = NULL, decided_at = NULL, version = x.version + 1
    WHERE x.id = a.id;
    RETURN QUERY SELECT * FROM tereze.start_round(a.id, 'resubmitted', me, p_request_id, asked);
END $$;
GRANT EXECUTE ON FUNCTION api.resubmit(bytea, uuid, text, bigint, jsonb) TO tereze_portal;
