SET LOCAL ROLE tereze_owner;
-- One chunk of a file of a letter. No row after the last one.
CREATE FUNCTION api.letter_chunk(p_entry_id bigint, p_sha256 bytea, p_n integer)
RETURNS TABLE (bytes bytea, size integer, media_type text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM tereze.actor();
    IF NOT EXISTS (SELECT FROM tereze.letter_file f WHERE f.entry_id = p_entry_id AND f.sha256 = p_sha256) THEN
        PERFORM tereze.fail('TZ404', 'the letter has no such file');
    END IF;
    RETURN QUERY SELECT c.bytes, f.size, f.media_type FROM tereze.file f JOIN tereze.file_chunk c ON c.sha256 = f.sha256
    WHERE f.sha256 = p_sha256 AND c.n = p_n;
END $$;
GRANT EXECUTE ON FUNCTION api.letter_chunk(bigint, bytea, integer) TO tereze_registrar, tereze_auditor;
