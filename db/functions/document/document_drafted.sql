SET LOCAL ROLE tereze_owner;
-- The worker's draft of a document is stored (its file was put before). When the last awaited draft is there,
-- approvers can decide; what they see is the hash over all drafts of the case. The draft of a joint order is no change of
-- it: its version is that of who is in it.
CREATE FUNCTION api.document_drafted(p_job_id bigint, p_worker text, p_document_id bigint, p_sha256 bytea) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
DECLARE
    a tereze.application;
    joint boolean;
    at timestamptz := tereze.now();
BEGIN
    PERFORM tereze.durable();
    SELECT x.* INTO a FROM tereze.application x
    WHERE x.id = (SELECT d.application_id FROM tereze.document d WHERE d.id = p_document_id) FOR UPDATE;
    SELECT d.kind = 'joint_order' INTO joint FROM tereze.document d WHERE d.id = p_document_id FOR UPDATE;
    PERFORM tereze.job_check(p_job_id, p_worker);
    PERFORM tereze.check_complete_file(p_sha256);
    UPDATE tereze.document d SET state = 'drafted', draft_sha256 = p_sha256, version = d.version + (NOT joint)::integer
    WHERE d.id = p_document_id AND d.state = 'drafting';
    IF FOUND AND joint THEN
        PERFORM tereze.event_append('drafted', 'document', p_document_id, at, NULL, NULL,
            jsonb_build_object('sha256', encode(p_sha256, 'hex')));
    ELSIF FOUND THEN
        PERFORM tereze.drafts_count(a.id);
        PERFORM tereze.event_append('drafted', 'application', a.id, at, NULL, NULL,
            jsonb_build_object('document', p_document_id, 'sha256', encode(p_sha256, 'hex')));
        INSERT INTO tereze.outbox (kind, application_id, created_at) VALUES ('drafted', a.id, at);
    END IF;
    PERFORM tereze.job_finish(p_job_id);
END $$;
GRANT EXECUTE ON FUNCTION api.document_drafted(bigint, text, bigint, bytea) TO tereze_worker;
