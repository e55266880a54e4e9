SET LOCAL ROLE tereze_owner;
CREATE FUNCTION api.journal_list()
RETURNS TABLE (id bigint, key text, title jsonb, storage_place jsonb, direction text, back_days smallint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    PERFORM tereze.check_caller();
    RETURN QUERY
    SELECT j.id, j.key, j.title, j.storage_place, j.direction, j.back_days FROM tereze.journal j ORDER BY j.id;
END $$;
GRANT EXECUTE ON FUNCTION api.journal_list() TO tereze_registrar, tereze_auditor, tereze_administrator;
