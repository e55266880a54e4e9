SET LOCAL ROLE tereze_owner;
-- Who approved in a round, in order: role, surname and initials, when, with what outcome. A returned or repeated step
-- counts with its last decision.
CREATE FUNCTION tereze.approvers(p_application_id bigint, p_round smallint, p_language text) RETURNS jsonb
LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN (SELECT coalesce(jsonb_agg(jsonb_build_object('role', x.role, 'name', x.name, 'at', tereze.instant_text(x.decided_at),
        'outcome', x.outcome, 'remark', x.remark, 'step', x.step, 'form_sha256', encode(x.form_sha256, 'hex'),
        'drafts_sha256', encode(x.drafts_sha256, 'hex')) ORDER BY x.decided_at, x.id), '[]')
    FROM (
        SELECT s.id, tereze.localized(po.title, p_language) AS role,
            tereze.short_name(p.surname, p.given, p.patronymic) AS name, s.left_at AS decided_at, s.outcome, s.remark,
            tereze.localized(n.name, p_language) AS step, s.form_sha256, s.drafts_sha256
        FROM tereze.step s
        JOIN tereze.position po ON po.id = s.position_id
        JOIN tereze.person p ON p.id = s.person_id
        JOIN tereze.application a ON a.id = s.application_id
        JOIN tereze.route_node n ON n.route_version_id = a.route_version_id AND n.node = s.node
        WHERE s.application_id = p_application_id AND s.round = p_round) x);
END $$;
