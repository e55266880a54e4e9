SET LOCAL ROLE tereze_owner;
-- Keeps a case by which a template is tested (p_version 0: a new one), or changes the one that was seen at p_version; no
-- p_expected takes it away, the event keeps what it was.
CREATE FUNCTION api.template_case_put(p_request_id uuid, p_key text, p_language text, p_name text, p_version bigint,
    p_data jsonb, p_expected text)
RETURNS TABLE (id bigint, version bigint)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
DECLARE
    me bigint := tereze.actor_or_owner();
    seen jsonb;
    asked jsonb := jsonb_build_object('key', p_key, 'language', p_language, 'name', p_name, 'seen', p_version, 'data', p_data,
        'expected', p_expected);
    template bigint;
    before tereze.template_case;
    new_id bigint;
    new_version bigint;
BEGIN
    PERFORM tereze.durable();
    PERFORM tereze.check_request(p_request_id);
    seen := tereze.request_result(p_request_id, 'template_case_put', me, asked);
    IF seen IS NOT NULL THEN
        RETURN QUERY SELECT (seen ->> 'id')::bigint, (seen ->> 'version')::bigint;
        RETURN;
    END IF;
    PERFORM tereze.check_text(p_name, 'name', true, 200);
    PERFORM tereze.check_text(p_expected, 'expected', false, 100000);
    IF octet_length(p_data::text) > 262144 THEN
        PERFORM tereze.fail('TZ422', 'the data of a case have at most 256 KiB', '{"field": "data", "rule": "too_long"}');
    END IF;
    SELECT t.id INTO template FROM tereze.template t WHERE t.key = p_key FOR NO KEY UPDATE;
    IF template IS NULL THEN
        PERFORM tereze.fail('TZ404', 'no such template', '{"field": "key"}');
    END IF;
    SELECT * INTO before FROM tereze.template_case c
    WHERE c.template_id = template AND c.language = p_language AND c.name = p_name FOR UPDATE;
    IF coalesce(before.version, 0) IS DISTINCT FROM p_version THEN
        PERFORM tereze.fail('TZ409', 'the case was changed, made or taken away meanwhile', '{"field": "version"}');
    END IF;
    new_id := before.id;
    new_version := before.version + 1;
    IF p_expected IS NULL THEN
        DELETE FROM tereze.template_case c WHERE c.id = before.id;
    ELSIF before.id IS NULL THEN
        IF (SELECT count(*) FROM tereze.template_case c WHERE c.template_id = template) >= 100 THEN
            PERFORM tereze.fail('TZ422', 'a template has at most 100 cases', '{"field": "name", "rule": "too_many"}');
        END IF;
        INSERT INTO tereze.template_case AS c (template_id, language, name, data, expected)
        VALUES (template, p_language, p_name, p_data, p_expected) RETURNING c.id, c.version INTO new_id, new_version;
    ELSE
        UPDATE tereze.template_case c SET data = p_data, expected = p_expected, version = new_version WHERE c.id = before.id;
    END IF;
    PERFORM tereze.event_append('template_case_put', 'template', template, tereze.now(), me, p_request_id,
        asked || jsonb_build_object('before', CASE WHEN before.id IS NOT NULL THEN to_jsonb(before) END,
            'result', jsonb_build_object('id', new_id, 'version', new_version)));
    RETURN QUERY SELECT new_id, new_version;
EXCEPTION WHEN check_violation OR not_null_violation THEN
    PERFORM tereze.fail('TZ422', 'a value of the case is not accepted', '{"field": "case", "rule": "value"}');
END $$;
GRANT EXECUTE ON FUNCTION api.template_case_put(uuid, text, text, text, bigint, jsonb, text) TO tereze_administrator;
