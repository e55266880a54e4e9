SET LOCAL ROLE tereze_owner;
-- What a route may name: templates, each with the journal of its documents, journals, the roles of
-- positions, the routes that are in force, and calendars. It is linted by before it is published.
CREATE FUNCTION api.route_surroundings() RETURNS TABLE (kind text, key text, journal_key text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    PERFORM tereze.check_caller();
    RETURN QUERY
    SELECT 'template', t.key, t.journal_key FROM tereze.template t
    UNION ALL
    SELECT 'journal', j.key, NULL FROM tereze.journal j
    UNION ALL
    SELECT DISTINCT 'role', p.role, NULL FROM tereze.position p
    UNION ALL
    SELECT 'route', r.key, NULL FROM tereze.route r WHERE r.current_version_id IS NOT NULL
    UNION ALL
    SELECT 'calendar', c.key, NULL FROM tereze.calendar c;
END $$;
GRANT EXECUTE ON FUNCTION api.route_surroundings() TO tereze_worker, tereze_administrator;
