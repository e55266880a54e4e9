SET LOCAL ROLE tereze_audit;
-- SHA-256 of an event over the one before it. Only types whose text no session setting can change; instants as
-- microseconds since 1970.
CREATE FUNCTION tereze.event_hash(p_object_kind text, p_object_id bigint, p_seq integer, p_kind text,
    p_at timestamptz, p_real_at timestamptz, p_person_id bigint, p_channel text, p_db_user name, p_data jsonb,
    p_request_id uuid, p_prev_hash bytea) RETURNS bytea
LANGUAGE sql STABLE AS $$
    SELECT sha256(convert_to(concat_ws(E'\n', p_object_kind, p_object_id, p_seq, p_kind,
            (extract(epoch FROM p_at) * 1000000)::bigint, (extract(epoch FROM p_real_at) * 1000000)::bigint,
            coalesce(p_person_id::text, '-'), p_channel, octet_length(p_db_user::text), p_db_user,
            coalesce(p_request_id::text, '-'), p_data), 'UTF8') || coalesce(p_prev_hash, ''::bytea))
$$;
