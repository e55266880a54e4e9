SET LOCAL ROLE tereze_owner;
-- One chunk of a file that belongs to a document of the case whose lease p_worker holds. No row after the last one. Who
-- still reads keeps the lease: what is left of it is made ten minutes again when less than five are left.
CREATE FUNCTION api.archive_chunk(p_application_id bigint, p_worker text, p_sha256 bytea, p_n integer)
RETURNS TABLE (bytes bytea, size integer)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
BEGIN
    PERFORM tereze.durable();
    PERFORM tereze.archive_check(p_application_id, p_worker);
    UPDATE tereze.archive_due x SET locked_until = clock_timestamp() + interval '10 minutes'
    WHERE x.application_id = p_application_id AND x.locked_by = p_worker AND x.locked_until < clock_timestamp() + interval '5 minutes';
    IF NOT EXISTS (SELECT FROM tereze.document d WHERE d.application_id = p_application_id
            AND p_sha256 IN (d.sha256, d.data_sha256, d.attached_sha256)) THEN
        PERFORM tereze.fail('TZ404', 'the case has no such file');
    END IF;
    RETURN QUERY SELECT c.bytes, f.size FROM tereze.file f JOIN tereze.file_chunk c ON c.sha256 = f.sha256
    WHERE f.sha256 = p_sha256 AND c.n = p_n;
END $$;
GRANT EXECUTE ON FUNCTION api.archive_chunk(bigint, text, bytea, integer) TO tereze_worker;
