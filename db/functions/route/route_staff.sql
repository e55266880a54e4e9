SET LOCAL ROLE tereze_owner;
-- Every position, with who holds it today and whether one of them is there, or somebody who stands in: what a route is
-- tried by before it is published.
CREATE FUNCTION api.route_staff() RETURNS TABLE (role text, unit_code text, unit_kind text, holders bigint[], is_manned boolean)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
    today date := tereze.today();
BEGIN
    PERFORM tereze.check_caller();
    RETURN QUERY
    SELECT p.role, u.code, u.kind, h.persons, EXISTS (SELECT FROM unnest(h.persons) y(person)
        CROSS JOIN LATERAL tereze.substitute_for(y.person, p.id, today) s 
        WHERE s.via IS NULL AND NOT tereze.is_closed(y.person) OR s.person_id IS NOT NULL)
    FROM tereze.position p JOIN tereze.unit u ON u.id = p.unit_id
    CROSS JOIN LATERAL (SELECT ARRAY(SELECT DISTINCT m.person_id FROM tereze.appointment m
        WHERE m.position_id = p.id AND today BETWEEN m.valid_from AND coalesce(m.valid_until, 'infinity') ORDER BY 1) AS persons) h
    ORDER BY p.role, u.code;
END $$;
GRANT EXECUTE ON FUNCTION api.route_staff() TO tereze_worker, tereze_administrator;
