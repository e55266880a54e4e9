SET LOCAL ROLE tereze_owner;
-- Says why a volume must be kept whatever its term (a court, an inspection); null lets it go again.
CREATE FUNCTION api.volume_hold(p_request_id uuid, p_volume_id bigint, p_version bigint, p_reason text)
RETURNS TABLE (version bigint)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
#variable_conflict use_column
DECLARE
    me bigint := tereze.actor();
    seen jsonb;
    asked jsonb := jsonb_build_object('volume', p_volume_id, 'seen', p_version, 'reason', p_reason);
    volume tereze.volume;
BEGIN
    PERFORM tereze.durable();
    PERFORM tereze.check_request(p_request_id);
    seen := tereze.request_result(p_request_id, 'volume_held', me, asked);
    IF seen IS NULL THEN
        PERFORM tereze.check_text(p_reason, 'reason', p_reason IS NOT NULL, 500);
        volume := tereze.volume_seen(p_volume_id, p_version);
        UPDATE tereze.volume v SET hold = p_reason, version = v.version + 1 WHERE v.id = p_volume_id RETURNING * INTO volume;
        seen := jsonb_build_object('version', volume.version);
        PERFORM tereze.event_append('volume_held', 'volume', p_volume_id, tereze.now(), me, p_request_id,
            asked || jsonb_build_object('result', seen));
    END IF;
    RETURN QUERY SELECT (seen ->> 'version')::bigint;
END $$;
GRANT EXECUTE ON FUNCTION api.volume_hold(uuid, bigint, bigint, text) TO tereze_registrar;
