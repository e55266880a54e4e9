SET LOCAL ROLE tereze_owner;
-- An administrator tries a job that failed once more and now, after its cause was mended.
CREATE FUNCTION api.job_retry(p_request_id uuid, p_job_id bigint) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
DECLARE
    me bigint := tereze.actor();
    j tereze.job;
    seen jsonb;
    asked jsonb := jsonb_build_object('job', p_job_id);
BEGIN
    PERFORM tereze.durable();
    PERFORM tereze.check_request(p_request_id);
    seen := tereze.request_result(p_request_id, 'job_retry', me, asked);
    IF seen IS NOT NULL THEN
        RETURN;
    END IF;
    -- The document before its job, as everybody who takes the job of a document away.
    PERFORM FROM tereze.document d WHERE d.id = (SELECT x.object_id FROM tereze.job x
        WHERE x.id = p_job_id AND x.kind LIKE 'document.%') FOR NO KEY UPDATE;
    UPDATE tereze.job x SET state = 'ready', attempts = 0, waits = 0, run_at = clock_timestamp(), last_error = NULL,
        last_code = NULL
    WHERE x.id = p_job_id AND x.last_error IS NOT NULL AND x.state IN ('dead', 'ready') RETURNING * INTO j;
    IF j.id IS NULL THEN
        PERFORM tereze.fail('TZ423', 'only a job that failed is tried again');
    END IF;
    IF j.kind LIKE 'document.%' THEN
        PERFORM tereze.document_renew(d.id) FROM tereze.document d WHERE d.id = j.object_id AND d.state = 'incident';
        UPDATE tereze.document d SET state = CASE j.kind WHEN 'document.draft' THEN 'drafting' ELSE 'pending' END,
            error = NULL, error_code = NULL, version = d.version + 1
        WHERE d.id = j.object_id AND d.state = 'incident' AND (j.kind <> 'document.draft' OR d.signed_at IS NULL);
    END IF;
    PERFORM tereze.event_append('job_retry', 'job', p_job_id, tereze.now(), me, p_request_id,
        asked || jsonb_build_object('kind', j.kind, 'object', j.object_id, 'result', '{}'::jsonb));
END $$;
GRANT EXECUTE ON FUNCTION api.job_retry(uuid, bigint) TO tereze_administrator;
