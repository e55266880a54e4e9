SET LOCAL ROLE tereze_owner;
-- Opens the next volume of a case of the nomenclature, kept in p_storage_place; one is open at a time.
CREATE FUNCTION api.volume_open(p_request_id uuid, p_nomenclature_id bigint, p_storage_place jsonb)
RETURNS TABLE (id bigint, number smallint, version bigint)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
#variable_conflict use_column
DECLARE
    me bigint := tereze.actor();
    seen jsonb;
    asked jsonb := jsonb_build_object('nomenclature', p_nomenclature_id, 'storage_place', p_storage_place);
    at timestamptz;
BEGIN
    PERFORM tereze.durable();
    PERFORM tereze.check_request(p_request_id);
    seen := tereze.request_result(p_request_id, 'volume_opened', me, asked);
    IF seen IS NULL THEN
        PERFORM tereze.check_names(p_storage_place, 'storage_place');
        PERFORM FROM tereze.nomenclature n WHERE n.id = p_nomenclature_id FOR UPDATE;
        IF NOT FOUND THEN
            PERFORM tereze.fail('TZ404', 'the nomenclature has no such line');
        END IF;
        IF EXISTS (SELECT FROM tereze.volume v WHERE v.nomenclature_id = p_nomenclature_id AND v.closed_at IS NULL) THEN
            PERFORM tereze.fail('TZ423', 'a volume of this case is still open', '{"rule": "volume_open"}');
        END IF;
        at := tereze.now();
        INSERT INTO tereze.volume AS v (nomenclature_id, number, storage_place, opened_at, opened_by)
        SELECT p_nomenclature_id, coalesce(max(x.number), 0) + 1, p_storage_place, at, me
        FROM tereze.volume x WHERE x.nomenclature_id = p_nomenclature_id
        RETURNING jsonb_build_object('id', v.id, 'number', v.number, 'version', v.version) INTO seen;
        PERFORM tereze.event_append('volume_opened', 'volume', (seen ->> 'id')::bigint, at, me, p_request_id,
            asked || jsonb_build_object('result', seen));
    END IF;
    RETURN QUERY SELECT (seen ->> 'id')::bigint, (seen ->> 'number')::smallint, (seen ->> 'version')::bigint;
END $$;
GRANT EXECUTE ON FUNCTION api.volume_open(uuid, bigint, jsonb) TO tereze_registrar;
