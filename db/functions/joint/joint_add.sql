SET LOCAL ROLE tereze_owner;
-- A registrar puts up to 200 waiting orders of one service and language into a joint order: a new one (p_joint_id null), or
-- one that is not sent yet, as it was seen at p_version. Nothing of what was decided is asked again.
CREATE FUNCTION api.joint_add(p_request_id uuid, p_joint_id bigint, p_version bigint, p_document_ids bigint[])
RETURNS TABLE (id bigint, version bigint)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
#variable_conflict use_column
DECLARE
    me bigint := tereze.actor();
    asked jsonb := jsonb_build_object('joint', p_joint_id, 'version', p_version, 'documents', to_jsonb(p_document_ids));
    seen jsonb;
    at timestamptz := tereze.now();
    j tereze.document;
    texts record;
    d record;
BEGIN
    PERFORM tereze.durable();
    PERFORM tereze.check_request(p_request_id);
    seen := tereze.request_result(p_request_id, 'joint_added', me, asked);
    IF seen IS NOT NULL THEN
        RETURN QUERY SELECT (seen ->> 'id')::bigint, (seen ->> 'version')::bigint;
        RETURN;
    END IF;
    IF (cardinality(p_document_ids) BETWEEN 1 AND 200
            AND cardinality(p_document_ids) = (SELECT count(DISTINCT x) FROM unnest(p_document_ids) x)) IS NOT TRUE THEN
        PERFORM tereze.fail('TZ422', '1 to 200 different orders are put together', '{"field": "documents", "rule": "range"}');
    END IF;
    j := tereze.joint_lock(me, p_joint_id, p_version, p_document_ids);
    IF p_joint_id IS NOT NULL AND (j.state IN ('drafting', 'drafted') OR j.state = 'incident' AND j.signed_at IS NULL) IS NOT TRUE THEN
        PERFORM tereze.fail('TZ423', 'this joint order is sent, issued or gone', jsonb_build_object('rule', 'joint_sent', 'state', j.state));
    END IF;
    IF (SELECT count(*) FROM tereze.joint_member m WHERE m.joint_id = p_joint_id AND m.struck_at IS NULL)
        + cardinality(p_document_ids) > 200 THEN
        PERFORM tereze.fail('TZ422', 'a joint order has at most 200 rows', '{"field": "documents", "rule": "range"}');
    END IF;
    IF (SELECT count(*) FROM tereze.document x WHERE x.id = ANY (p_document_ids) AND x.kind = 'order') <> cardinality(p_document_ids) THEN
        PERFORM tereze.fail('TZ404', 'no such order', '{"field": "documents"}');
    END IF;
    FOR d IN
        SELECT x.id, x.state, x.title, x.template_key, x.language, x.application_id, x.template_version_id, v.service_id, tereze.joint_of(x.id) AS joint
        FROM tereze.document x JOIN tereze.application a ON a.id = x.application_id
        JOIN tereze.service_version v ON v.id = a.service_version_id
        WHERE x.id = ANY (p_document_ids) ORDER BY x.id FOR UPDATE OF x
    LOOP
        IF d.state <> 'waiting' OR d.joint IS NOT NULL THEN
            PERFORM tereze.fail('TZ423', format('order %s does not wait to be collected', d.id),
                jsonb_build_object('rule', 'not_waiting', 'document', d.id, 'state', d.state));
        END IF;
        IF texts IS NULL THEN
            SELECT x.*, d.service_id, d.language INTO texts FROM tereze.joint_texts(d.service_id, d.language) x;
            IF texts.joint_key IS NULL THEN
                PERFORM tereze.fail('TZ423', 'the service has no text of a joint order in this language', '{"rule": "no_text"}');
            END IF;
            IF p_joint_id IS NOT NULL AND EXISTS (SELECT FROM tereze.joint_member m JOIN tereze.document x ON x.id = m.document_id
                    JOIN tereze.application a ON a.id = x.application_id JOIN tereze.service_version v ON v.id = a.service_version_id
                    WHERE m.joint_id = p_joint_id AND m.struck_at IS NULL AND v.service_id <> d.service_id) THEN
                PERFORM tereze.fail('TZ422', 'two services may have one text; a joint order is of one service', '{"field": "documents", "rule": "mixed"}');
            END IF;
            IF j.id IS NULL THEN
                INSERT INTO tereze.document AS n (kind, template_key, language, title, person, state, token, template_version_id)
                VALUES ('joint_order', texts.joint_key, d.language, texts.joint_title, '', 'drafting', tereze.new_token(),
                    texts.joint_version_id)
                RETURNING n.* INTO j;
            END IF;
        END IF;
        IF (d.service_id, d.language) IS DISTINCT FROM (texts.service_id, texts.language)
            OR (j.template_key, j.language) IS DISTINCT FROM (texts.joint_key, texts.language) THEN
            PERFORM tereze.fail('TZ422', 'a joint order is of one service and in one language', '{"field": "documents", "rule": "mixed"}');
        END IF;
        INSERT INTO tereze.joint_member (joint_id, document_id, own_version_id, own_title, added_by, added_at)
        VALUES (j.id, d.id, d.template_version_id, d.title, me, at);
        UPDATE tereze.document x SET version = x.version + 1 WHERE x.id = d.id;
        PERFORM tereze.event_append('order_collected', 'application', d.application_id, at, me, NULL,
            jsonb_build_object('document', d.id, 'joint', j.id));
    END LOOP;
    j.version := tereze.joint_redraft(j.id, at);
    PERFORM tereze.event_append('joint_added', 'document', j.id, at, me, p_request_id,
        asked || jsonb_build_object('result', jsonb_build_object('id', j.id, 'version', j.version)));
    RETURN QUERY SELECT j.id, j.version;
END $$;
GRANT EXECUTE ON FUNCTION api.joint_add(uuid, bigint, bigint, bigint[]) TO tereze_registrar;
