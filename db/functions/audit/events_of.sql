SET LOCAL ROLE tereze_audit;
-- The events of one object after a given one, oldest first; for the functions that show a history.
CREATE FUNCTION tereze.events_of(p_object_kind text, p_object_id bigint, p_after integer, p_limit integer)
RETURNS TABLE (seq integer, kind text, at timestamptz, person_id bigint, channel text, data jsonb)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    RETURN QUERY
    SELECT e.seq, e.kind, e.at, e.person_id, e.channel, e.data FROM tereze.event e
    WHERE e.object_kind = p_object_kind AND e.object_id = p_object_id AND e.seq > p_after
    ORDER BY e.seq LIMIT p_limit;
END $$;
GRANT EXECUTE ON FUNCTION tereze.events_of(text, bigint, integer, integer) TO tereze_owner;
