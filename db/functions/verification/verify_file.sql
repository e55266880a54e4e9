SET LOCAL ROLE tereze_owner;
-- Verification by file: the SHA-256 of the received bytes. No row: not our file.
CREATE FUNCTION api.verify_file(p_sha256 bytea)
RETURNS TABLE (verdict text, kind text, title text, person text, signed_at timestamptz, ended_at timestamptz)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    PERFORM tereze.check_caller();
    RETURN QUERY
    SELECT tereze.verdict(d.state), d.kind, d.title,
        CASE WHEN d.kind = 'joint_order' THEN tereze.joint_person(d.id, d.language) ELSE d.person END, d.signed_at, d.ended_at
    FROM tereze.document d WHERE d.sha256 = p_sha256 ORDER BY d.id LIMIT 1;
END $$;
GRANT EXECUTE ON FUNCTION api.verify_file(bytea) TO tereze_portal, tereze_staff;
