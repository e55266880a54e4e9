SET LOCAL ROLE tereze_owner;
-- Cases in review whose incident is that somebody had no superior, and that need it no longer: there is one now for each step
-- that still waits. At most p_limit; the others, however many, stand in nobody's way.
CREATE FUNCTION tereze.superiors_found(p_at timestamptz, p_limit integer) RETURNS SETOF bigint
LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN QUERY
    SELECT a.id FROM tereze.application a
    WHERE a.incident IS NOT NULL AND a.incident ->> 'kind' = 'no_superior' AND a.state = 'in_review'
      AND NOT EXISTS (SELECT FROM tereze.escalations_in_vain(a.id) t
          JOIN tereze.route_timer r ON r.route_version_id = a.route_version_id AND r.node = t.node AND r.ordinal = t.ordinal
          WHERE tereze.superior_asked(a.id, t.step_id, r, p_at) IS NULL)
    ORDER BY a.id LIMIT p_limit;
END $$;
