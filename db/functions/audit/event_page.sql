SET LOCAL ROLE tereze_audit;
-- A page of the log, newest first, before the event (p_before_at, p_before_id): of a person, of an object, of a time from
-- p_from until before p_until; what is null is not asked for. Planned anew for each call: what was not asked for falls out
-- of the query.
CREATE FUNCTION tereze.event_page(p_person_id bigint, p_object_kind text, p_object_id bigint, p_from timestamptz,
    p_until timestamptz, p_before_at timestamptz, p_before_id bigint, p_limit integer)
RETURNS SETOF tereze.event
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET plan_cache_mode = 'force_custom_plan' AS $$
BEGIN
    RETURN QUERY
    SELECT e.* FROM tereze.event e
    WHERE (p_person_id IS NULL OR e.person_id = p_person_id)
      AND (p_object_kind IS NULL OR e.object_kind = p_object_kind AND e.object_id = p_object_id)
      AND (p_from IS NULL OR e.at >= p_from) AND (p_until IS NULL OR e.at < p_until)
      AND (p_before_at IS NULL OR (e.at, e.id) < (p_before_at, p_before_id))
    ORDER BY e.at DESC, e.id DESC LIMIT p_limit;
END $$;
GRANT EXECUTE ON FUNCTION tereze.event_page(bigint, text, bigint, timestamptz, timestamptz, timestamptz, bigint, integer) TO tereze_owner;
