SET LOCAL ROLE tereze_owner;
-- Says why a task could not be taken by this person.
CREATE FUNCTION tereze.refuse_decision(p_task_id bigint, p_person_id bigint, p_applicant_person_id bigint, p_state text)
RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    t tereze.task;
BEGIN
    SELECT * INTO t FROM tereze.task x WHERE x.id = p_task_id;
    IF NOT tereze.holds_position(p_person_id, t.position_id) THEN
        PERFORM tereze.fail('TZ403', 'this task is asked of another position');
    END IF;
    IF p_applicant_person_id = p_person_id THEN
        PERFORM tereze.fail('TZ403', 'nobody decides on an application of their own', '{"rule": "own_application"}');
    END IF;
    IF t.state <> 'open' OR p_state <> 'in_review' THEN
        PERFORM tereze.fail('TZ423', 'this task is closed', jsonb_build_object('state', p_state));
    END IF;
    PERFORM tereze.fail('TZ409', 'the task was changed meanwhile');
END $$;
