SET LOCAL ROLE tereze_owner;
-- Open tasks that ask one person who may not act any more, for nobody who may, or who is still away: at most p_limit, and
-- none that stays where it is.
CREATE FUNCTION tereze.tasks_asked_in_vain(p_day date, p_limit integer) RETURNS SETOF tereze.step
LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN QUERY
    SELECT x.* FROM tereze.step x
    WHERE x.state = 'open' AND x.person_asked IS NOT NULL AND x.fallback IS NOT TRUE
      AND CASE WHEN NOT tereze.can_act(x, p_day) THEN (tereze.task_belongs(x, p_day)).to_queue IS NOT NULL ELSE false END
    LIMIT p_limit;
END $$;
