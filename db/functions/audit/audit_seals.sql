SET LOCAL ROLE tereze_audit;
CREATE FUNCTION api.audit_seals(p_after_id bigint, p_limit integer)
RETURNS TABLE (id bigint, from_xid text, to_xid text, events bigint, root bytea, prev_hash bytea, hash bytea,
    computed_hash bytea, sealed_at timestamptz, signature bytea, key_id bytea)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    PERFORM tereze.check_caller();
    RETURN QUERY
    SELECT s.id, s.from_xid::text, s.to_xid::text, s.events, s.root, s.prev_hash, s.hash,
        tereze.seal_hash(s.id, s.from_xid, s.to_xid, s.events, s.root, s.prev_hash, s.sealed_at),
        s.sealed_at, s.signature, s.key_id
    FROM tereze.seal s WHERE s.id > p_after_id ORDER BY s.id LIMIT least(p_limit, 10000);
END $$;
GRANT EXECUTE ON FUNCTION api.audit_seals(bigint, integer) TO tereze_auditor;
