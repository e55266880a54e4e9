SET LOCAL ROLE tereze_owner;
-- One application as its reader may see it: form with labels, applicant, state, and what may be done with it: may_recall and
-- may_annul say whether api.recall and api.annul would take it. `paused`: {"since", "for": [kinds of what holds the clock]}.
CREATE FUNCTION api.application_card(p_application_id bigint, p_case_ref text DEFAULT NULL, p_session_hash bytea DEFAULT NULL)
RETURNS TABLE (application_id bigint, case_ref text, service_key text, service jsonb, state text, state_since timestamptz,
    submitted_at timestamptz, round smallint, version bigint, language text, applicant text, applicant_kind text,
    applicant_email text, applicant_phone text, student jsonb, form jsonb, form_schema jsonb, form_layout jsonb,
    service_number integer, form_sha256 bytea, drafts_sha256 bytea, drafts_awaited smallint, incident jsonb, waits_for jsonb,
    may_recall boolean, payment_awaited numeric, may_annul boolean, paused jsonb)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    me bigint := tereze.actor(p_session_hash);
    app bigint := tereze.readable_application(me, p_application_id, p_case_ref);
    portal boolean := tereze.channel() = 'portal';
    waits jsonb;
    holds jsonb;
BEGIN
    SELECT jsonb_agg(DISTINCT jsonb_build_object('step', n.name, 'kind', n.kind, 'position', po.title,
            'element', CASE WHEN n.kind = 'applicant' THEN n.element END, 'since', tereze.instant_text(s.entered_at)))
            FILTER (WHERE s.aside IS NOT TRUE), jsonb_agg(DISTINCT n.kind) FILTER (WHERE n.pauses)
    INTO waits, holds
    FROM tereze.application a JOIN tereze.steps_of(app) s ON s.state = 'open'
    JOIN tereze.route_node n ON n.route_version_id = a.route_version_id AND n.node = s.node
    LEFT JOIN tereze.position po ON po.id = s.position_id
    WHERE a.id = app;
    RETURN QUERY
    SELECT a.id, a.case_ref, sv.key, v.passport -> 'name', a.state::text, a.state_since, a.submitted_at, a.round, a.version,
        a.language::text, tereze.full_name(p.surname, p.given, p.patronymic), ap.kind, p.email, p.phone,
        tereze.fact_student(a.student_id, tereze.today(), a.language::text), a.form, v.form_schema, v.form_layout, v.number,
        a.form_sha256, a.drafts_sha256, a.drafts_awaited, CASE WHEN NOT portal THEN a.incident END,
        coalesce(waits, '[]'), mine.asked AND tereze.finally_decided(a, 'returned'),
        (SELECT coalesce(y.amount, 0) FROM tereze.payment y WHERE y.application_id = a.id AND y.state = 'awaited' LIMIT 1),
        mine.asked AND tereze.finally_decided(a, 'annulled'),
        CASE WHEN a.paused_at IS NOT NULL
            THEN jsonb_build_object('since', tereze.instant_text(a.paused_at), 'for', coalesce(holds, '[]')) END
    FROM tereze.application a
    JOIN tereze.service_version v ON v.id = a.service_version_id
    JOIN tereze.service sv ON sv.id = v.service_id
    JOIN tereze.applicant ap ON ap.id = a.applicant_id
    JOIN tereze.person p ON p.id = ap.person_id
    CROSS JOIN LATERAL (SELECT NOT portal AND a.person_id <> me AND tereze.asked_to_decide(me, a.id, a.round) AS asked) mine
    WHERE a.id = app;
END $$;
GRANT EXECUTE ON FUNCTION api.application_card(bigint, text, bytea) TO tereze_staff, tereze_portal;
