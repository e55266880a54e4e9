SET LOCAL ROLE tereze_owner;
-- One chunk of the PDF that was attached to a document. No row after the last one.
CREATE FUNCTION api.document_attached_chunk(p_document_id bigint, p_n integer)
RETURNS TABLE (bytes bytea, size integer, sha256 bytea, media_type text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    wanted bytea;
BEGIN
    SELECT d.attached_sha256 INTO wanted FROM tereze.document d WHERE d.id = p_document_id;
    IF wanted IS NULL THEN
        PERFORM tereze.fail('TZ404', 'the document has no such file');
    END IF;
    RETURN QUERY SELECT c.bytes, f.size, f.sha256, f.media_type
    FROM tereze.file f JOIN tereze.file_chunk c ON c.sha256 = f.sha256 WHERE f.sha256 = wanted AND c.n = p_n;
END $$;
GRANT EXECUTE ON FUNCTION api.document_attached_chunk(bigint, integer) TO tereze_worker;
