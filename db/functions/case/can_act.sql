SET LOCAL ROLE tereze_owner;
-- Whether somebody can act on a task that asks one person: this person, or the one for whom the person stands in and who is
-- back.
CREATE FUNCTION tereze.can_act(p_task tereze.step, p_day date) RETURNS boolean
LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN NOT tereze.is_closed(p_task.person_asked)
            AND tereze.may_decide(p_task.person_asked, p_task.position_id, p_task.person_asked, p_task.for_person_id, p_day)
        OR p_task.for_person_id IS NOT NULL AND NOT tereze.is_closed(p_task.for_person_id)
            AND tereze.may_decide(p_task.for_person_id, p_task.position_id, p_task.person_asked, p_task.for_person_id, p_day)
            AND (tereze.substitute_for(p_task.for_person_id, p_task.position_id, p_day)).person_id IS NULL;
END $$;
