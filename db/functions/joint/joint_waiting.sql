SET LOCAL ROLE tereze_owner;
-- The orders of a service that wait to be collected and are in no joint order, oldest first, page by page. `reason` says why
-- one was struck out last.
CREATE FUNCTION api.joint_waiting(p_service_key text, p_after_id bigint, p_limit integer)
RETURNS TABLE (id bigint, version bigint, application_id bigint, case_ref text, person text, language text, signed_at timestamptz,
    student jsonb, reason text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    PERFORM tereze.check_caller();
    RETURN QUERY
    SELECT d.id, d.version, a.id, a.case_ref, d.person, d.language, d.signed_at,
        jsonb_build_object('number', d.content #> '{student,number}', 'faculty', d.content #> '{student,faculty}'),
        (SELECT m.reason FROM tereze.joint_member m WHERE m.document_id = d.id AND m.struck_at IS NOT NULL ORDER BY m.id DESC LIMIT 1)
    FROM tereze.document d JOIN tereze.application a ON a.id = d.application_id
    JOIN tereze.service_version v ON v.id = a.service_version_id
    JOIN tereze.service s ON s.id = v.service_id
    WHERE s.key = p_service_key AND d.state = 'waiting' AND tereze.joint_of(d.id) IS NULL AND d.id > coalesce(p_after_id, 0)
    ORDER BY d.id LIMIT tereze.page_limit(p_limit);
END $$;
GRANT EXECUTE ON FUNCTION api.joint_waiting(text, bigint, integer) TO tereze_registrar;
