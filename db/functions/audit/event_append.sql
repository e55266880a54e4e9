SET LOCAL ROLE tereze_audit;
-- Appends an event to the chain of its object and returns the new tip. A caller that holds the tip passes it
-- (p_seq of the last event, p_prev_hash) and is refused with TZ409 when the chain has grown since; otherwise the tip is
-- looked up, and a second writer waits for the first and appends after it: whether what it wrote is still right is said
-- by the version of the object, not by its chain. The path is not pinned here: only functions that have pinned it may
-- call.
CREATE FUNCTION tereze.event_append(p_kind text, p_object_kind text, p_object_id bigint, p_seq integer,
    p_prev_hash bytea, p_at timestamptz, p_person_id bigint, p_request_id uuid, p_data jsonb) RETURNS bytea
LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE
    last_seq integer := p_seq;
    last_hash bytea := p_prev_hash;
    real_now timestamptz;
    door text := CASE session_user WHEN 'tereze_portal' THEN 'portal' WHEN 'tereze_worker' THEN 'worker'
        ELSE CASE WHEN p_person_id IS NULL THEN 'owner' ELSE 'desktop' END END;
    new_hash bytea;
BEGIN
    LOOP
        IF p_seq IS NULL THEN
            SELECT e.seq, e.hash INTO last_seq, last_hash FROM tereze.event e
            WHERE e.object_kind = p_object_kind AND e.object_id = p_object_id ORDER BY e.seq DESC LIMIT 1;
            last_seq := coalesce(last_seq, 0);
        END IF;
        real_now := clock_timestamp();
        new_hash := tereze.event_hash(p_object_kind, p_object_id, last_seq + 1, p_kind, p_at, real_now, p_person_id, door,
            session_user, p_data, p_request_id, last_hash);
        INSERT INTO tereze.event (object_kind, object_id, seq, kind, at, real_at, person_id, channel, db_user, data,
            request_id, prev_hash, hash)
        VALUES (p_object_kind, p_object_id, last_seq + 1, p_kind, p_at, real_now, p_person_id, door, session_user, p_data,
            p_request_id, last_hash, new_hash)
        ON CONFLICT DO NOTHING;
        IF FOUND THEN
            RETURN new_hash;
        END IF;
        -- Which key it was is asked only now: most calls never come here.
        IF EXISTS (SELECT FROM tereze.event e WHERE e.request_id = p_request_id) THEN
            PERFORM tereze.fail('TZ409', 'this request id was used for another call', '{"field": "request_id", "rule": "reused"}');
        ELSIF p_seq IS NOT NULL THEN
            PERFORM tereze.fail('TZ409', 'the object was changed meanwhile');
        END IF;
    END LOOP;
END $$;
GRANT EXECUTE ON FUNCTION tereze.event_append(text, text, bigint, integer, bytea, timestamptz, bigint, uuid, jsonb)
    TO tereze_owner, tereze_vault;
