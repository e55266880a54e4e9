SET LOCAL ROLE tereze_owner;
-- Stores one chunk of a file known by the SHA-256 of its content; the last chunk checks size and hash. Safe to
-- repeat. Chunks are 1 MiB but for the last. Until a file is complete nothing of it is believed: a chunk that comes
-- again takes the place of the one before, another size begins the file anew, and where all chunks together do not have
-- the hash they are thrown away and complete is false: they are to be sent again.
CREATE FUNCTION api.file_put(p_sha256 bytea, p_size integer, p_media_type text, p_n integer, p_bytes bytea)
RETURNS TABLE (complete boolean)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
DECLARE
    f tereze.file;
    content bytea;
    chunks integer := (p_size::bigint + 1048575) / 1048576;
BEGIN
    PERFORM tereze.durable();
    IF session_user <> 'tereze_worker' THEN
        PERFORM tereze.actor(); -- a registrar, with what came with a letter
    END IF;
    IF p_media_type IS NULL OR p_media_type NOT IN ('application/pdf', 'application/json') THEN
        PERFORM tereze.fail('TZ422', 'this kind of file is not kept', '{"field": "media_type", "rule": "choice"}');
    END IF;
    IF (p_size BETWEEN 1 AND 26214400 AND octet_length(p_sha256) = 32 AND p_n BETWEEN 0 AND chunks - 1 AND octet_length(p_bytes)
        = (CASE WHEN p_n < chunks - 1 THEN 1048576 ELSE p_size - 1048576 * (chunks - 1) END)) IS NOT TRUE THEN
        PERFORM tereze.fail('TZ422', 'the chunk does not fit its file', '{"field": "bytes", "rule": "size"}');
    END IF;
    INSERT INTO tereze.file (sha256, size, media_type, created_at) VALUES (p_sha256, p_size, p_media_type, tereze.now())
    ON CONFLICT (sha256) DO NOTHING;
    SELECT * INTO f FROM tereze.file x WHERE x.sha256 = p_sha256 FOR UPDATE;
    IF f.size <> p_size THEN
        IF f.complete THEN
            PERFORM tereze.fail('TZ422', 'another size was announced before', '{"field": "size", "rule": "mismatch"}');
        END IF;
        DELETE FROM tereze.file_chunk c WHERE c.sha256 = p_sha256;
        UPDATE tereze.file x SET size = p_size WHERE x.sha256 = p_sha256;
    END IF;
    -- Whoever puts a file is about to name it: api.tidy leaves it alone for another day.
    UPDATE tereze.file x SET created_at = tereze.now() WHERE x.sha256 = p_sha256 AND x.created_at < tereze.now() - interval '1 hour';
    IF NOT f.complete THEN
        INSERT INTO tereze.file_chunk (sha256, n, bytes) VALUES (p_sha256, p_n, p_bytes)
        ON CONFLICT (sha256, n) DO UPDATE SET bytes = excluded.bytes;
        IF (SELECT count(*) FROM tereze.file_chunk c WHERE c.sha256 = p_sha256) = chunks THEN
            SELECT string_agg(c.bytes, ''::bytea ORDER BY c.n) INTO content FROM tereze.file_chunk c WHERE c.sha256 = p_sha256;
            IF sha256(content) = p_sha256 THEN
                UPDATE tereze.file x SET complete = true WHERE x.sha256 = p_sha256;
                f.complete := true;
            ELSIF chunks = 1 THEN
                PERFORM tereze.fail('TZ422', 'the content does not have this hash', '{"field": "sha256", "rule": "mismatch"}');
            ELSE
                DELETE FROM tereze.file_chunk c WHERE c.sha256 = p_sha256;
            END IF;
        END IF;
    END IF;
    RETURN QUERY SELECT f.complete;
END $$;
GRANT EXECUTE ON FUNCTION api.file_put(bytea, integer, text, integer, bytea) TO tereze_worker, tereze_registrar;
