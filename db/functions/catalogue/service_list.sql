SET LOCAL ROLE tereze_owner;
-- The catalogue as anybody may see it; no more than some hundred services exist.
CREATE FUNCTION api.service_list()
RETURNS TABLE (key text, kind text, number integer, passport jsonb)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    PERFORM tereze.check_caller();
    RETURN QUERY
    SELECT s.key, s.kind, v.number, v.passport
    FROM tereze.service s JOIN tereze.service_version v ON v.id = s.current_version_id
    WHERE s.enabled ORDER BY s.key;
END $$;
GRANT EXECUTE ON FUNCTION api.service_list() TO tereze_portal, tereze_staff;
