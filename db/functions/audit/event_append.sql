SET LOCAL ROLE tereze_audit;
-- Appends an event to the chain of its object. Two writers on one object: the second waits for the first at the unique
-- key and appends after it; whether what it wrote is still right is said by the version of the object, not by its
-- chain. The path is not pinned here: only functions that have pinned it may call.
CREATE FUNCTION tereze.event_append(p_kind text, p_object_kind text, p_object_id bigint, p_at timestamptz,
    p_person_id bigint, p_request_id uuid, p_data jsonb) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE
    real_now timestamptz := clock_timestamp();
    door text := CASE session_user WHEN 'tereze_portal' THEN 'portal' WHEN 'tereze_worker' THEN 'worker'
        ELSE CASE WHEN p_person_id IS NULL THEN 'owner' ELSE 'desktop' END END;
    last_seq integer;
    last_hash bytea;
BEGIN
    LOOP
        SELECT e.seq, e.hash INTO last_seq, last_hash FROM tereze.event e
        WHERE e.object_kind = p_object_kind AND e.object_id = p_object_id ORDER BY e.seq DESC LIMIT 1;
        last_seq := coalesce(last_seq, 0) + 1;
        IF p_object_kind = 'application' THEN
            -- Whoever writes of a case holds its lock, so nobody else takes this place in its chain.
            INSERT INTO tereze.event (object_kind, object_id, seq, kind, at, real_at, person_id, channel, db_user, data,
                request_id, prev_hash, hash)
            VALUES (p_object_kind, p_object_id, last_seq, p_kind, p_at, real_now, p_person_id, door, session_user, p_data,
                p_request_id, last_hash, tereze.event_hash(p_object_kind, p_object_id, last_seq, p_kind, p_at, real_now,
                    p_person_id, door, session_user, p_data, p_request_id, last_hash))
            ON CONFLICT (request_id) DO NOTHING;
        ELSE
            INSERT INTO tereze.event (object_kind, object_id, seq, kind, at, real_at, person_id, channel, db_user, data,
                request_id, prev_hash, hash)
            VALUES (p_object_kind, p_object_id, last_seq, p_kind, p_at, real_now, p_person_id, door, session_user, p_data,
                p_request_id, last_hash, tereze.event_hash(p_object_kind, p_object_id, last_seq, p_kind, p_at, real_now,
                    p_person_id, door, session_user, p_data, p_request_id, last_hash))
            ON CONFLICT DO NOTHING; -- each key that is asked about costs, so the hot path above asks about one
        END IF;
        IF FOUND THEN
            RETURN;
        END IF;
        IF EXISTS (SELECT FROM tereze.event e WHERE e.request_id = p_request_id) THEN
            PERFORM tereze.fail('TZ409', 'this request id was used for another call', '{"field": "request_id", "rule": "reused"}');
        END IF;
        real_now := clock_timestamp();
    END LOOP;
END $$;
GRANT EXECUTE ON FUNCTION tereze.event_append(text, text, bigint, timestamptz, bigint, uuid, jsonb)
    TO tereze_owner, tereze_vault;
