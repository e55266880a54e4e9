SET LOCAL ROLE tereze_owner;
-- What an act of a dry run brought about, for its trace: who is asked since, what was passed by itself, which way gateways
-- went, what was sent, how documents and the case stand. The messages of the case are taken out of the outbox, so that the
-- next look finds only new ones.
CREATE FUNCTION tereze.rehearsal_look(p_application_id bigint, p_after bigint) RETURNS jsonb
LANGUAGE plpgsql AS $$
DECLARE
    sent jsonb;
BEGIN
    WITH taken AS (DELETE FROM tereze.outbox o WHERE o.application_id = p_application_id RETURNING o.kind, o.created_at, o.payload)
    SELECT coalesce(jsonb_agg(jsonb_build_object('kind', t.kind, 'payload', t.payload - 'student') ORDER BY t.created_at, t.kind), '[]') INTO sent
    FROM taken t;
    RETURN (SELECT jsonb_build_object('at', tereze.instant_text(tereze.now()), 'state', a.state, 'incident', a.incident,
        'asked', tereze.rehearsal_asked(a.id, p_after),
        'passed', coalesce((SELECT jsonb_agg(jsonb_build_object('element', n.element, 'name', n.name, 'kind', n.kind,
                'outcome', s.outcome) ORDER BY s.id)
            FROM tereze.step s JOIN tereze.route_node n ON n.route_version_id = a.route_version_id AND n.node = s.node
            WHERE s.application_id = a.id AND s.id > p_after AND s.state = 'done'), '[]'),
        'ways', tereze.rehearsal_ways(a.id, p_after),
        'messages', sent,
        'documents', coalesce((SELECT jsonb_agg(jsonb_build_object('template', d.template_key, 'kind', d.kind, 'title', d.title,
                'state', d.state) ORDER BY d.id)
            FROM tereze.document d WHERE d.application_id = a.id AND d.kind <> 'approval_sheet'), '[]'))
    FROM tereze.application a WHERE a.id = p_application_id);
END $$;
