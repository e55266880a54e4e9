SET LOCAL ROLE tereze_owner;
-- Why a decision was not taken; or, when the call repeats one that was, the state that the first was told. What stands
-- in the way is said only to those who may read the case.
CREATE FUNCTION tereze.decision_refused(p_request_id uuid, p_application_id bigint, p_task_id bigint, p_person_id bigint,
    p_outcome text, p_answer text, p_remark text, p_form_sha256 bytea, p_drafts_sha256 bytea) RETURNS text
LANGUAGE plpgsql AS $$
DECLARE
    asked jsonb := jsonb_build_object('application', p_application_id::text, 'task', p_task_id::text, 'outcome', p_outcome);
    seen jsonb;
    a tereze.application;
    s tereze.step;
BEGIN
    IF p_answer IS NOT NULL OR p_remark IS NOT NULL THEN
        asked := asked || jsonb_build_object('answer', p_answer, 'remark', p_remark);
    END IF;
    seen := tereze.request_result(p_request_id, 'decided', p_person_id, asked);
    IF seen IS NOT NULL THEN
        RETURN seen #>> '{}';
    END IF;
    SELECT * INTO s FROM tereze.step x WHERE x.application_id = p_application_id AND x.id = p_task_id;
    IF s.id IS NULL OR NOT tereze.may_decide(p_person_id, s.position_id, s.person_asked, s.for_person_id, tereze.today()) THEN
        PERFORM tereze.readable_application(p_person_id, p_application_id, NULL);
        IF s.position_id IS NULL THEN
            PERFORM tereze.fail('TZ404', 'no such task');
        END IF;
        PERFORM tereze.fail('TZ403', 'this task is asked of another position');
    END IF;
    SELECT * INTO a FROM tereze.application x WHERE x.id = p_application_id;
    IF a.person_id = p_person_id THEN
        PERFORM tereze.fail('TZ403', 'nobody decides on an application of their own', '{"rule": "own_application"}');
    END IF;
    IF s.fallback THEN
        PERFORM tereze.fail('TZ423', 'whoever keeps the queue of such tasks assigns them and does not decide them',
            '{"rule": "fallback"}');
    END IF;
    IF s.aside OR (SELECT n.acknowledges FROM tereze.route_node n JOIN tereze.application x ON x.route_version_id = n.route_version_id
            WHERE x.id = p_application_id AND n.node = s.node) THEN
        PERFORM tereze.fail('TZ423', 'this is to be acknowledged, not decided', '{"rule": "acknowledge"}');
    END IF;
    IF s.state <> 'open' OR a.state <> 'in_review' THEN
        PERFORM tereze.fail('TZ423', 'this task is closed', jsonb_build_object('state', a.state));
    END IF;
    IF p_form_sha256 IS DISTINCT FROM a.form_sha256 OR p_drafts_sha256 IS DISTINCT FROM a.drafts_sha256 THEN
        PERFORM tereze.fail('TZ409', 'the form or the draft is not the one that was seen', '{"rule": "seen"}');
    END IF;
    IF a.drafts_awaited > 0 THEN
        PERFORM tereze.fail('TZ423', 'the draft of the document is still being prepared', '{"rule": "drafts_awaited"}');
    END IF;
    PERFORM tereze.fail('TZ409', 'the task was changed meanwhile');
    RETURN NULL;
END $$;
