SET LOCAL ROLE tereze_owner;
-- The worker's answer to a dry run: it plays the rows that the drawing compiled to (p_route, as core/route writes them), or,
-- with null, keeps the findings that refuse it. One that is gone, because nobody came for an hour, is nothing.
CREATE FUNCTION api.dry_run_done(p_job_id bigint, p_worker text, p_dry_run_id bigint, p_route jsonb, p_findings jsonb)
RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
DECLARE
    d tereze.dry_run;
    played jsonb;
    code text;
    said text;
    detail text;
BEGIN
    PERFORM tereze.durable();
    PERFORM tereze.job_check(p_job_id, p_worker);
    SELECT x.* INTO d FROM tereze.dry_run x WHERE x.id = p_dry_run_id AND x.state = 'queued' FOR UPDATE;
    IF d.id IS NOT NULL THEN
        IF p_route IS NOT NULL THEN
            BEGIN
                played := tereze.rehearse(d.service_key, d.subject, d.language, d.form, p_route, d.answers);
            EXCEPTION WHEN OTHERS THEN
                GET STACKED DIAGNOSTICS code = RETURNED_SQLSTATE, said = MESSAGE_TEXT, detail = PG_EXCEPTION_DETAIL;
                IF code NOT LIKE 'TZ4__' THEN
                    RAISE;
                END IF;
                played := jsonb_build_object('state', NULL, 'trace', '[]'::jsonb, 'open', '[]'::jsonb, 'problem',
                    jsonb_build_object('answer', -1, 'code', code, 'message', said, 'detail', detail::jsonb));
            END;
        END IF;
        UPDATE tereze.dry_run x SET state = CASE WHEN p_route IS NULL THEN 'refused' ELSE 'done' END, findings = p_findings,
            result = played
        WHERE x.id = d.id;
    END IF;
    PERFORM tereze.job_finish(p_job_id);
END $$;
GRANT EXECUTE ON FUNCTION api.dry_run_done(bigint, text, bigint, jsonb, jsonb) TO tereze_worker;
