SET LOCAL ROLE tereze_owner;
-- Whether somebody can act on a task that asks one person: this person, or the one for whom the person stands in and who is
-- back. Where it is a vote, whoever is away has a substitute act or nobody, and whoever has one casts no other's. Asked of
-- every such task again and again, so each question only where the one before leaves it open.
CREATE FUNCTION tereze.can_act(p_task tereze.step, p_day date) RETURNS boolean
LANGUAGE plpgsql STABLE AS $$
BEGIN
    IF NOT tereze.is_closed(p_task.person_asked)
        AND tereze.may_decide(p_task.person_asked, p_task.position_id, p_task.person_asked, p_task.for_person_id, p_day) THEN
        IF p_task.token IS NULL THEN
            RETURN true;
        ELSIF p_task.for_person_id IS NOT NULL THEN
            IF NOT tereze.has_voted(p_task.application_id, p_task.token, p_task.id, p_task.person_asked) THEN
                RETURN true;
            END IF;
        ELSIF NOT EXISTS (SELECT FROM tereze.substitution s WHERE s.person_id = p_task.person_asked AND s.valid_until >= p_day
                AND s.valid_from <= p_day AND s.cancelled_at IS NULL
                AND (s.position_id = p_task.position_id OR s.position_id IS NULL)) THEN
            RETURN true;
        ELSE
            RETURN NOT EXISTS (SELECT FROM tereze.application a JOIN tereze.route_node n ON n.route_version_id = a.route_version_id
                AND n.node = p_task.node WHERE a.id = p_task.application_id AND n.quorum IS NOT NULL);
        END IF;
    END IF;
    RETURN p_task.for_person_id IS NOT NULL AND NOT tereze.is_closed(p_task.for_person_id)
        AND tereze.may_decide(p_task.for_person_id, p_task.position_id, p_task.person_asked, p_task.for_person_id, p_day)
        AND (tereze.substitute_for(p_task.for_person_id, p_task.position_id, p_day)).person_id IS NULL;
END $$;
