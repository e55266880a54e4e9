SET LOCAL ROLE tereze_owner;
-- The worker's rendering of a document is frozen: these bytes are never made again. An approval sheet, which has
-- neither number nor QR, is thereby ready; any other document now waits for its number.
CREATE FUNCTION api.document_frozen(p_job_id bigint, p_worker text, p_document_id bigint, p_sha256 bytea,
    p_number_box jsonb, p_data_sha256 bytea) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
DECLARE
    a tereze.application;
    d tereze.document;
    at timestamptz := tereze.now();
BEGIN
    PERFORM tereze.durable();
    SELECT x.* INTO a FROM tereze.application x
    WHERE x.id = (SELECT y.application_id FROM tereze.document y WHERE y.id = p_document_id) FOR UPDATE;
    -- A joint order has no case; whoever takes its job away holds its lock.
    PERFORM FROM tereze.document x WHERE x.id = p_document_id FOR UPDATE;
    PERFORM tereze.job_check(p_job_id, p_worker);
    PERFORM tereze.check_complete_file(p_sha256);
    IF p_data_sha256 IS NOT NULL THEN
        PERFORM tereze.check_complete_file(p_data_sha256);
    END IF;
    UPDATE tereze.document x
    SET state = CASE WHEN x.kind = 'approval_sheet' THEN 'issued' ELSE 'frozen' END, sha256 = p_sha256,
        data_sha256 = p_data_sha256, number_box = p_number_box, version = x.version + 1,
        issued_at = CASE WHEN x.kind = 'approval_sheet' THEN at END
    WHERE x.id = p_document_id AND x.state = 'pending'
    RETURNING * INTO d;
    IF d.id IS NOT NULL THEN
        PERFORM tereze.event_append('frozen', CASE WHEN a.id IS NULL THEN 'document' ELSE 'application' END, coalesce(a.id, d.id), at, NULL, NULL,
            jsonb_build_object('document', d.id, 'kind', d.kind, 'sha256', encode(p_sha256, 'hex')));
    END IF;
    PERFORM tereze.job_finish(p_job_id);
END $$;
GRANT EXECUTE ON FUNCTION api.document_frozen(bigint, text, bigint, bytea, jsonb, bytea) TO tereze_worker;
