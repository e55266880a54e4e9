SET LOCAL ROLE tereze_owner;
-- The bag of a case was written and read back. What happened to the case since its content was read brings it here
-- again, since that wrote to the outbox.
CREATE FUNCTION api.archive_done(p_application_id bigint, p_worker text, p_name text, p_last_seq integer,
    p_manifest_sha512 bytea, p_files integer, p_bytes bigint) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
DECLARE
    new_generation smallint;
    reference text;
    tip integer;
BEGIN
    PERFORM tereze.durable();
    PERFORM FROM tereze.archive_due x WHERE x.application_id = p_application_id FOR UPDATE;
    PERFORM tereze.archive_check(p_application_id, p_worker);
    SELECT a.case_ref INTO reference FROM tereze.application a WHERE a.id = p_application_id;
    SELECT coalesce(max(b.generation), 0) + 1 INTO new_generation FROM tereze.archive_bag b
    WHERE b.application_id = p_application_id;
    IF p_name IS DISTINCT FROM (reference || CASE WHEN new_generation > 1 THEN '.' || new_generation ELSE '' END) THEN
        PERFORM tereze.fail('TZ422', 'the bag of this case has another name', '{"field": "name", "rule": "name"}');
    END IF;
    tip := tereze.event_tip('application', p_application_id);
    IF (p_last_seq BETWEEN 1 AND tip) IS NOT TRUE OR octet_length(p_manifest_sha512) IS DISTINCT FROM 64
        OR (p_files > 0 AND p_bytes > 0) IS NOT TRUE THEN
        PERFORM tereze.fail('TZ422', 'what is told of the bag cannot be', '{"field": "manifest", "rule": "format"}');
    END IF;
    INSERT INTO tereze.archive_bag (application_id, generation, name, last_seq, manifest_sha512, files, bytes, written_at)
    VALUES (p_application_id, new_generation, p_name, p_last_seq, p_manifest_sha512, p_files, p_bytes, tereze.now());
    IF p_last_seq = tip THEN
        DELETE FROM tereze.archive_due x WHERE x.application_id = p_application_id;
    ELSE
        UPDATE tereze.archive_due x SET locked_by = NULL, locked_until = NULL WHERE x.application_id = p_application_id;
    END IF;
    PERFORM tereze.event_append('archived', 'archive', p_application_id, tereze.now(), NULL, NULL,
        jsonb_build_object('bag', p_name, 'last_seq', p_last_seq, 'manifest_sha512', encode(p_manifest_sha512, 'hex')));
END $$;
GRANT EXECUTE ON FUNCTION api.archive_done(bigint, text, text, integer, bytea, integer, bigint) TO tereze_worker;
