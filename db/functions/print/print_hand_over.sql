SET LOCAL ROLE tereze_owner;
-- A copy that a person has seen to be good is given out: to whom, by which document it was seen that it was they, and for
-- one who is not the addressee on what ground. The event is committed to name and ground, and does not hold them.
CREATE FUNCTION api.print_hand_over(p_request_id uuid, p_job_id bigint, p_collector text, p_identity text, p_basis text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
DECLARE
    me bigint := tereze.actor();
    at timestamptz := tereze.now();
    j tereze.print_job;
    entry jsonb := jsonb_build_object('collector', p_collector, 'basis', p_basis);
    asked jsonb;
BEGIN
    PERFORM tereze.durable();
    PERFORM tereze.check_request(p_request_id);
    asked := jsonb_build_object('job', p_job_id, 'identity', p_identity, 'asked', tereze.personal_commit(p_request_id, entry, NULL) -> 'asked');
    IF tereze.request_result(p_request_id, 'print_hand_over', me, asked) IS NOT NULL THEN
        RETURN;
    END IF;
    PERFORM tereze.check_text(p_collector, 'collector', true, 200);
    PERFORM tereze.check_text(p_basis, 'basis', false, 500);
    IF p_identity IS NULL OR p_identity NOT IN ('id_card', 'passport', 'student_card', 'digital_document') THEN
        PERFORM tereze.fail('TZ422', 'the identity has to be seen', '{"field": "identity", "rule": "choice"}');
    END IF;
    SELECT * INTO j FROM tereze.print_job x WHERE x.id = p_job_id FOR NO KEY UPDATE;
    IF j.id IS NULL THEN
        PERFORM tereze.fail('TZ404', 'no such print job');
    END IF;
    IF j.state <> 'confirmed' OR EXISTS (SELECT FROM tereze.print_handover h WHERE h.job_id = j.id)
        OR (SELECT d.state FROM tereze.document d WHERE d.id = j.document_id) <> 'issued' THEN
        PERFORM tereze.fail('TZ423', 'only a good copy of a document in force is handed over, and once');
    END IF;
    INSERT INTO tereze.print_handover VALUES (j.id, me, p_collector, p_identity, nullif(btrim(p_basis), ''), at);
    PERFORM tereze.event_append('print_hand_over', 'document', j.document_id, at, me, p_request_id,
        asked || tereze.personal_commit(p_request_id, entry, '{}') || '{"result": {}}');
END $$;
GRANT EXECUTE ON FUNCTION api.print_hand_over(uuid, bigint, text, text, text) TO tereze_registrar;
