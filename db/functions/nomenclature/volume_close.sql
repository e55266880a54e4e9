SET LOCAL ROLE tereze_owner;
-- Closes a volume: its entries are counted, its sheets are as a person counted them, and its term begins on the first of
-- January after. What is kept for ever or until something happens has no day of its own.
CREATE FUNCTION api.volume_close(p_request_id uuid, p_volume_id bigint, p_version bigint, p_sheets integer)
RETURNS TABLE (version bigint, entries integer, destroy_after date)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
#variable_conflict use_column
DECLARE
    me bigint := tereze.actor();
    seen jsonb;
    asked jsonb := jsonb_build_object('volume', p_volume_id, 'seen', p_version, 'sheets', p_sheets);
    volume tereze.volume;
    at timestamptz;
BEGIN
    PERFORM tereze.durable();
    PERFORM tereze.check_request(p_request_id);
    seen := tereze.request_result(p_request_id, 'volume_closed', me, asked);
    IF seen IS NULL THEN
        IF (p_sheets BETWEEN 1 AND 100000) IS NOT TRUE THEN
            PERFORM tereze.fail('TZ422', 'a volume has 1 to 100000 sheets', '{"field": "sheets", "rule": "range"}');
        END IF;
        volume := tereze.volume_seen(p_volume_id, p_version);
        IF volume.closed_at IS NOT NULL THEN
            PERFORM tereze.fail('TZ423', 'the volume is closed', '{"rule": "volume_closed"}');
        END IF;
        at := tereze.now();
        UPDATE tereze.volume v SET closed_at = at, closed_by = me, sheets = p_sheets,
            entries = (SELECT count(*) FROM tereze.journal_entry e WHERE e.volume_id = v.id),
            destroy_after = (SELECT make_date(extract(year FROM at AT TIME ZONE tereze.timezone())::integer + 1
                + n.retention_years, 1, 1) FROM tereze.nomenclature n WHERE n.id = v.nomenclature_id),
            version = v.version + 1
        WHERE v.id = p_volume_id RETURNING * INTO volume;
        seen := jsonb_build_object('version', volume.version, 'entries', volume.entries, 'destroy_after', volume.destroy_after);
        PERFORM tereze.event_append('volume_closed', 'volume', p_volume_id, at, me, p_request_id,
            asked || jsonb_build_object('result', seen));
    END IF;
    RETURN QUERY SELECT (seen ->> 'version')::bigint, (seen ->> 'entries')::integer, (seen ->> 'destroy_after')::date;
END $$;
GRANT EXECUTE ON FUNCTION api.volume_close(uuid, bigint, bigint, integer) TO tereze_registrar;
