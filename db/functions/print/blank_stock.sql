SET LOCAL ROLE tereze_owner;
-- How many blanks of each kind and series are in which state.
CREATE FUNCTION api.blank_stock() RETURNS TABLE (kind text, series text, states jsonb)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    PERFORM tereze.check_caller();
    RETURN QUERY
    SELECT x.kind, x.series, jsonb_object_agg(x.state, x.n)
    FROM (SELECT b.kind, b.series, b.state, count(*) AS n FROM tereze.blank b GROUP BY b.kind, b.series, b.state) x
    GROUP BY x.kind, x.series ORDER BY x.kind, x.series;
END $$;
GRANT EXECUTE ON FUNCTION api.blank_stock() TO tereze_registrar, tereze_auditor;
