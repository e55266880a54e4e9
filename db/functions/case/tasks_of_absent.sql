SET LOCAL ROLE tereze_owner;
-- Open tasks of positions whose only holder has become absent since they were asked: at most p_limit, and none that stays
-- where it is.
CREATE FUNCTION tereze.tasks_of_absent(p_day date, p_limit integer) RETURNS SETOF tereze.step
LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN QUERY
    SELECT x.* FROM (
        SELECT DISTINCT m.position_id FROM tereze.substitution q
        JOIN tereze.appointment m ON m.person_id = q.person_id AND p_day BETWEEN m.valid_from AND coalesce(m.valid_until, 'infinity')
            AND (q.position_id IS NULL OR q.position_id = m.position_id)
        WHERE q.valid_until >= p_day AND q.valid_from <= p_day AND q.cancelled_at IS NULL
          AND (tereze.stand_in(m.position_id, 0, p_day)).person_id IS NOT NULL) m
    CROSS JOIN LATERAL (SELECT y.* FROM tereze.step y WHERE y.position_id = m.position_id AND y.state = 'open'
        AND y.person_asked IS NULL AND y.fallback IS NOT TRUE AND (tereze.task_belongs(y, p_day)).to_queue IS NOT NULL
        ORDER BY y.entered_at, y.id LIMIT p_limit) x
    LIMIT p_limit;
END $$;
