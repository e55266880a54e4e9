SET LOCAL ROLE tereze_owner;
-- Cases that something stands in the way of: an incident of the case itself, or a step that waits for a position to
-- which nobody is appointed today (which ends by itself when somebody is).
CREATE FUNCTION api.incident_list(p_after_id bigint, p_limit integer)
RETURNS TABLE (application_id bigint, case_ref text, service jsonb, incident jsonb, state_since timestamptz)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
    today date := tereze.today();
BEGIN
    PERFORM tereze.check_caller();
    RETURN QUERY
    WITH unheld AS MATERIALIZED (
        SELECT p.id, p.title FROM tereze.position p WHERE NOT EXISTS (SELECT FROM tereze.appointment m
            WHERE m.position_id = p.id AND today BETWEEN m.valid_from AND coalesce(m.valid_until, 'infinity')))
    SELECT a.id, a.case_ref, v.passport -> 'name', x.incident, a.state_since
    FROM (
        (SELECT y.id, y.incident FROM tereze.application y
            WHERE y.incident IS NOT NULL AND y.id > coalesce(p_after_id, 0) ORDER BY y.id LIMIT tereze.page_limit(p_limit))
        UNION ALL
        (SELECT DISTINCT ON (s.application_id) s.application_id, jsonb_build_object('kind', 'nobody_appointed',
                'position', u.title, 'since', tereze.instant_text(s.entered_at))
            FROM unheld u JOIN tereze.step s ON s.position_id = u.id AND s.state = 'open'
            JOIN tereze.application y ON y.id = s.application_id AND y.incident IS NULL
            WHERE s.application_id > coalesce(p_after_id, 0)
            ORDER BY s.application_id, s.id LIMIT tereze.page_limit(p_limit))) AS x(id, incident)
    JOIN tereze.application a ON a.id = x.id
    JOIN tereze.service_version v ON v.id = a.service_version_id
    ORDER BY a.id LIMIT tereze.page_limit(p_limit);
END $$;
GRANT EXECUTE ON FUNCTION api.incident_list(bigint, integer) TO tereze_administrator;
