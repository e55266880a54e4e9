SET LOCAL ROLE tereze_audit;
-- The seals in their order, page by page, with the very values that seal_hash() is made of.
CREATE FUNCTION api.audit_seals(p_after_id bigint, p_limit integer)
RETURNS TABLE (id bigint, from_xid text, to_xid text, events bigint, root bytea, prev_hash bytea, hash bytea,
    sealed_at_microseconds bigint, signature bytea, key_id bytea)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    PERFORM tereze.check_caller();
    RETURN QUERY
    SELECT s.id, s.from_xid::text, s.to_xid::text, s.events, s.root, s.prev_hash, s.hash,
        (extract(epoch FROM s.sealed_at) * 1000000)::bigint, s.signature, s.key_id
    FROM tereze.seal s WHERE s.id > p_after_id ORDER BY s.id LIMIT least(p_limit, 10000);
END $$;
GRANT EXECUTE ON FUNCTION api.audit_seals(bigint, integer) TO tereze_auditor;
