SET LOCAL ROLE tereze_owner;
-- A registrar sends a joint order to be issued as its draft (p_draft_sha256) shows it: the worker renders it and an extract
-- for each member, and registers all of them together. What could not be rendered, an extract too, or took no effect, is
-- sent again.
CREATE FUNCTION api.joint_send(p_request_id uuid, p_joint_id bigint, p_version bigint, p_draft_sha256 bytea)
RETURNS TABLE (version bigint)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
#variable_conflict use_column
DECLARE
    me bigint := tereze.actor();
    asked jsonb := jsonb_build_object('joint', p_joint_id, 'version', p_version, 'draft_sha256', encode(p_draft_sha256, 'hex'));
    seen jsonb;
    at timestamptz := tereze.now();
    j tereze.document;
    texts record;
    members bigint[];
    signed timestamptz;
BEGIN
    PERFORM tereze.durable();
    PERFORM tereze.check_request(p_request_id);
    seen := tereze.request_result(p_request_id, 'joint_sent', me, asked);
    IF seen IS NOT NULL THEN
        RETURN QUERY SELECT (seen ->> 'version')::bigint;
        RETURN;
    END IF;
    IF p_joint_id IS NULL THEN
        PERFORM tereze.fail('TZ404', 'no such joint order');
    END IF;
    j := tereze.joint_lock(me, p_joint_id, p_version, NULL);
    IF ((j.state IN ('drafted', 'incident') OR j.state IN ('pending', 'frozen') AND EXISTS (SELECT FROM tereze.joint_member m
            JOIN tereze.document d ON d.id = m.document_id WHERE m.joint_id = j.id AND m.struck_at IS NULL AND d.state = 'incident'))
        AND j.draft_sha256 IS NOT NULL) IS NOT TRUE THEN
        PERFORM tereze.fail('TZ423', 'what nobody has seen, or was sent, is not sent', jsonb_build_object('rule', 'not_drafted', 'state', j.state));
    END IF;
    IF j.draft_sha256 IS DISTINCT FROM p_draft_sha256 THEN
        PERFORM tereze.fail('TZ409', 'another draft was seen', '{"field": "draft_sha256", "rule": "changed"}');
    END IF;
    SELECT array_agg(d.id ORDER BY d.id), max(d.signed_at) INTO members, signed
    FROM tereze.joint_member m JOIN tereze.document d ON d.id = m.document_id WHERE m.joint_id = j.id AND m.struck_at IS NULL;
    PERFORM FROM tereze.document d WHERE d.id = ANY (members) ORDER BY d.id FOR UPDATE; -- before their jobs, as the worker does
    SELECT x.* INTO texts FROM tereze.joint_texts((SELECT v.service_id FROM tereze.document d
        JOIN tereze.application a ON a.id = d.application_id JOIN tereze.service_version v ON v.id = a.service_version_id
        WHERE d.id = members[1]), j.language) x;
    IF texts.joint_key IS DISTINCT FROM j.template_key THEN
        PERFORM tereze.fail('TZ423', 'the service has no text of an extract in this language any more', '{"rule": "no_text"}');
    END IF;
    DELETE FROM tereze.job x WHERE x.object_id = ANY (members || j.id) AND x.kind = 'document.issue';
    UPDATE tereze.document d SET state = 'pending', signed_at = signed, sha256 = NULL, number_box = NULL, error = NULL, error_code = NULL,
        token = CASE WHEN d.sha256 IS NULL THEN d.token ELSE tereze.new_token() END, version = d.version + 1
    WHERE d.id = j.id RETURNING d.version INTO j.version;
    UPDATE tereze.document d SET state = 'pending', template_version_id = texts.extract_version_id, title = texts.extract_title,
        content = d.content || jsonb_build_object('order', jsonb_build_object('title', j.title, 'date', tereze.instant_text(signed))),
        token = CASE WHEN d.sha256 IS NULL THEN d.token ELSE tereze.new_token() END, sha256 = NULL, number_box = NULL,
        error = NULL, error_code = NULL, version = d.version + 1
    WHERE d.id = ANY (members);
    PERFORM tereze.job_add('document.issue', x) FROM unnest(j.id || members) x;
    PERFORM tereze.event_append('joint_sent', 'document', j.id, at, me, p_request_id, asked || jsonb_build_object(
        'documents', to_jsonb(members), 'result', jsonb_build_object('version', j.version)));
    RETURN QUERY SELECT j.version;
END $$;
GRANT EXECUTE ON FUNCTION api.joint_send(uuid, bigint, bigint, bytea) TO tereze_registrar;
