SET LOCAL ROLE tereze_owner;
-- Where the schema stands: the last migration, and the last one that older programs cannot work with.
CREATE FUNCTION api.schema_version() RETURNS TABLE (current integer, breaking integer)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    RETURN QUERY
    SELECT coalesce(max(m.number), 0), coalesce(max(m.number) FILTER (WHERE m.breaking), 0) FROM tereze.migration m;
END $$;
GRANT EXECUTE ON FUNCTION api.schema_version() TO tereze_staff, tereze_registrar, tereze_administrator,
    tereze_auditor, tereze_portal, tereze_worker;
