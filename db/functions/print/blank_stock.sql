SET LOCAL ROLE tereze_owner;
-- How many blanks of each kind and series are in which state. The used ones, which are nearly all in the end, are not
-- counted: they are what remains of those that came.
CREATE FUNCTION api.blank_stock() RETURNS TABLE (id bigint, kind text, series text, states jsonb)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    PERFORM tereze.check_caller();
    RETURN QUERY
    SELECT s.id, s.kind, s.series, coalesce(x.states, '{}') || CASE WHEN s.added > coalesce(x.n, 0)
        THEN jsonb_build_object('used', s.added - coalesce(x.n, 0)) ELSE '{}' END
    FROM tereze.blank_series s
    LEFT JOIN (SELECT y.kind, y.series, sum(y.n) AS n, jsonb_object_agg(y.state, y.n) AS states
        FROM (SELECT b.kind, b.series, b.state, count(*) AS n FROM tereze.blank b WHERE b.state <> 'used'
            GROUP BY b.kind, b.series, b.state) y
        GROUP BY y.kind, y.series) x ON x.kind = s.kind AND x.series = s.series
    ORDER BY s.kind, s.series;
END $$;
GRANT EXECUTE ON FUNCTION api.blank_stock() TO tereze_registrar, tereze_auditor;
