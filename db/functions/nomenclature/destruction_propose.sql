SET LOCAL ROLE tereze_owner;
-- Makes an act that proposes to destroy what has served its term: volumes whose day has come, that nothing holds and no
-- act in force proposes already, at most 1,000. The list is kept as it was made; nothing is destroyed or deleted by it.
-- Those with the mark of the expert commission are in it with the mark: the commission decides.
CREATE FUNCTION api.destruction_propose(p_request_id uuid, p_reason text)
RETURNS TABLE (id bigint, volumes integer)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
#variable_conflict use_column
DECLARE
    me bigint := tereze.actor();
    seen jsonb;
    asked jsonb := jsonb_build_object('reason', p_reason);
    at timestamptz;
    act bigint;
    chosen bigint[];
    n integer;
BEGIN
    PERFORM tereze.durable();
    PERFORM tereze.check_request(p_request_id);
    seen := tereze.request_result(p_request_id, 'destruction_proposed', me, asked);
    IF seen IS NULL THEN
        PERFORM tereze.check_text(p_reason, 'reason', true, 1000);
        at := tereze.now();
        -- Two who propose at one time: the second waits for the volumes of the first, then asks again what is proposed.
        chosen := ARRAY(SELECT v.id FROM tereze.volume v WHERE v.destroy_after <= (at AT TIME ZONE tereze.timezone())::date
            AND v.hold IS NULL AND NOT EXISTS (SELECT FROM tereze.destruction_line l JOIN tereze.destruction_act a
                ON a.id = l.act_id WHERE l.volume_id = v.id AND a.withdrawn_at IS NULL)
            ORDER BY v.id LIMIT 1000 FOR UPDATE);
        INSERT INTO tereze.destruction_act AS a (made_at, made_by, reason) VALUES (at, me, p_reason) RETURNING a.id INTO act;
        INSERT INTO tereze.destruction_line (act_id, line, volume_id, year, index, title, volume, entries, sheets,
            retention_years, article, expert, closed_on, destroy_after)
        SELECT act, row_number() OVER (ORDER BY c.year, c.index, v.number), v.id, c.year, c.index, c.title, v.number, v.entries,
            v.sheets, c.retention_years, c.article, c.expert, (v.closed_at AT TIME ZONE tereze.timezone())::date, v.destroy_after
        FROM tereze.volume v JOIN tereze.nomenclature c ON c.id = v.nomenclature_id
        WHERE v.id = ANY (chosen) AND NOT EXISTS (SELECT FROM tereze.destruction_line l JOIN tereze.destruction_act a
            ON a.id = l.act_id WHERE l.volume_id = v.id AND a.withdrawn_at IS NULL);
        GET DIAGNOSTICS n = ROW_COUNT;
        IF n = 0 THEN
            PERFORM tereze.fail('TZ423', 'no volume has served its term', '{"rule": "nothing_due"}');
        END IF;
        seen := jsonb_build_object('id', act, 'volumes', n);
        PERFORM tereze.event_append('destruction_proposed', 'destruction', act, at, me, p_request_id,
            asked || jsonb_build_object('result', seen));
    END IF;
    RETURN QUERY SELECT (seen ->> 'id')::bigint, (seen ->> 'volumes')::integer;
END $$;
GRANT EXECUTE ON FUNCTION api.destruction_propose(uuid, text) TO tereze_registrar;
