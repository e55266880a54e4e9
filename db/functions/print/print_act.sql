SET LOCAL ROLE tereze_owner;
-- What a person does with the jobs of a batch from place p_first to p_last (null: to its end), of those whose state
-- allows it; refused when none does. Answers how many.
--   confirm  the sheets are there and good          spoil    they are not, for a reason; the sheet is no copy
--   cancel   not to be printed, or to be taken back  hold     to wait
--   resume   to go on                                approve  as the second person, who did not ask for it
CREATE FUNCTION api.print_act(p_request_id uuid, p_act text, p_batch_id bigint, p_first integer, p_last integer, p_reason text)
RETURNS TABLE (changed integer)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
DECLARE
    me bigint := tereze.actor();
    at timestamptz := tereze.now();
    seen jsonb;
    asked jsonb := jsonb_build_object('act', p_act, 'batch', p_batch_id, 'first', p_first, 'last', p_last, 'reason', p_reason);
    asker bigint;
    ids bigint[];
BEGIN
    PERFORM tereze.durable();
    PERFORM tereze.check_request(p_request_id);
    seen := tereze.request_result(p_request_id, 'print_act', me, asked);
    IF seen IS NOT NULL THEN
        RETURN QUERY SELECT (seen ->> 'changed')::integer;
        RETURN;
    END IF;
    IF p_act IS NULL OR p_act NOT IN ('confirm', 'spoil', 'cancel', 'hold', 'resume', 'approve') THEN
        PERFORM tereze.fail('TZ422', 'no such act', '{"field": "act", "rule": "choice"}');
    END IF;
    PERFORM tereze.check_text(p_reason, 'reason', p_act = 'spoil', 500);
    SELECT b.person_id INTO asker FROM tereze.print_batch b WHERE b.id = p_batch_id;
    IF asker IS NULL THEN
        PERFORM tereze.fail('TZ404', 'no such batch');
    END IF;
    IF p_act = 'approve' AND asker = me THEN
        PERFORM tereze.fail('TZ403', 'whoever asked for a copy does not allow it too');
    END IF;
    ids := ARRAY(SELECT j.id FROM tereze.print_job j
        WHERE j.batch_id = p_batch_id AND j.place BETWEEN coalesce(p_first, 1) AND coalesce(p_last, 2147483647)
          AND CASE p_act
            WHEN 'confirm' THEN j.state IN ('sent', 'unknown')
            WHEN 'spoil' THEN j.state IN ('sent', 'unknown', 'confirmed')
                AND NOT EXISTS (SELECT FROM tereze.print_handover h WHERE h.job_id = j.id)
            WHEN 'cancel' THEN j.state IN ('pending', 'held') OR j.state = 'processing' AND NOT j.cancel_asked
            WHEN 'hold' THEN j.state = 'pending'
            WHEN 'resume' THEN j.hold IN ('paused', 'trouble')
            ELSE j.hold = 'approval' END
        ORDER BY j.id FOR NO KEY UPDATE);
    IF cardinality(ids) = 0 THEN
        PERFORM tereze.fail('TZ423', 'no job there is in a state that allows it', jsonb_build_object('act', p_act));
    END IF;
    UPDATE tereze.blank b
    SET state = CASE WHEN p_act = 'spoil' THEN 'spoiled' WHEN p_act = 'confirm' THEN 'used' ELSE 'in_stock' END,
        reason = CASE WHEN p_act = 'spoil' THEN p_reason ELSE b.reason END, state_since = at, person_id = me
    WHERE p_act IN ('spoil', 'confirm', 'cancel') AND b.state IN ('reserved', 'used')
      AND b.id IN (SELECT j.blank_id FROM tereze.print_job j WHERE j.id = ANY (ids) AND j.state <> 'processing');
    UPDATE tereze.print_job j
    SET state = CASE p_act WHEN 'confirm' THEN 'confirmed' WHEN 'spoil' THEN 'spoiled' WHEN 'hold' THEN 'held'
            WHEN 'cancel' THEN CASE WHEN j.state = 'processing' THEN j.state ELSE 'cancelled' END ELSE 'pending' END,
        hold = CASE WHEN p_act = 'hold' THEN 'paused' END,
        cancel_asked = j.cancel_asked OR p_act = 'cancel' AND j.state = 'processing',
        blank_id = CASE WHEN p_act = 'cancel' AND j.state <> 'processing' THEN NULL ELSE j.blank_id END,
        spoil_reason = CASE WHEN p_act = 'spoil' THEN p_reason ELSE j.spoil_reason END,
        second_person_id = CASE WHEN p_act = 'approve' THEN me ELSE j.second_person_id END,
        run_at = CASE WHEN p_act IN ('resume', 'approve') THEN clock_timestamp() ELSE j.run_at END,
        state_since = at
    WHERE j.id = ANY (ids);
    PERFORM tereze.event_append('print_act', 'print_batch', p_batch_id, at, me, p_request_id,
        asked || jsonb_build_object('result', jsonb_build_object('changed', cardinality(ids))));
    RETURN QUERY SELECT cardinality(ids);
END $$;
GRANT EXECUTE ON FUNCTION api.print_act(uuid, text, bigint, integer, integer, text) TO tereze_registrar;
