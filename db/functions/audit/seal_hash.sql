SET LOCAL ROLE tereze_audit;
CREATE FUNCTION tereze.seal_hash(p_id bigint, p_from xid8, p_to xid8, p_events bigint, p_root bytea, p_prev_hash bytea,
    p_sealed_at timestamptz) RETURNS bytea
LANGUAGE sql IMMUTABLE AS $$
    SELECT sha256(convert_to(jsonb_build_array(p_id, p_from::text, p_to::text, p_events, encode(p_root, 'hex'),
        (extract(epoch FROM p_sealed_at) * 1000000)::bigint)::text, 'UTF8') || coalesce(p_prev_hash, ''::bytea))
$$;
