SET LOCAL ROLE tereze_owner;
-- Open tasks of positions in which nobody at all can act: at most p_limit. Of those that stay where they are (see
-- tereze.task_belongs) none is told, however many there are: so they stand in nobody's way.
CREATE FUNCTION tereze.tasks_unmanned(p_day date, p_limit integer) RETURNS SETOF tereze.step
LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN QUERY
    SELECT x.* FROM tereze.position p
    CROSS JOIN LATERAL (SELECT y.* FROM tereze.step y WHERE y.position_id = p.id AND y.state = 'open' AND y.fallback IS NOT TRUE
        ORDER BY y.entered_at, y.id LIMIT p_limit) x
    WHERE (SELECT (tereze.fallback_position(NULL, NULL, p_day)).position_id) IS NOT NULL AND NOT tereze.is_manned(p.id, 0, p_day)
    LIMIT p_limit;
END $$;
