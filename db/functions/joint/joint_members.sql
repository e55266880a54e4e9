SET LOCAL ROLE tereze_owner;
-- Who is in a joint order, by name, and after them who was struck out or has left, with the reason.
CREATE FUNCTION api.joint_members(p_joint_id bigint)
RETURNS TABLE (id bigint, document_id bigint, application_id bigint, case_ref text, person text, student jsonb, state text, error text,
    error_code text, signed_at timestamptz, entry_id bigint, added_by text, added_at timestamptz, struck_at timestamptz, struck_by text,
    reason text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    PERFORM tereze.check_caller();
    RETURN QUERY
    SELECT m.id, d.id, a.id, a.case_ref, d.person,
        jsonb_build_object('number', d.content #> '{student,number}', 'faculty', d.content #> '{student,faculty}'),
        d.state, d.error, d.error_code, d.signed_at, e.id, tereze.short_name(p.surname, p.given, p.patronymic), m.added_at,
        m.struck_at, tereze.short_name(q.surname, q.given, q.patronymic), coalesce(m.reason, CASE WHEN d.state = 'annulled' THEN d.reason END)
    FROM tereze.joint_member m
    JOIN tereze.document d ON d.id = m.document_id
    JOIN tereze.application a ON a.id = d.application_id
    JOIN tereze.person p ON p.id = m.added_by
    LEFT JOIN tereze.person q ON q.id = m.struck_by
    LEFT JOIN tereze.journal_entry e ON e.document_id = d.id AND e.kind = 'extract' AND m.struck_at IS NULL
    WHERE m.joint_id = p_joint_id
    ORDER BY m.struck_at IS NOT NULL, d.person COLLATE "und-x-icu", m.id;
END $$;
GRANT EXECUTE ON FUNCTION api.joint_members(bigint) TO tereze_registrar;
