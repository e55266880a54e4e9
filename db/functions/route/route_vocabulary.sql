SET LOCAL ROLE tereze_owner;
-- What a route may name, with titles, for those who draw it: templates with the journal of their documents, journals,
-- roles (titled as the first position that has them) and units with their kind. No more than some hundred of each.
CREATE FUNCTION api.route_vocabulary() RETURNS TABLE (kind text, key text, title jsonb, belongs_to text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    PERFORM tereze.check_caller();
    RETURN QUERY
    SELECT w.kind, w.key, w.title, w.belongs_to FROM (
        SELECT 'template' AS kind, t.key, t.title, t.journal_key AS belongs_to FROM tereze.template t
        UNION ALL
        SELECT 'journal', j.key, j.title, NULL FROM tereze.journal j
        UNION ALL
        (SELECT DISTINCT ON (p.role) 'role', p.role, p.title, NULL FROM tereze.position p ORDER BY p.role, p.id)
        UNION ALL
        SELECT 'unit', u.code, u.name, u.kind FROM tereze.unit u) w
    ORDER BY w.kind, w.key;
END $$;
GRANT EXECUTE ON FUNCTION api.route_vocabulary() TO tereze_administrator;
