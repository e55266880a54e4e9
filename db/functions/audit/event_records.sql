SET LOCAL ROLE tereze_audit;
-- All events of an object with the very values that event_hash() is made of, so that whoever reads them outside computes
-- the chain; for the archive.
CREATE FUNCTION tereze.event_records(p_object_kind text, p_object_id bigint)
RETURNS TABLE (seq integer, person_id bigint, record jsonb)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    RETURN QUERY
    SELECT e.seq, e.person_id, jsonb_build_object('seq', e.seq, 'kind', e.kind,
        'at_microseconds', (extract(epoch FROM e.at) * 1000000)::bigint,
        'real_at_microseconds', (extract(epoch FROM e.real_at) * 1000000)::bigint, 'person_id', e.person_id,
        'channel', e.channel, 'db_user', e.db_user, 'data', e.data, 'data_text', e.data::text, 'request_id', e.request_id,
        'prev_hash', encode(e.prev_hash, 'hex'), 'hash', encode(e.hash, 'hex'))
    FROM tereze.event e WHERE e.object_kind = p_object_kind AND e.object_id = p_object_id ORDER BY e.seq;
END $$;
GRANT EXECUTE ON FUNCTION tereze.event_records(text, bigint) TO tereze_owner;
