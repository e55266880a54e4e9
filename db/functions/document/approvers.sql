SET LOCAL ROLE tereze_owner;
-- Who decided in a round, in order: role, surname and initials, for whom and on what basis where somebody stood in, when,
-- with what outcome. What was undone is not among it; an approval of an earlier round that still counts is, with the day
-- on which it was given. Beside the name as it is shown stand the parts of it and the person's own forms, for templates
-- that write it in full or in a case; who did not decide, but the term, has none.
CREATE FUNCTION tereze.approvers(p_application_id bigint, p_round smallint, p_language text) RETURNS jsonb
LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN (SELECT coalesce(jsonb_agg(jsonb_build_object('role', x.role, 'name', x.name, 'at', tereze.instant_text(x.decided_at),
        'outcome', x.outcome, 'remark', x.remark, 'step', x.step, 'form_sha256', encode(x.form_sha256, 'hex'),
        'drafts_sha256', encode(x.drafts_sha256, 'hex'))
            || CASE WHEN x.for_name IS NULL THEN '{}' ELSE jsonb_build_object('for', x.for_name, 'basis', x.basis) END
            || x.parts
        ORDER BY x.decided_at, x.id), '[]')
    FROM (
        SELECT s.id, tereze.localized(po.title, p_language) AS role,
            CASE WHEN p.id IS NULL THEN tereze.localized('{"kk": "мерзім өткен соң автоматты түрде",
                    "ru": "автоматически по истечении срока", "en": "automatically, the term being over",
                    "uk": "автоматично після спливу строку"}', p_language)
                ELSE tereze.short_name(p.surname, p.given, p.patronymic) END AS name, s.left_at AS decided_at, s.outcome, s.remark,
            tereze.localized(n.name, p_language) AS step, s.form_sha256, s.drafts_sha256,
            tereze.short_name(f.surname, f.given, f.patronymic) AS for_name, s.basis,
            CASE WHEN p.id IS NULL THEN '{}' ELSE jsonb_build_object('surname', p.surname, 'given', p.given,
                'patronymic', p.patronymic, 'full_name', tereze.full_name(p.surname, p.given, p.patronymic), 'sex', p.sex,
                'name_forms', tereze.name_forms(p.id)) END AS parts
        FROM tereze.step s
        JOIN tereze.position po ON po.id = s.position_id
        LEFT JOIN tereze.person p ON p.id = s.person_id
        LEFT JOIN tereze.person f ON f.id = s.for_person_id
        JOIN tereze.application a ON a.id = s.application_id
        JOIN tereze.route_node n ON n.route_version_id = coalesce(s.route_version_id, a.route_version_id) AND n.node = abs(s.node)
        WHERE s.application_id = p_application_id AND s.round = p_round AND s.state = 'done'
          AND s.outcome IN ('approve', 'approve_with_remarks', 'reject', 'return')) x);
END $$;
