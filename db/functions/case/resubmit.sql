SET LOCAL ROLE tereze_owner;
-- Sends a returned, corrected or withdrawn application once more. The route begins anew, on the version it began with.
-- Whoever may no longer apply, or no longer as what they did, may not send again either; it counts as a submission.
CREATE FUNCTION api.resubmit(p_session_hash bytea, p_request_id uuid, p_case_ref text, p_version bigint, p_form jsonb)
RETURNS TABLE (case_ref text, state text, version bigint)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
DECLARE
    me bigint := tereze.actor(p_session_hash);
    seen jsonb;
    asked jsonb;
    a tereze.application;
    v record;
    who record;
    at timestamptz := tereze.now();
BEGIN
    PERFORM tereze.durable();
    PERFORM tereze.check_request(p_request_id);
    PERFORM tereze.check_form_size(p_form);
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
    PERFORM tereze.rate_limit('submit ' || me, tereze.setting('submissions_per_hour')::integer, interval '1 hour');
    SELECT sv.applicant_kinds, sv.subject_required, s.enabled, ap.kind INTO STRICT v
    FROM tereze.service_version sv JOIN tereze.service s ON s.id = sv.service_id
    JOIN tereze.applicant ap ON ap.id = a.applicant_id
    WHERE sv.id = a.service_version_id;
    IF NOT v.enabled THEN
        PERFORM tereze.fail('TZ423', 'this service takes no applications now', '{"field": "service", "rule": "not_ready"}');
    END IF;
    who := tereze.applicant_for(me, v.applicant_kinds);
    IF who.kind IS DISTINCT FROM v.kind OR who.student_id IS DISTINCT FROM a.student_id THEN
        PERFORM tereze.fail('TZ422', 'this person may not apply for this service', '{"field": "applicant", "rule": "eligibility"}');
    END IF;
    PERFORM tereze.check_form(a.service_version_id, p_form,
        tereze.case_context(a.id) || jsonb_build_object('form', coalesce(p_form, '{}')));
    UPDATE tereze.application x SET form = p_form, form_sha256 = sha256(convert_to(p_form::text, 'UTF8')),
        round = x.round + 1, state = 'in_review', submitted_at = at, state_since = at, drafts_awaited = 0,
        drafts_sha256 = NULL, version = x.version + 1,
        -- The policy of the route speaks of returns. Whoever withdraws applies anew: what was approved counts for that form alone.
        carried = CASE WHEN x.state <> 'withdrawn' OR x.form_sha256 = sha256(convert_to(p_form::text, 'UTF8')) THEN x.carried ELSE '{}' END
    WHERE x.id = a.id;
    RETURN QUERY SELECT * FROM tereze.start_round(a.id, 'resubmitted', me, p_request_id, asked);
END $$;
GRANT EXECUTE ON FUNCTION api.resubmit(bytea, uuid, text, bigint, jsonb) TO tereze_portal;
