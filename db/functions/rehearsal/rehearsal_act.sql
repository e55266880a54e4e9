SET LOCAL ROLE tereze_owner;
-- One answer of a dry run, given by whoever is asked, through the function that they would call. Tells who did what:
-- {"act", "element", "person", "position", "outcome", "answer"}. p_answer is one of
--   {"element", "outcome", "answer", "remark", "person"}   a decision, an acknowledgement, an answer from outside
--   {"element", "amount"}                                  a payment
--   {"element", "text"}                                    what the applicant answers
--   {"form"}                                               the applicant sends a returned application again
--   {"term"}                                               a term runs out; named by its element
-- `person` says which of several that are asked acts; otherwise it is the first.
CREATE FUNCTION tereze.rehearsal_act(p_application_id bigint, p_answer jsonb) RETURNS jsonb
LANGUAGE plpgsql AS $$
DECLARE
    a tereze.application;
    s record;
    actor bigint;
    today date := tereze.today();
    outcome text := coalesce(p_answer ->> 'outcome', 'approve');
    remark text := coalesce(p_answer ->> 'remark', CASE WHEN p_answer ->> 'outcome' <> 'approve' THEN '—' END);
BEGIN
    SELECT x.* INTO a FROM tereze.application x WHERE x.id = p_application_id;
    IF p_answer ? 'form' THEN
        PERFORM tereze.rehearse_as(a.person_id);
        PERFORM api.resubmit(NULL, gen_random_uuid(), a.case_ref, a.version, p_answer -> 'form');
        RETURN '{"act": "sent_again"}'::jsonb;
    ELSIF p_answer ? 'term' THEN
        PERFORM tereze.rehearsal_term(a.id, p_answer ->> 'term');
        RETURN jsonb_build_object('act', 'term_over', 'element', p_answer -> 'term');
    END IF;

    SELECT x.id, x.position_id, x.person_asked, x.fallback, n.kind, n.element, n.acknowledges, w.person INTO s
    FROM tereze.step x JOIN tereze.route_node n ON n.route_version_id = a.route_version_id AND n.node = x.node
    LEFT JOIN LATERAL (SELECT coalesce(x.person_asked, m.person_id) AS person FROM tereze.appointment m
        WHERE m.position_id = x.position_id AND m.person_id <> a.person_id
          AND today BETWEEN m.valid_from AND coalesce(m.valid_until, 'infinity')
          AND (p_answer ->> 'person' IS NULL OR x.person_asked IS NOT NULL OR m.person_id::text = p_answer ->> 'person')
        ORDER BY m.id LIMIT 1) w ON true
    WHERE x.application_id = a.id AND x.state = 'open' AND n.element = p_answer ->> 'element'
    ORDER BY (p_answer ->> 'person' IS NULL OR w.person::text = p_answer ->> 'person') IS TRUE DESC, x.id LIMIT 1;
    IF s.id IS NULL THEN
        PERFORM tereze.fail('TZ422', 'nobody is asked there', '{"field": "element", "rule": "not_asked"}');
    END IF;
    actor := coalesce(s.person_asked, s.person);

    IF s.kind = 'applicant' THEN
        PERFORM tereze.rehearse_as(a.person_id);
        PERFORM api.applicant_answer(NULL, gen_random_uuid(), a.case_ref, s.element, coalesce(p_answer ->> 'text', '—'));
        RETURN jsonb_build_object('act', 'answered', 'element', s.element);
    ELSIF s.kind = 'payment' THEN
        SELECT m.person_id, m.position_id INTO actor, s.position_id FROM tereze.appointment m JOIN tereze.position p ON p.id = m.position_id
        WHERE p.role IN ('accountant', 'chief_accountant') AND m.person_id <> a.person_id
          AND today BETWEEN m.valid_from AND coalesce(m.valid_until, 'infinity') ORDER BY m.id LIMIT 1;
    END IF;
    IF s.kind NOT IN ('user_task', 'manual_task', 'external', 'payment') OR s.fallback
        OR actor IS NULL AND s.kind <> 'external'
        OR p_answer ->> 'person' IS NOT NULL AND actor::text <> p_answer ->> 'person' THEN
        PERFORM tereze.fail('TZ423', 'there is nobody who could act there', '{"field": "element", "rule": "nobody"}');
    END IF;
    IF actor IS NOT NULL THEN
        PERFORM tereze.rehearse_as(actor);
    END IF;
    IF s.kind = 'payment' THEN
        PERFORM api.payment_record(gen_random_uuid(), a.id, a.version, coalesce((p_answer ->> 'amount')::numeric,
            (SELECT coalesce(y.amount, 0) FROM tereze.payment y WHERE y.application_id = a.id AND y.step_id = s.id)), '—');
        outcome := 'paid';
    ELSIF s.kind = 'external' THEN
        PERFORM api.external_answer(gen_random_uuid(), a.id, s.id, outcome, coalesce(p_answer ->> 'reference', '—'), remark);
    ELSIF s.acknowledges THEN
        PERFORM api.acknowledge(gen_random_uuid(), a.id, s.id, NULL);
        outcome := 'acknowledged';
    ELSE
        PERFORM api.decide(gen_random_uuid(), a.id, s.id, outcome, p_answer ->> 'answer', remark, a.form_sha256,
            a.drafts_sha256, NULL);
    END IF;
    RETURN jsonb_build_object('act', CASE s.kind WHEN 'payment' THEN 'paid' WHEN 'external' THEN 'answered' ELSE 'decided' END,
        'element', s.element, 'outcome', outcome, 'answer', p_answer ->> 'answer',
        'person', (SELECT tereze.full_name(p.surname, p.given, p.patronymic) FROM tereze.person p WHERE p.id = actor),
        'position', (SELECT p.title FROM tereze.position p WHERE p.id = s.position_id));
EXCEPTION WHEN invalid_text_representation OR numeric_value_out_of_range THEN
    PERFORM tereze.fail('TZ422', 'an answer is not readable', '{"field": "answers", "rule": "value"}');
END $$;
