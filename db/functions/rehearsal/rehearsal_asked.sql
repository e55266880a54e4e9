SET LOCAL ROLE tereze_owner;
-- Who is asked in a case of a dry run by steps later than p_after that are open: [{"element", "name", "kind", "position",
-- "persons", "for", "basis", "asks", "since", "terms": [{"element", "action", "due"}]}]; `persons` are those who may act.
CREATE FUNCTION tereze.rehearsal_asked(p_application_id bigint, p_after bigint) RETURNS jsonb
LANGUAGE plpgsql STABLE AS $$
DECLARE
    today date := tereze.today();
BEGIN
    RETURN (SELECT coalesce(jsonb_agg(jsonb_build_object('element', n.element, 'name', n.name, 'kind', n.kind, 'position', po.title,
            'persons', coalesce((SELECT jsonb_agg(jsonb_build_object('id', p.id, 'name', tereze.full_name(p.surname, p.given, p.patronymic)) ORDER BY p.id)
                FROM tereze.person p WHERE p.id = s.person_asked OR s.person_asked IS NULL AND EXISTS (SELECT FROM tereze.appointment m
                    WHERE m.position_id = s.position_id AND m.person_id = p.id AND m.person_id <> a.person_id
                      AND today BETWEEN m.valid_from AND coalesce(m.valid_until, 'infinity'))), '[]'),
            'for', (SELECT tereze.full_name(p.surname, p.given, p.patronymic) FROM tereze.person p WHERE p.id = s.for_person_id),
            'basis', s.basis,
            'asks', CASE WHEN s.fallback THEN 'assign' WHEN n.acknowledges THEN 'acknowledge' WHEN n.kind = 'external' THEN 'answer'
                WHEN n.kind = 'applicant' THEN 'applicant' WHEN n.kind = 'payment' THEN 'pay'
                WHEN n.kind IN ('user_task', 'manual_task') THEN 'decide' ELSE 'nobody' END,
            'answers', to_jsonb(n.answers), 'return_to', to_jsonb(n.return_to), 'waits', s.aside IS NOT TRUE,
            'since', tereze.instant_text(s.entered_at),
            'terms', coalesce((SELECT jsonb_agg(jsonb_build_object('element', r.element, 'action', r.action,
                    'due', CASE WHEN t.state = 'running' THEN tereze.instant_text(t.due_at) END) ORDER BY t.due_at, t.id)
                FROM tereze.timer t JOIN tereze.route_timer r ON r.route_version_id = a.route_version_id AND r.node = t.node
                    AND r.ordinal = t.ordinal
                WHERE t.application_id = a.id AND t.step_id IN (s.id, s.token) AND t.state IN ('running', 'paused')), '[]'))
        ORDER BY s.id), '[]')
    FROM tereze.application a JOIN tereze.step s ON s.application_id = a.id
    JOIN tereze.route_node n ON n.route_version_id = a.route_version_id AND n.node = s.node
    LEFT JOIN tereze.position po ON po.id = s.position_id
    WHERE a.id = p_application_id AND s.state = 'open' AND s.id > p_after);
END $$;
