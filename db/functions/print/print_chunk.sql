SET LOCAL ROLE tereze_owner;
-- One chunk of the frozen page, for the station that holds the job and for nobody else.
CREATE FUNCTION api.print_chunk(p_job_id bigint, p_claimant uuid, p_n integer)
RETURNS TABLE (bytes bytea, size integer, sha256 bytea, media_type text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
DECLARE
    me bigint := tereze.print_actor();
    j tereze.print_job := tereze.print_lease(p_job_id, p_claimant, me);
BEGIN
    RETURN QUERY SELECT c.bytes, f.size, f.sha256, f.media_type
    FROM tereze.document d JOIN tereze.file f ON f.sha256 = d.sha256 JOIN tereze.file_chunk c ON c.sha256 = f.sha256
    WHERE d.id = j.document_id AND c.n = p_n;
END $$;
GRANT EXECUTE ON FUNCTION api.print_chunk(bigint, uuid, integer) TO tereze_registrar, tereze_worker;
