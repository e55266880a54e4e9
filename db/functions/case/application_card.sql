SET LOCAL ROLE tereze_owner;
-- One application as its reader may see it: form with labels, applicant, state, and what may be done with it.
CREATE FUNCTION api.application_card(p_application_id bigint, p_case_ref text DEFAULT NULL, p_session_hash bytea DEFAULT NULL)
RETURNS TABLE (application_id bigint, case_ref text, service_key text, service jsonb, state text, state_since timestamptz,
    submitted_at timestamptz, round smallint, version bigint, language text, applicant text, applicant_kind text,
    applicant_email text, applicant_phone text, student jsonb, form jsonb, form_schema jsonb, form_layout jsonb,
    service_number integer, form_sha256 bytea, drafts_sha256 bytea, drafts_awaited smallint, incident jsonb, waits_for jsonb,
    may_recall boolean, payment_awaited numeric)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    me bigint := tereze.actor(p_session_hash);
    app bigint := tereze.readable_application(me, p_application_id, p_case_ref);
    portal boolean := tereze.channel() = 'portal';
BEGIN
    RETURN QUERY
    SELECT a.id, a.case_ref, sv.key, v.passport -> 'name', a.state::text, a.state_since, a.submitted_at, a.round, a.version,
        a.language::text, tereze.full_name(p.surname, p.given, p.patronymic), ap.kind, p.email, p.phone,
        tereze.fact_student(a.student_id, tereze.today(), a.language::text), a.form, v.form_schema, v.form_layout, v.number,
        a.form_sha256, a.drafts_sha256, a.drafts_awaited, CASE WHEN NOT portal THEN a.incident END,
        coalesce((SELECT jsonb_agg(DISTINCT jsonb_build_object('step', n.name, 'kind', n.kind, 'position', po.title,
                'element', CASE WHEN n.kind = 'applicant' THEN n.element END, 'since', tereze.instant_text(s.entered_at)))
            FROM tereze.step s JOIN tereze.route_node n ON n.route_version_id = a.route_version_id AND n.node = s.node
            LEFT JOIN tereze.position po ON po.id = s.position_id
            WHERE s.application_id = a.id AND s.state = 'open' AND s.aside IS NOT TRUE), '[]'),
        NOT portal AND a.person_id <> me AND tereze.may_take_back(me, a.id, a.round)
            AND (a.state = 'approved' OR a.state = 'in_review' AND EXISTS (SELECT FROM tereze.document d
                WHERE d.application_id = a.id AND d.round = a.round AND d.kind IN ('certificate', 'order')
                  AND d.state IN ('pending', 'frozen', 'issued', 'incident')))
            AND NOT EXISTS (SELECT FROM tereze.payment y WHERE y.application_id = a.id AND y.round = a.round
                AND y.state = 'received'),
        (SELECT coalesce(y.amount, 0) FROM tereze.payment y WHERE y.application_id = a.id AND y.state = 'awaited' LIMIT 1)
    FROM tereze.application a
    JOIN tereze.service_version v ON v.id = a.service_version_id
    JOIN tereze.service sv ON sv.id = v.service_id
    JOIN tereze.applicant ap ON ap.id = a.applicant_id
    JOIN tereze.person p ON p.id = ap.person_id
    WHERE a.id = app;
END $$;
GRANT EXECUTE ON FUNCTION api.application_card(bigint, text, bytea) TO tereze_staff, tereze_portal;
