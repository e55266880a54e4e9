SET LOCAL ROLE tereze_owner;
-- The drawing of a dry run that waits for the worker.
CREATE FUNCTION api.dry_run_drawing(p_dry_run_id bigint) RETURNS TABLE (xml bytea, state text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    RETURN QUERY SELECT d.xml, d.state FROM tereze.dry_run d WHERE d.id = p_dry_run_id;
END $$;
GRANT EXECUTE ON FUNCTION api.dry_run_drawing(bigint) TO tereze_worker;
