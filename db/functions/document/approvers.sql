SET LOCAL ROLE tereze_owner;
-- Who approved in a round, in order: role, surname and initials, when, with what outcome. A returned or repeated step
-- counts with its last decision.
CREATE FUNCTION tereze.approvers(p_application_id bigint, p_round smallint, p_language text) RETURNS jsonb
LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN (SELECT coalesce(jsonb_agg(jsonb_build_object('role', x.role, 'name', x.name, 'at', tereze.instant_text(x.decided_at),
        'outcome', x.outcome, 'remark', x.remark, 'step', x.step, 'form_sha256', encode(x.form_sha256, 'hex'),
        'drafts_sha256', encode(x.drafts_sha256, 'hex')) ORDER BY x.id), '[]')
    FROM (
        SELECT d.id, tereze.localized(po.title, p_language) AS role,
            tereze.short_name(p.surname, p.given, p.patronymic) AS name, d.decided_at, d.outcome::text AS outcome, d.remark,
            tereze.localized(n.name, p_language) AS step, d.form_sha256, d.drafts_sha256
        FROM tereze.decision d
        JOIN tereze.position po ON po.id = d.position_id
        JOIN tereze.person p ON p.id = d.person_id
        JOIN tereze.step s ON s.id = d.step_id
        JOIN tereze.application a ON a.id = d.application_id
        JOIN tereze.route_node n ON n.route_version_id = a.route_version_id AND n.node = s.node
        WHERE d.application_id = p_application_id AND d.round = p_round) x);
END $$;
