SET LOCAL ROLE tereze_owner;
CREATE FUNCTION api.setting_list() RETURNS TABLE (key text, value jsonb, version bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    PERFORM tereze.check_caller();
    RETURN QUERY
    SELECT s.key, s.value, s.version FROM tereze.setting s
    UNION ALL
    SELECT 'timezone', to_jsonb(c.timezone), c.version FROM tereze.clock c
    ORDER BY 1;
END $$;
GRANT EXECUTE ON FUNCTION api.setting_list() TO tereze_administrator, tereze_portal, tereze_worker;
