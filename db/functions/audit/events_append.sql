SET LOCAL ROLE tereze_audit;
-- Appends events of one kind to the chains of applications, one each for p_application_ids, with the data at its place;
-- of an application that stands there twice in that order. Only for callers that have locked all of them, as
-- event_append() asks of whoever writes of a case.
CREATE FUNCTION tereze.events_append(p_kind text, p_application_ids bigint[], p_at timestamptz, p_data jsonb[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    real_now timestamptz := clock_timestamp();
    door text := CASE session_user WHEN 'tereze_portal' THEN 'portal' WHEN 'tereze_worker' THEN 'worker' ELSE 'owner' END;
    turns bigint;
BEGIN
    turns := coalesce((SELECT max(n) FROM (SELECT count(*) AS n FROM unnest(p_application_ids) a GROUP BY a) c), 0);
    FOR this_turn IN 1..turns LOOP
        INSERT INTO tereze.event (object_kind, object_id, seq, kind, at, real_at, channel, db_user, data, prev_hash, hash)
        SELECT 'application', w.id, w.seq, p_kind, p_at, real_now, door, session_user, w.data, w.hash,
            tereze.event_hash('application', w.id, w.seq, p_kind, p_at, real_now, NULL, door, session_user, w.data, NULL, w.hash)
        FROM (SELECT u.id, u.data, u.place, coalesce(e.seq, 0) + 1 AS seq, e.hash
            FROM (SELECT x.id, x.data, x.place, row_number() OVER (PARTITION BY x.id ORDER BY x.place) AS turn
                FROM unnest(p_application_ids, p_data) WITH ORDINALITY x (id, data, place)) u
            LEFT JOIN LATERAL (SELECT y.seq, y.hash FROM tereze.event y
                WHERE y.object_kind = 'application' AND y.object_id = u.id ORDER BY y.seq DESC LIMIT 1) e ON true
            WHERE u.turn = this_turn) w
        ORDER BY w.place;
    END LOOP;
END $$;
GRANT EXECUTE ON FUNCTION tereze.events_append(text, bigint[], timestamptz, jsonb[]) TO tereze_owner;
