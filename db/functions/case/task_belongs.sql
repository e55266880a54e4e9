SET LOCAL ROLE tereze_owner;
-- Where an open task belongs of which nobody who is asked can act any more: in the queue of such tasks (to_queue is true),
-- or with whom in its position (person_asked, for whom and on what basis; nobody: with all who hold it). All null where it
-- stays: somebody can act, or nobody else could and there is no queue. instead_of is the one who was to act till now.
CREATE FUNCTION tereze.task_belongs(p_task tereze.step, p_day date, OUT to_queue boolean, OUT position_id bigint,
    OUT person_asked bigint, OUT for_person_id bigint, OUT basis text, OUT instead_of bigint)
LANGUAGE plpgsql STABLE AS $$
#variable_conflict use_column
DECLARE
    queue CONSTANT bigint := (tereze.fallback_position(NULL, NULL, p_day)).position_id;
    whose CONSTANT bigint := coalesce(p_task.for_person_id, p_task.person_asked);
    applicant bigint;
    is_vote boolean;
    w record;
BEGIN
    SELECT a.person_id, n.quorum IS NOT NULL INTO applicant, is_vote FROM tereze.application a
    JOIN tereze.route_node n ON n.route_version_id = a.route_version_id AND n.node = p_task.node
    WHERE a.id = p_task.application_id;
    IF p_task.fallback OR p_task.state <> 'open' OR p_task.position_id IS NULL THEN
        RETURN;
    END IF;
    IF NOT tereze.is_manned(p_task.position_id, applicant, p_day) THEN
        to_queue := true;
    ELSIF p_task.person_asked IS NULL THEN
        w := tereze.stand_in(p_task.position_id, applicant, p_day);
        to_queue := CASE WHEN w.person_id IS NOT NULL THEN false END;
    ELSIF tereze.can_act(p_task, p_day) THEN
        RETURN;
    ELSIF NOT is_vote THEN
        -- Whoever holds the position now, or stands in for its only holder.
        w := tereze.stand_in(p_task.position_id, applicant, p_day);
        to_queue := false;
    ELSIF EXISTS (SELECT FROM tereze.appointment m WHERE m.person_id = whose AND m.position_id = p_task.position_id
            AND p_day BETWEEN m.valid_from AND coalesce(m.valid_until, 'infinity')) THEN
        w := tereze.vote_of(whose, p_task.position_id, applicant, p_day, tereze.voters(p_task.application_id, p_task.token, p_task.id));
        to_queue := w.person_id IS NULL;
    ELSE
        to_queue := true; -- a vote is one person's, and nobody else's by itself
    END IF;
    IF to_queue THEN
        position_id := queue;
        to_queue := CASE WHEN queue IS NOT NULL THEN true END;
    ELSIF NOT to_queue AND w.person_id IS NOT DISTINCT FROM p_task.person_asked THEN
        to_queue := NULL;
    ELSIF NOT to_queue THEN
        position_id := p_task.position_id;
        person_asked := w.person_id;
        for_person_id := w.for_person_id;
        basis := w.basis;
        instead_of := coalesce(whose, w.for_person_id);
    END IF;
END $$;
