SET LOCAL ROLE tereze_owner;
-- Refuses whoever is not the station that is named: its person, or for a station without one the worker. One answer for
-- what is not there and for what is somebody else's.
CREATE FUNCTION tereze.print_station_own(p_station_id bigint, p_person_id bigint) RETURNS void
LANGUAGE plpgsql STABLE AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM tereze.print_station s WHERE s.id = p_station_id AND s.person_id IS NOT DISTINCT FROM p_person_id) THEN
        PERFORM tereze.fail('TZ404', 'no such station of yours');
    END IF;
END $$;
