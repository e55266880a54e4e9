SET LOCAL ROLE tereze_owner;
-- Files an application for the person who is signed in. p_service_number is the version of the service that the
-- person filled in. A person sends so many an hour, by the setting submissions_per_hour; what is refused does not count.
CREATE FUNCTION api.submit(p_session_hash bytea, p_request_id uuid, p_service_key text, p_service_number integer,
    p_language text, p_form jsonb)
RETURNS TABLE (case_ref text, state text, version bigint)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
DECLARE
    me bigint := tereze.actor(p_session_hash);
    seen jsonb;
    asked jsonb;
    v record;
    who record;
    applicant bigint;
    new_id bigint;
    at timestamptz := tereze.now();
    today date := (at AT TIME ZONE tereze.timezone())::date;
    context jsonb;
BEGIN
    PERFORM tereze.durable();
    PERFORM tereze.check_request(p_request_id);
    PERFORM tereze.check_form_size(p_form);
    asked := jsonb_build_object('service', p_service_key, 'service_number', p_service_number, 'language', p_language,
        'form_sha256', encode(sha256(convert_to(p_form::text, 'UTF8')), 'hex'));
    seen := tereze.request_result(p_request_id, 'submitted', me, asked);
    IF seen IS NOT NULL THEN
        RETURN QUERY SELECT seen ->> 'case_ref', seen ->> 'state', (seen ->> 'version')::bigint;
        RETURN;
    END IF;
    PERFORM tereze.rate_limit('submit ' || me, tereze.setting('submissions_per_hour')::integer, interval '1 hour');
    SELECT sv.id, sv.number, sv.applicant_kinds, sv.subject_required, s.kind, r.current_version_id AS route_version_id
    INTO v
    FROM tereze.service s JOIN tereze.service_version sv ON sv.id = s.current_version_id
    LEFT JOIN tereze.route r ON r.key = sv.route_key
    WHERE s.key = p_service_key AND s.enabled;
    IF v.id IS NULL THEN
        PERFORM tereze.fail('TZ404', 'no such service', '{"field": "service"}');
    END IF;
    IF v.kind <> 'e_service' OR v.route_version_id IS NULL THEN
        PERFORM tereze.fail('TZ423', 'this service takes no applications now', '{"field": "service", "rule": "not_ready"}');
    END IF;
    IF v.number IS DISTINCT FROM p_service_number THEN
        PERFORM tereze.fail('TZ409', 'the form was changed meanwhile', '{"field": "service_number", "rule": "changed"}');
    END IF;
    IF p_language IS NULL OR p_language NOT IN ('kk', 'ru', 'en', 'uk') THEN
        PERFORM tereze.fail('TZ422', 'no such language', '{"field": "language", "rule": "choice"}');
    END IF;
    who := tereze.applicant_for(me, v.applicant_kinds);
    IF who.kind IS NULL OR (v.subject_required AND who.student_id IS NULL) THEN
        PERFORM tereze.fail('TZ422', 'this person may not apply for this service', '{"field": "applicant", "rule": "eligibility"}');
    END IF;
    INSERT INTO tereze.applicant (kind, person_id) VALUES (who.kind, me)
    ON CONFLICT (kind, person_id, organisation_id) DO NOTHING;
    SELECT x.id INTO applicant FROM tereze.applicant x
    WHERE x.kind = who.kind AND x.person_id = me AND x.organisation_id IS NULL;
    context := jsonb_build_object('form', coalesce(p_form, '{}'),
        'applicant', jsonb_build_object('kind', who.kind, 'language', p_language),
        'student', coalesce(tereze.fact_student(who.student_id, today, p_language), '{}'),
        'application', jsonb_build_object('language', p_language, 'round', 1, 'submitted_on', today,
            'today', today),
        'decisions', '{}'::jsonb, 'payments', '[]'::jsonb);
    PERFORM tereze.check_form(v.id, p_form, context);
    FOR attempt IN 1..10 LOOP
        BEGIN
            INSERT INTO tereze.application (case_ref, service_version_id, route_version_id, applicant_id, person_id,
                student_id, state, language, form, form_sha256, submitted_at, state_since, filed_by)
            VALUES (tereze.new_case_ref(), v.id, v.route_version_id, applicant, me, who.student_id, 'in_review',
                p_language::tereze.language, p_form, sha256(convert_to(p_form::text, 'UTF8')), at, at, me)
            RETURNING application.id INTO new_id;
            RETURN QUERY SELECT * FROM tereze.start_round(new_id, 'submitted', me, p_request_id, asked);
            RETURN;
        EXCEPTION WHEN unique_violation OR SQLSTATE 'TZ409' THEN
            -- Two calls with one request id at the same time: the second has waited at the event of the first, all of
            -- its own is undone here, and it finds the first one's result. Else the case reference was taken.
            seen := tereze.request_result(p_request_id, 'submitted', me, asked);
            IF seen IS NOT NULL THEN
                RETURN QUERY SELECT seen ->> 'case_ref', seen ->> 'state', (seen ->> 'version')::bigint;
                RETURN;
            END IF;
        END;
    END LOOP;
    PERFORM tereze.fail('TZ409', 'no free case reference was found');
END $$;
GRANT EXECUTE ON FUNCTION api.submit(bytea, uuid, text, integer, text, jsonb) TO tereze_portal;
