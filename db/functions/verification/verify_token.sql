SET LOCAL ROLE tereze_owner;
-- Verification by QR: the token of a payload whose signature the caller has checked. No row: unknown. No number. A joint
-- order names nobody: it says for how many it is, and for how many of them no longer.
CREATE FUNCTION api.verify_token(p_token bytea)
RETURNS TABLE (verdict text, kind text, title text, person text, signed_at timestamptz, ended_at timestamptz,
    approvers jsonb, language text, university jsonb, duplicate smallint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    PERFORM tereze.check_caller();
    RETURN QUERY
    SELECT tereze.verdict(d.state), d.kind, d.title,
        CASE WHEN d.kind = 'joint_order' THEN tereze.joint_person(d.id, d.language) ELSE d.person END, d.signed_at, d.ended_at,
        CASE WHEN d.kind = 'application_form' THEN '[]' ELSE coalesce((SELECT jsonb_agg(
                jsonb_build_object('role', x ->> 'role', 'name', x ->> 'name')) FROM jsonb_array_elements(
                -- Those who had approved when it was signed, as its QR says; an older version kept them nowhere else.
                coalesce(d.content -> 'approvers', tereze.approvers(d.application_id, d.round, d.language))) x
            WHERE x ->> 'outcome' IN ('approve', 'approve_with_remarks')), '[]') END,
        d.language, tereze.setting('university'), tereze.last_duplicate(d.id)
    FROM tereze.document d
    WHERE d.token = p_token AND d.kind <> 'approval_sheet';
END $$;
GRANT EXECUTE ON FUNCTION api.verify_token(bytea) TO tereze_portal, tereze_staff;
