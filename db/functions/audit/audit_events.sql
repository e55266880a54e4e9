SET LOCAL ROLE tereze_audit;
-- Events in the order in which they are sealed, page by page, for `audit verify`: the very values that event_hash() is
-- made of, so that whoever asks computes the hash and believes no function here.
CREATE FUNCTION api.audit_events(p_after_xid text, p_after_id bigint, p_limit integer)
RETURNS TABLE (id bigint, xid text, object_kind text, object_id bigint, seq integer, kind text, at_microseconds bigint,
    real_at_microseconds bigint, person_id bigint, channel text, db_user text, data text, request_id uuid, prev_hash bytea,
    hash bytea)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    PERFORM tereze.check_caller();
    RETURN QUERY
    SELECT e.id, e.xid::text, e.object_kind, e.object_id, e.seq, e.kind, (extract(epoch FROM e.at) * 1000000)::bigint,
        (extract(epoch FROM e.real_at) * 1000000)::bigint, e.person_id, e.channel, e.db_user::text, e.data::text,
        e.request_id, e.prev_hash, e.hash
    FROM tereze.event e
    WHERE (e.xid, e.id) > (p_after_xid::xid8, p_after_id)
    ORDER BY e.xid, e.id LIMIT least(p_limit, 10000);
END $$;
GRANT EXECUTE ON FUNCTION api.audit_events(text, bigint, integer) TO tereze_auditor;
