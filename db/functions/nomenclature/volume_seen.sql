SET LOCAL ROLE tereze_owner;
-- Locks a volume as it was seen at p_version.
CREATE FUNCTION tereze.volume_seen(p_volume_id bigint, p_version bigint) RETURNS tereze.volume
LANGUAGE plpgsql AS $$
DECLARE
    volume tereze.volume;
BEGIN
    SELECT * INTO volume FROM tereze.volume v WHERE v.id = p_volume_id FOR UPDATE;
    IF volume.id IS NULL THEN
        PERFORM tereze.fail('TZ404', 'no such volume');
    END IF;
    IF volume.version IS DISTINCT FROM p_version THEN
        PERFORM tereze.fail('TZ409', 'the volume was changed meanwhile', '{"field": "version"}');
    END IF;
    RETURN volume;
END $$;
