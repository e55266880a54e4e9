SET LOCAL ROLE tereze_owner;
-- What conditions read: {form, applicant, student, application, decisions, payments}. Decisions are those of the
-- present round, by the element id of their step; the last one counts.
CREATE FUNCTION tereze.case_context(p_application_id bigint) RETURNS jsonb
LANGUAGE plpgsql STABLE AS $$
DECLARE
    today date := tereze.today();
BEGIN
    RETURN (SELECT jsonb_build_object(
        'form', a.form,
        'applicant', jsonb_build_object('kind', ap.kind, 'language', p.language),
        'student', coalesce(tereze.fact_student(a.student_id, today, a.language::text), '{}'),
        'application', jsonb_build_object('language', a.language, 'round', a.round,
            'submitted_on', (a.submitted_at AT TIME ZONE tereze.timezone())::date, 'today', today),
        'decisions', coalesce((SELECT jsonb_object_agg(n.element, jsonb_build_object('outcome', s.outcome,
                'answer', coalesce(s.answer, s.outcome)) ORDER BY s.left_at, s.id)
            FROM tereze.step s JOIN tereze.route_node n ON n.route_version_id = a.route_version_id AND n.node = s.node
            WHERE s.application_id = a.id AND s.round = a.round AND s.state = 'done' AND s.outcome IS NOT NULL AND n.kind <> 'end'), '{}'),
        'payments', coalesce((SELECT jsonb_agg(jsonb_build_object('amount', y.amount, 'state', y.state) ORDER BY y.id)
            FROM tereze.payment y WHERE y.application_id = a.id AND y.round = a.round), '[]'))
    FROM tereze.application a
    JOIN tereze.applicant ap ON ap.id = a.applicant_id
    JOIN tereze.person p ON p.id = ap.person_id
    WHERE a.id = p_application_id);
END $$;
