SET LOCAL ROLE tereze_audit;
-- What the next seal would hold: events of transactions below the oldest one still running, so that none can appear
-- behind it later. At most about 10,000 events in one. No row when there is nothing to seal.
CREATE FUNCTION api.seal_next()
RETURNS TABLE (id bigint, from_xid text, to_xid text, events bigint, root bytea, prev_hash bytea, sealed_at timestamptz,
    hash bytea)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    last tereze.seal;
    lower_xid xid8;
    upper_xid xid8 := pg_snapshot_xmin(pg_current_snapshot());
    cut xid8;
    n bigint;
    content bytea;
    at timestamptz := date_trunc('milliseconds', clock_timestamp()); -- as finely as every client keeps an instant
BEGIN
    SELECT * INTO last FROM tereze.seal s ORDER BY s.id DESC LIMIT 1;
    lower_xid := coalesce(last.to_xid, '0'::xid8);
    SELECT e.xid INTO cut FROM tereze.event e WHERE e.xid >= lower_xid AND e.xid < upper_xid
    ORDER BY e.xid, e.id OFFSET 10000 LIMIT 1;
    IF cut IS NOT NULL AND cut > lower_xid THEN
        upper_xid := cut;
    END IF;
    SELECT count(*), sha256(string_agg(e.hash, ''::bytea ORDER BY e.xid, e.id)) INTO n, content
    FROM tereze.event e WHERE e.xid >= lower_xid AND e.xid < upper_xid;
    IF n = 0 THEN
        RETURN;
    END IF;
    RETURN QUERY SELECT coalesce(last.id, 0) + 1, lower_xid::text, upper_xid::text, n, content, last.hash, at,
        tereze.seal_hash(coalesce(last.id, 0) + 1, lower_xid, upper_xid, n, content, last.hash, at);
END $$;
GRANT EXECUTE ON FUNCTION api.seal_next() TO tereze_worker;
