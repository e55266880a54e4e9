SET LOCAL ROLE tereze_owner;
-- Files up to 200 registrations into an open volume: from now on they are kept where it is, and verification by number
-- says so. What lies in another volume moves, unless that one is closed. All or none.
CREATE FUNCTION api.entries_file(p_request_id uuid, p_entry_ids bigint[], p_volume_id bigint)
RETURNS TABLE (filed integer)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
#variable_conflict use_column
DECLARE
    me bigint := tereze.actor();
    seen jsonb;
    asked jsonb := jsonb_build_object('entries', to_jsonb(p_entry_ids), 'volume', p_volume_id);
    n integer;
BEGIN
    PERFORM tereze.durable();
    PERFORM tereze.check_request(p_request_id);
    seen := tereze.request_result(p_request_id, 'entries_filed', me, asked);
    IF seen IS NULL THEN
        IF (cardinality(p_entry_ids) BETWEEN 1 AND 200
                AND cardinality(p_entry_ids) = (SELECT count(DISTINCT x) FROM unnest(p_entry_ids) x)) IS NOT TRUE THEN
            PERFORM tereze.fail('TZ422', '1 to 200 different entries are filed at once', '{"field": "entries", "rule": "range"}');
        END IF;
        -- Whoever closes one of these volumes waits, and counts what is filed here.
        PERFORM FROM tereze.journal_entry e WHERE e.id = ANY (p_entry_ids) ORDER BY e.id FOR UPDATE;
        PERFORM FROM tereze.volume v WHERE v.id = p_volume_id
            OR v.id IN (SELECT e.volume_id FROM tereze.journal_entry e WHERE e.id = ANY (p_entry_ids)) ORDER BY v.id FOR SHARE;
        IF NOT EXISTS (SELECT FROM tereze.volume v WHERE v.id = p_volume_id) THEN
            PERFORM tereze.fail('TZ404', 'no such volume');
        END IF;
        SELECT count(*) INTO n FROM tereze.journal_entry e WHERE e.id = ANY (p_entry_ids) AND e.kind = 'registration';
        IF n <> cardinality(p_entry_ids) THEN
            PERFORM tereze.fail('TZ404', 'only registrations are filed, and one of these is none');
        END IF;
        IF EXISTS (SELECT FROM tereze.volume v WHERE v.closed_at IS NOT NULL AND (v.id = p_volume_id
                OR v.id IN (SELECT e.volume_id FROM tereze.journal_entry e WHERE e.id = ANY (p_entry_ids)))) THEN
            PERFORM tereze.fail('TZ423', 'the volume is closed', '{"rule": "volume_closed"}');
        END IF;
        UPDATE tereze.journal_entry e SET volume_id = p_volume_id, storage_place = v.storage_place, version = e.version + 1
        FROM tereze.volume v WHERE v.id = p_volume_id AND e.id = ANY (p_entry_ids);
        seen := jsonb_build_object('filed', n);
        PERFORM tereze.event_append('entries_filed', 'volume', p_volume_id, tereze.now(), me, p_request_id,
            asked || jsonb_build_object('result', seen));
    END IF;
    RETURN QUERY SELECT (seen ->> 'filed')::integer;
END $$;
GRANT EXECUTE ON FUNCTION api.entries_file(uuid, bigint[], bigint) TO tereze_registrar;
