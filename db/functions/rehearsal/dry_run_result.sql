SET LOCAL ROLE tereze_owner;
-- What came of a dry run: queued (ask again), refused (the drawing has errors, see findings) or done. Only whoever asked
-- for it may see it.
CREATE FUNCTION api.dry_run_result(p_dry_run_id bigint) RETURNS TABLE (state text, findings jsonb, result jsonb)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
    me bigint := tereze.actor();
BEGIN
    RETURN QUERY SELECT d.state, d.findings, d.result FROM tereze.dry_run d WHERE d.id = p_dry_run_id AND d.person_id = me;
    IF NOT FOUND THEN
        PERFORM tereze.fail('TZ404', 'no such dry run');
    END IF;
END $$;
GRANT EXECUTE ON FUNCTION api.dry_run_result(bigint) TO tereze_administrator;
