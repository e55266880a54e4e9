SET LOCAL ROLE tereze_owner;
-- Open tasks of positions that the applicant of the case holds, in which only the applicant is left, or one whose substitute is
-- to be asked: at most p_limit, and none that stays where it is.
CREATE FUNCTION tereze.tasks_left_to_applicant(p_day date, p_limit integer) RETURNS SETOF tereze.step
LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN QUERY
    SELECT x.* FROM tereze.appointment m
    JOIN tereze.applicant ap ON ap.person_id = m.person_id
    JOIN tereze.application a ON a.applicant_id = ap.id AND a.state = 'in_review'
    JOIN tereze.step x ON x.application_id = a.id AND x.state = 'open' AND x.position_id = m.position_id
        AND x.person_asked IS NULL AND x.fallback IS NOT TRUE
    WHERE p_day BETWEEN m.valid_from AND coalesce(m.valid_until, 'infinity')
      AND (tereze.task_belongs(x, p_day)).to_queue IS NOT NULL
    LIMIT p_limit;
END $$;
