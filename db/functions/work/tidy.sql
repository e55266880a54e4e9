SET LOCAL ROLE tereze_owner;
-- Removes what has served its time: windows of the rate limit, sessions that ended, dry runs after an hour, files that
-- nobody completed or named within a day. It looks a week back, and each time at one more day of what is older: sooner or
-- later at all of it, in case workers were away for longer, and never at all of it at once.
CREATE FUNCTION api.tidy() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    unnamed bytea[];
    at timestamptz := tereze.now(); -- asked for once: an index serves what does not change from row to row
    week timestamptz := at - interval '8 days';
    older bigint := ceil(extract(epoch FROM week - (SELECT min(f.created_at) FROM tereze.file f)) / 86400); -- days
    slice timestamptz := week - make_interval(days => (1 + floor(extract(epoch FROM at) / 600)::bigint % greatest(older, 1))::integer);
    span record;
BEGIN
    DELETE FROM tereze.rate r WHERE r.window_start < clock_timestamp() - interval '2 hours';
    PERFORM tereze.session_tidy();
    DELETE FROM tereze.dry_run d WHERE d.created_at < at - interval '1 hour';
    FOR span IN SELECT * FROM (VALUES (week, at - interval '1 day'), (slice, slice + interval '1 day')) x (since, until) LOOP
        unnamed := ARRAY(SELECT f.sha256 FROM tereze.file f
            WHERE f.created_at >= span.since AND f.created_at < span.until
              AND NOT EXISTS (SELECT FROM tereze.document d WHERE d.sha256 = f.sha256)
              AND NOT EXISTS (SELECT FROM tereze.document d WHERE d.draft_sha256 = f.sha256)
              AND NOT EXISTS (SELECT FROM tereze.document d WHERE d.data_sha256 = f.sha256)
              AND NOT EXISTS (SELECT FROM tereze.document d WHERE d.attached_sha256 = f.sha256)
              AND NOT EXISTS (SELECT FROM tereze.letter_file l WHERE l.sha256 = f.sha256)
            ORDER BY f.created_at LIMIT 100 FOR UPDATE SKIP LOCKED);
        DELETE FROM tereze.file_chunk c WHERE c.sha256 = ANY (unnamed);
        DELETE FROM tereze.file f WHERE f.sha256 = ANY (unnamed);
    END LOOP;
END $$;
GRANT EXECUTE ON FUNCTION api.tidy() TO tereze_worker;
