SET LOCAL ROLE tereze_owner;
-- Who is told what goes to positions on a day: those who hold them, and whoever stands in for one of them.
CREATE FUNCTION tereze.told_in(p_positions bigint[], p_day date) RETURNS SETOF bigint
LANGUAGE plpgsql STABLE ROWS 5 AS $$
BEGIN
    RETURN QUERY
    SELECT DISTINCT w.person_id FROM tereze.appointment m
    CROSS JOIN LATERAL (SELECT m.person_id
        UNION SELECT (tereze.substitute_for(m.person_id, m.position_id, p_day)).person_id) w
    WHERE m.position_id = ANY (p_positions) AND p_day BETWEEN m.valid_from AND coalesce(m.valid_until, 'infinity')
      AND w.person_id IS NOT NULL;
END $$;
