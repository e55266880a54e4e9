SET LOCAL ROLE tereze_owner;
-- What conditions read: {form, applicant, student, application, decisions, payments}. Decisions are those of the
-- present round, by the element id of their step; the last one counts. p_reads are the conditions that will be asked, as
-- text (route_node.reads): what none of them names is left out; null: nothing is.
CREATE FUNCTION tereze.case_context(p_application_id bigint, p_reads text DEFAULT NULL) RETURNS jsonb
LANGUAGE plpgsql STABLE AS $$
DECLARE
    today date;
    context jsonb;
BEGIN
    SELECT jsonb_build_object('form', a.form) INTO context FROM tereze.application a WHERE a.id = p_application_id;
    IF p_reads !~ 'applicant|student|application|decisions|payments|keyvalue|[*]' THEN
        RETURN context;
    END IF;
    IF strpos(p_reads, '*') > 0 OR strpos(p_reads, 'keyvalue') > 0 THEN
        p_reads := NULL; -- names that stand nowhere
    END IF;
    IF p_reads IS NULL OR strpos(p_reads, 'applicant') > 0 THEN
        context := context || (SELECT jsonb_build_object('applicant', jsonb_build_object('kind', ap.kind, 'language', p.language))
            FROM tereze.application a
            JOIN tereze.applicant ap ON ap.id = a.applicant_id
            JOIN tereze.person p ON p.id = ap.person_id
            WHERE a.id = p_application_id);
    END IF;
    IF p_reads IS NULL OR strpos(p_reads, 'student') > 0 OR strpos(p_reads, 'application') > 0 THEN
        today := tereze.today();
        context := context || (SELECT jsonb_build_object(
                'student', coalesce(tereze.fact_student(a.student_id, today, a.language::text), '{}'),
                'application', jsonb_build_object('language', a.language, 'round', a.round,
                    'submitted_on', (a.submitted_at AT TIME ZONE tereze.timezone())::date, 'today', today))
            FROM tereze.application a WHERE a.id = p_application_id);
    END IF;
    IF p_reads IS NULL OR strpos(p_reads, 'decisions') > 0 THEN
        context := context || jsonb_build_object('decisions', coalesce((
            SELECT jsonb_object_agg(n.element, jsonb_build_object('outcome', s.outcome,
                'answer', coalesce(s.answer, s.outcome)) ORDER BY s.left_at, s.id)
            FROM tereze.application a
            JOIN tereze.step s ON s.application_id = a.id AND s.round = a.round
            JOIN tereze.route_node n ON n.route_version_id = a.route_version_id AND n.node = s.node
            WHERE a.id = p_application_id AND s.state = 'done' AND s.outcome IS NOT NULL AND n.kind <> 'end'), '{}'));
    END IF;
    IF p_reads IS NULL OR strpos(p_reads, 'payments') > 0 THEN
        context := context || jsonb_build_object('payments', coalesce((
            SELECT jsonb_agg(jsonb_build_object('amount', y.amount, 'state', y.state) ORDER BY y.id)
            FROM tereze.application a JOIN tereze.payment y ON y.application_id = a.id AND y.round = a.round
            WHERE a.id = p_application_id), '[]'));
    END IF;
    RETURN context;
END $$;
