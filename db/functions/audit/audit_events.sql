SET LOCAL ROLE tereze_audit;
-- Events in the order in which they are sealed, page by page, for `audit verify`.
CREATE FUNCTION api.audit_events(p_after_xid text, p_after_id bigint, p_limit integer)
RETURNS TABLE (id bigint, xid text, object_kind text, object_id bigint, seq integer, kind text, at timestamptz,
    real_at timestamptz, person_id bigint, channel text, db_user text, data jsonb, request_id uuid, prev_hash bytea,
    hash bytea, computed_hash bytea)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    PERFORM tereze.check_caller();
    RETURN QUERY
    SELECT e.id, e.xid::text, e.object_kind, e.object_id, e.seq, e.kind, e.at, e.real_at, e.person_id, e.channel,
        e.db_user::text, e.data, e.request_id, e.prev_hash, e.hash,
        tereze.event_hash(e.object_kind, e.object_id, e.seq, e.kind, e.at, e.real_at, e.person_id, e.channel,
            e.db_user, e.data, e.request_id, e.prev_hash)
    FROM tereze.event e
    WHERE (e.xid, e.id) > (p_after_xid::xid8, p_after_id)
    ORDER BY e.xid, e.id LIMIT least(p_limit, 10000);
END $$;
GRANT EXECUTE ON FUNCTION api.audit_events(text, bigint, integer) TO tereze_auditor;
