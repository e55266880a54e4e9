SET LOCAL ROLE tereze_owner;
-- Locks a case and gives an open step of it on which this person may act; refused otherwise, and what stands in the way
-- is said only to those who may read the case.
CREATE FUNCTION tereze.open_step_of(p_person_id bigint, p_application_id bigint, p_task_id bigint) RETURNS tereze.step
LANGUAGE plpgsql AS $$
DECLARE
    s tereze.step;
BEGIN
    SELECT x.* INTO s FROM tereze.step x WHERE x.application_id = p_application_id AND x.id = p_task_id;
    IF s.id IS NULL OR s.position_id IS NULL
        OR NOT tereze.may_decide(p_person_id, s.position_id, s.person_asked, s.for_person_id, tereze.today()) THEN
        PERFORM tereze.readable_application(p_person_id, p_application_id, NULL);
        IF s.position_id IS NULL THEN
            PERFORM tereze.fail('TZ404', 'no such task');
        END IF;
        PERFORM tereze.fail('TZ403', 'this task is asked of another position');
    END IF;
    -- The right comes before the lock: nobody holds up a case that is none of theirs.
    PERFORM FROM tereze.application a WHERE a.id = p_application_id FOR NO KEY UPDATE;
    IF EXISTS (SELECT FROM tereze.application a WHERE a.id = p_application_id AND a.person_id = p_person_id) THEN
        PERFORM tereze.fail('TZ403', 'nobody acts on an application of their own', '{"rule": "own_application"}');
    END IF;
    SELECT x.* INTO s FROM tereze.step x WHERE x.application_id = p_application_id AND x.id = p_task_id;
    IF s.state <> 'open' THEN
        PERFORM tereze.fail('TZ423', 'this task is closed', jsonb_build_object('state',
            (SELECT a.state FROM tereze.application a WHERE a.id = p_application_id)));
    END IF;
    IF s.fallback THEN
        PERFORM tereze.fail('TZ423', 'whoever keeps the queue of such tasks assigns them', '{"rule": "fallback"}');
    END IF;
    -- While it waited for the lock the task may have been given to somebody else.
    IF NOT tereze.may_decide(p_person_id, s.position_id, s.person_asked, s.for_person_id, tereze.today()) THEN
        PERFORM tereze.fail('TZ403', 'this task is asked of another position');
    END IF;
    RETURN s;
END $$;
