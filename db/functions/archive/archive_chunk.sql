SET LOCAL ROLE tereze_owner;
-- One chunk of a file that belongs to a document of the case whose lease p_worker holds. No row after the last one.
CREATE FUNCTION api.archive_chunk(p_application_id bigint, p_worker text, p_sha256 bytea, p_n integer)
RETURNS TABLE (bytes bytea, size integer)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM tereze.archive_check(p_application_id, p_worker);
    IF NOT EXISTS (SELECT FROM tereze.document d WHERE d.application_id = p_application_id
            AND p_sha256 IN (d.sha256, d.data_sha256)) THEN
        PERFORM tereze.fail('TZ404', 'the case has no such file');
    END IF;
    RETURN QUERY SELECT c.bytes, f.size FROM tereze.file f JOIN tereze.file_chunk c ON c.sha256 = f.sha256
    WHERE f.sha256 = p_sha256 AND c.n = p_n;
END $$;
GRANT EXECUTE ON FUNCTION api.archive_chunk(bigint, text, bytea, integer) TO tereze_worker;
