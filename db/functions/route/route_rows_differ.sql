SET LOCAL ROLE tereze_owner;
-- For `db check`: the elements of a version whose rows are not what its drawing compiles to now (p_nodes, p_edges, as
-- core/route writes them), in their order; none when all are. The compiled rows are put beside the stored ones by the
-- very function that puts them at publishing, in a part of the transaction that is always rolled back: only a number of
-- a sequence is spent.
CREATE FUNCTION tereze.route_rows_differ(p_route_version_id bigint, p_nodes jsonb, p_edges jsonb) RETURNS text[]
LANGUAGE plpgsql AS $$
DECLARE
    beside bigint;
    elements text[];
BEGIN
    BEGIN
        INSERT INTO tereze.route_version (route_id, xml, xml_sha256, created_at)
        SELECT v.route_id, '', sha256(''), v.created_at FROM tereze.route_version v WHERE v.id = p_route_version_id
        RETURNING id INTO STRICT beside;
        PERFORM tereze.route_rows_put(beside, p_nodes, p_edges);
        SELECT array_agg(DISTINCT d.element ORDER BY d.element) INTO elements
        FROM ((SELECT * FROM tereze.route_rows(p_route_version_id) EXCEPT SELECT * FROM tereze.route_rows(beside))
            UNION ALL (SELECT * FROM tereze.route_rows(beside) EXCEPT SELECT * FROM tereze.route_rows(p_route_version_id))) d;
        RAISE EXCEPTION USING ERRCODE = 'TZR00', MESSAGE = 'a comparison is rolled back';
    EXCEPTION WHEN SQLSTATE 'TZR00' THEN
        NULL;
    END;
    RETURN coalesce(elements, '{}');
END $$;
