SET LOCAL ROLE tereze_owner;
-- One chunk of a document's file: `electronic` (issued, superseded or annulled), `draft` or `data` (the approval
-- sheet as JSON); the right is checked each time. A joint order, in which the data of many stand, is for registrars alone.
-- No row after the last chunk.
CREATE FUNCTION api.document_chunk(p_document_id bigint, p_form text, p_n integer, p_session_hash bytea DEFAULT NULL)
RETURNS TABLE (bytes bytea, size integer, sha256 bytea, media_type text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    me bigint := tereze.actor(p_session_hash);
    d tereze.document;
    wanted bytea;
BEGIN
    SELECT * INTO d FROM tereze.document x WHERE x.id = p_document_id;
    -- One answer to what is not there and to what is not for this reader: nobody learns which documents exist.
    IF d.kind IS DISTINCT FROM 'joint_order' OR tereze.channel() = 'portal'
        OR NOT pg_has_role(session_user, 'tereze_registrar', 'member') THEN
        PERFORM tereze.readable_application(me, coalesce(d.application_id, 0), NULL);
    END IF;
    wanted := CASE p_form
        WHEN 'electronic' THEN CASE WHEN d.state IN ('issued', 'superseded', 'annulled') THEN d.sha256 END
        WHEN 'draft' THEN CASE WHEN tereze.channel() = 'desktop' THEN d.draft_sha256 END
        WHEN 'data' THEN CASE WHEN d.state IN ('issued', 'annulled') THEN d.data_sha256 END END;
    IF wanted IS NULL THEN
        PERFORM tereze.fail('TZ404', 'the document has no such file');
    END IF;
    RETURN QUERY SELECT c.bytes, f.size, f.sha256, f.media_type
    FROM tereze.file f JOIN tereze.file_chunk c ON c.sha256 = f.sha256 WHERE f.sha256 = wanted AND c.n = p_n;
END $$;
GRANT EXECUTE ON FUNCTION api.document_chunk(bigint, text, integer, bytea) TO tereze_staff, tereze_portal;
