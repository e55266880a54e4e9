SET LOCAL ROLE tereze_audit;
-- Stores a seal that seal_next proposed and the worker signed. Everything is computed again: the worker can sign, it
-- cannot choose what a seal holds. Safe to repeat: the same seal is accepted once more, another with its id is not.
CREATE FUNCTION api.seal_put(p_id bigint, p_to_xid text, p_sealed_at timestamptz, p_hash bytea, p_signature bytea,
    p_key_id bytea) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
DECLARE
    last tereze.seal;
    lower_xid xid8;
    n bigint;
    content bytea;
BEGIN
    PERFORM tereze.durable();
    SELECT * INTO last FROM tereze.seal s ORDER BY s.id DESC LIMIT 1;
    IF last.id = p_id AND last.hash = p_hash THEN
        RETURN;
    END IF;
    IF coalesce(last.id, 0) + 1 IS DISTINCT FROM p_id THEN
        PERFORM tereze.fail('TZ409', 'another seal was written meanwhile');
    END IF;
    IF p_to_xid::xid8 > pg_snapshot_xmin(pg_current_snapshot()) THEN
        PERFORM tereze.fail('TZ422', 'the seal reaches into running transactions', '{"field": "to_xid", "rule": "too_late"}');
    END IF;
    lower_xid := coalesce(last.to_xid, '0'::xid8);
    SELECT count(*), sha256(string_agg(e.hash, ''::bytea ORDER BY e.xid, e.id)) INTO n, content
    FROM tereze.event e WHERE e.xid >= lower_xid AND e.xid < p_to_xid::xid8;
    IF n = 0 OR tereze.seal_hash(p_id, lower_xid, p_to_xid::xid8, n, content, last.hash, p_sealed_at) IS DISTINCT FROM p_hash THEN
        PERFORM tereze.fail('TZ422', 'the seal does not match the events', '{"field": "hash", "rule": "mismatch"}');
    END IF;
    INSERT INTO tereze.seal (id, from_xid, to_xid, events, root, prev_hash, hash, sealed_at, signature, key_id)
    VALUES (p_id, lower_xid, p_to_xid::xid8, n, content, last.hash, p_hash, p_sealed_at, p_signature, p_key_id);
EXCEPTION WHEN unique_violation THEN
    PERFORM tereze.fail('TZ409', 'another seal was written meanwhile');
END $$;
GRANT EXECUTE ON FUNCTION api.seal_put(bigint, text, timestamptz, bytea, bytea, bytea) TO tereze_worker;
