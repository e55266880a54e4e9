SET LOCAL ROLE tereze_owner;
-- The calendar of a key; without a key the university's (setting `calendar`), and null where that is none: plain time.
CREATE FUNCTION tereze.calendar_id(p_key text) RETURNS bigint
LANGUAGE plpgsql STABLE AS $$
DECLARE
    wanted text := coalesce(p_key, tereze.setting('calendar') #>> '{}');
    found_id bigint;
BEGIN
    IF wanted IS NULL THEN
        RETURN NULL;
    END IF;
    SELECT c.id INTO found_id FROM tereze.calendar c WHERE c.key = wanted;
    IF found_id IS NULL THEN
        PERFORM tereze.fail('TZ404', format('no such calendar: %s', wanted), '{"field": "calendar"}');
    END IF;
    RETURN found_id;
END $$;
