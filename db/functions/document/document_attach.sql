SET LOCAL ROLE tereze_owner;
-- A clerk gives a finished PDF, scanned or made by another program, for an order or a certificate in place of what its
-- template gives; without a file the template is used again. The file is complete and was put before. Like a draft that is
-- made anew it is another document, and what the worker has in hand for the one before comes to nothing. Approvers see
-- it as a draft, as they see any other; answers the new document.
CREATE FUNCTION api.document_attach(p_request_id uuid, p_document_id bigint, p_version bigint, p_sha256 bytea)
RETURNS TABLE (id bigint)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
#variable_conflict use_column
DECLARE
    me bigint := tereze.actor();
    asked jsonb := jsonb_build_object('document', p_document_id, 'version', p_version, 'sha256', encode(p_sha256, 'hex'));
    seen jsonb;
    a tereze.application;
    d tereze.document;
    at timestamptz := tereze.now();
    new_id bigint;
BEGIN
    PERFORM tereze.durable();
    PERFORM tereze.check_request(p_request_id);
    SELECT x.* INTO a FROM tereze.application x WHERE x.id = tereze.readable_application(me,
        coalesce((SELECT y.application_id FROM tereze.document y WHERE y.id = p_document_id), 0), NULL) FOR UPDATE;
    seen := tereze.request_result(p_request_id, 'attached', me, asked);
    IF seen IS NOT NULL THEN
        RETURN QUERY SELECT (seen ->> 'id')::bigint;
        RETURN;
    END IF;
    IF a.person_id = me OR EXISTS (SELECT FROM tereze.student s WHERE s.id = a.student_id AND s.person_id = me) THEN
        PERFORM tereze.fail('TZ403', 'nobody gives the document of an application of their own', '{"rule": "own_application"}');
    END IF;
    SELECT x.* INTO d FROM tereze.document x WHERE x.id = p_document_id FOR UPDATE;
    IF d.version IS DISTINCT FROM p_version THEN
        PERFORM tereze.fail('TZ409', 'the document was changed meanwhile', '{"field": "version", "rule": "changed"}');
    END IF;
    IF NOT tereze.document_attachable(d.id) THEN
        PERFORM tereze.fail('TZ423', 'this document is rendered, frozen or approved as it is',
            jsonb_build_object('rule', 'not_attachable', 'state', d.state));
    END IF;
    IF p_sha256 IS NOT NULL THEN
        PERFORM tereze.check_complete_file(p_sha256);
        IF NOT EXISTS (SELECT FROM tereze.file f WHERE f.sha256 = p_sha256 AND f.media_type = 'application/pdf') THEN
            PERFORM tereze.fail('TZ422', 'only a PDF can be attached', '{"field": "sha256", "rule": "choice"}');
        END IF;
    END IF;
    UPDATE tereze.document x SET state = 'discarded', ended_at = at, reason = 'attached anew', version = x.version + 1
    WHERE x.id = d.id;
    -- A job that gave the one before up has nothing to wait for any more.
    DELETE FROM tereze.job j WHERE j.object_id = d.id AND j.kind IN ('document.draft', 'document.issue') AND j.state = 'dead';
    new_id := tereze.document_open(a.id, d.template_key, CASE WHEN d.signed_at IS NULL THEN 'drafting' ELSE 'pending' END,
        d.signed_at);
    UPDATE tereze.document x SET attached_sha256 = p_sha256, attached_by = CASE WHEN p_sha256 IS NOT NULL THEN me END
    WHERE x.id = new_id;
    PERFORM tereze.job_add(CASE WHEN d.signed_at IS NULL THEN 'document.draft' ELSE 'document.issue' END, new_id);
    PERFORM tereze.drafts_count(a.id);
    PERFORM tereze.event_append('attached', 'application', a.id, at, me, p_request_id,
        asked || jsonb_build_object('result', jsonb_build_object('id', new_id)));
    RETURN QUERY SELECT new_id;
END $$;
GRANT EXECUTE ON FUNCTION api.document_attach(uuid, bigint, bigint, bytea) TO tereze_registrar;
