SET LOCAL ROLE tereze_owner;
-- Removes what has served its time: windows of the rate limit, sessions that ended, dry runs after an hour, files that
-- nobody completed or named within a day. A worker that was away looks a week back.
CREATE FUNCTION api.tidy() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    unnamed bytea[];
BEGIN
    DELETE FROM tereze.rate r WHERE r.window_start < clock_timestamp() - interval '2 hours';
    PERFORM tereze.session_tidy();
    DELETE FROM tereze.dry_run d WHERE d.created_at < tereze.now() - interval '1 hour';
    unnamed := ARRAY(SELECT f.sha256 FROM tereze.file f
        WHERE f.created_at BETWEEN tereze.now() - interval '8 days' AND tereze.now() - interval '1 day'
          AND NOT EXISTS (SELECT FROM tereze.document d WHERE d.sha256 = f.sha256)
          AND NOT EXISTS (SELECT FROM tereze.document d WHERE d.draft_sha256 = f.sha256)
          AND NOT EXISTS (SELECT FROM tereze.document d WHERE d.data_sha256 = f.sha256)
          AND NOT EXISTS (SELECT FROM tereze.document d WHERE d.attached_sha256 = f.sha256)
          AND NOT EXISTS (SELECT FROM tereze.letter_file l WHERE l.sha256 = f.sha256)
        ORDER BY f.created_at LIMIT 100 FOR UPDATE SKIP LOCKED);
    DELETE FROM tereze.file_chunk c WHERE c.sha256 = ANY (unnamed);
    DELETE FROM tereze.file f WHERE f.sha256 = ANY (unnamed);
END $$;
GRANT EXECUTE ON FUNCTION api.tidy() TO tereze_worker;
