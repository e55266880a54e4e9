SET LOCAL ROLE tereze_owner;
-- Where a token comes to from each of the given elements (or, backwards, where one could have come from), by one flow or
-- more. p_graph is as tereze.version_graph writes it; an element that it does not have leads nowhere.
CREATE FUNCTION tereze.graph_reach(p_graph jsonb, p_from text[], p_backwards boolean)
RETURNS TABLE (origin text, element text)
LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
    RETURN QUERY
    WITH RECURSIVE node AS MATERIALIZED (
        SELECT x ->> 'node' AS number, x ->> 'element' AS name FROM jsonb_array_elements(p_graph -> 'nodes') y(x)),
    flow AS MATERIALIZED (
        SELECT DISTINCT CASE WHEN p_backwards THEN t.name ELSE s.name END AS source,
            CASE WHEN p_backwards THEN s.name ELSE t.name END AS target
        FROM jsonb_array_elements(p_graph -> 'edges') y(x)
        JOIN node s ON s.number = x ->> 'source' JOIN node t ON t.number = x ->> 'target'),
    reach AS (
        SELECT f.source, f.target FROM flow f WHERE f.source = ANY (p_from)
        UNION
        SELECT r.source, f.target FROM reach r JOIN flow f ON f.source = r.target)
    SELECT r.source, r.target FROM reach r;
END $$;
