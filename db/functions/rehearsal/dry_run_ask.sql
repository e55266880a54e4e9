SET LOCAL ROLE tereze_owner;
-- Asks the worker for a dry run of a drawing, published or not, with a service's form and sample answers; what comes of it
-- is api.dry_run_result() for whoever asked, for an hour. The worker compiles the drawing: rows are not taken from people.
-- p_subject and p_answers are as tereze.rehearsal_applicant and tereze.rehearsal_act read them.
CREATE FUNCTION api.dry_run_ask(p_request_id uuid, p_xml bytea, p_service_key text, p_subject jsonb, p_language text,
    p_form jsonb, p_answers jsonb)
RETURNS TABLE (dry_run_id bigint)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
DECLARE
    me bigint := tereze.actor();
    seen jsonb;
    at timestamptz := tereze.now();
    asked jsonb := jsonb_build_object('service', p_service_key, 'xml_sha256', encode(sha256(p_xml), 'hex'), 'rest_sha256',
        encode(sha256(convert_to(jsonb_build_array(p_subject, p_language, p_form, p_answers)::text, 'UTF8')), 'hex'));
    new_id bigint;
BEGIN
    PERFORM tereze.durable();
    PERFORM tereze.check_request(p_request_id);
    seen := tereze.request_result(p_request_id, 'dry_run_asked', me, asked);
    IF seen IS NOT NULL THEN
        RETURN QUERY SELECT (seen ->> 'dry_run_id')::bigint;
        RETURN;
    END IF;
    IF p_xml IS NULL OR octet_length(p_xml) > 4194304 THEN
        PERFORM tereze.fail('TZ422', 'a route has at most 4 MiB', '{"field": "xml", "rule": "too_long"}');
    END IF;
    IF p_language IS NULL OR p_language NOT IN ('kk', 'ru', 'en', 'uk') THEN
        PERFORM tereze.fail('TZ422', 'no such language', '{"field": "language", "rule": "choice"}');
    END IF;
    IF jsonb_typeof(p_subject) IS DISTINCT FROM 'object' OR pg_column_size(p_subject) > 16384 THEN
        PERFORM tereze.fail('TZ422', 'the sample applicant is one object', '{"field": "subject", "rule": "type"}');
    END IF;
    IF jsonb_typeof(p_answers) IS DISTINCT FROM 'array' OR pg_column_size(p_answers) > 262144
        OR jsonb_path_exists(p_answers, '$[*] ? (@.type() != "object")') THEN
        PERFORM tereze.fail('TZ422', 'the answers are one list of objects', '{"field": "answers", "rule": "type"}');
    END IF;
    IF jsonb_array_length(p_answers) > 500 THEN
        PERFORM tereze.fail('TZ422', 'a dry run takes at most 500 answers', '{"field": "answers", "rule": "too_long"}');
    END IF;
    PERFORM tereze.check_form_size(p_form);
    PERFORM tereze.check_text(p_service_key, 'service', true, 63);
    PERFORM tereze.rate_limit('dry run ' || me, 600, interval '1 hour');
    INSERT INTO tereze.dry_run (person_id, xml, service_key, subject, language, form, answers, created_at)
    VALUES (me, p_xml, p_service_key, p_subject, p_language, p_form, p_answers, at) RETURNING id INTO new_id;
    PERFORM tereze.job_add('route.dry_run', new_id);
    PERFORM tereze.event_append('dry_run_asked', 'dry_run', new_id, at, me, p_request_id,
        asked || jsonb_build_object('result', jsonb_build_object('dry_run_id', new_id)));
    RETURN QUERY SELECT new_id;
END $$;
GRANT EXECUTE ON FUNCTION api.dry_run_ask(uuid, bytea, text, jsonb, text, jsonb, jsonb) TO tereze_administrator;
