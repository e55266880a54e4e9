SET LOCAL ROLE tereze_owner;
-- What a joint order is made of: the frozen facts, form and approvers of each member as a row, by name; who approved all
-- of them together, each position and person once, with the time of the last; the date is that of the last final decision.
-- `form_versions` are the forms that the rows' answers belong to.
CREATE FUNCTION tereze.joint_content(p_joint_id bigint) RETURNS jsonb
LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN (WITH member AS (
        SELECT d.id, d.person, d.content, d.signed_at, d.round, a.case_ref, a.language, v.id AS form_version, v.form_schema,
            v.form_layout, s.form, s.form_sha256, s.submitted_at, v.service_id
        FROM tereze.joint_member m
        JOIN tereze.document d ON d.id = m.document_id
        JOIN tereze.application a ON a.id = d.application_id
        JOIN tereze.submission s ON s.application_id = d.application_id AND s.round = d.round
        JOIN tereze.service_version v ON v.id = a.service_version_id
        WHERE m.joint_id = p_joint_id AND m.struck_at IS NULL),
    approver AS (
        -- As tereze.approvers() has them, without what was said of one case.
        SELECT (array_agg(x ORDER BY (x ->> 'at')::timestamptz DESC))[1] - ARRAY['remark', 'step', 'form_sha256', 'drafts_sha256']
                || '{"outcome": "approve"}' AS decider,
            max((x ->> 'at')::timestamptz) AS at
        FROM member m, jsonb_array_elements(m.content -> 'approvers') x
        WHERE x ->> 'outcome' IN ('approve', 'approve_with_remarks')
        GROUP BY x ->> 'role', x ->> 'name', x ->> 'full_name', x ->> 'for', x ->> 'basis')
    SELECT jsonb_build_object(
        'university', jsonb_build_object('name', tereze.localized(tereze.setting('university'), j.language)),
        'document', jsonb_build_object('title', j.title, 'date', tereze.instant_text((SELECT max(m.signed_at) FROM member m))),
        'service', jsonb_build_object('name', (SELECT tereze.localized(v.passport -> 'name', j.language)
            FROM tereze.service s JOIN tereze.service_version v ON v.id = s.current_version_id
            WHERE s.id = (SELECT min(m.service_id) FROM member m))),
        'approvers', (SELECT coalesce(jsonb_agg(p.decider ORDER BY p.at, p.decider ->> 'role', p.decider ->> 'name'), '[]')
            FROM approver p),
        'rows', (SELECT coalesce(jsonb_agg((m.content - 'university' - 'order') || jsonb_build_object(
                'application', jsonb_build_object('case_ref', m.case_ref, 'language', m.language, 'round', m.round,
                    'submitted_at', tereze.instant_text(m.submitted_at)),
                'form', m.form, 'form_version', m.form_version)
            ORDER BY m.person COLLATE "und-x-icu", m.id), '[]') FROM member m),
        'form_versions', (SELECT coalesce(jsonb_object_agg(x.form_version, jsonb_build_object('schema', x.form_schema,
                'layout', x.form_layout)), '{}')
            FROM (SELECT DISTINCT ON (m.form_version) m.form_version, m.form_schema, m.form_layout FROM member m) x))
    FROM tereze.document j WHERE j.id = p_joint_id);
END $$;
