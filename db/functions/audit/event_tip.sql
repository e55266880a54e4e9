SET LOCAL ROLE tereze_audit;
-- The number of the last event of an object; 0 when it has none.
CREATE FUNCTION tereze.event_tip(p_object_kind text, p_object_id bigint) RETURNS integer
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN coalesce((SELECT e.seq FROM tereze.event e
        WHERE e.object_kind = p_object_kind AND e.object_id = p_object_id ORDER BY e.seq DESC LIMIT 1), 0);
END $$;
GRANT EXECUTE ON FUNCTION tereze.event_tip(text, bigint) TO tereze_owner;
