SET LOCAL ROLE tereze_owner;
-- Which frozen documents wait for their numbers, and which numbers their journals would give next. Nothing is locked:
-- the worker now computes a check group for each possible number and hands them to api.register.
CREATE FUNCTION api.register_plan(p_limit integer)
RETURNS TABLE (document_id bigint, journal_id bigint, journal_key text, year integer, first_number bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    RETURN QUERY
    SELECT d.id, j.id, j.key, y.year,
        coalesce((SELECT b.last_number FROM tereze.journal_book b WHERE b.journal_id = j.id AND b.year = y.year), 0) + 1
    FROM (SELECT x.id, z.journal_key FROM tereze.document x
        JOIN tereze.template z ON z.key = x.template_key AND z.journal_key IS NOT NULL
        WHERE x.state = 'frozen' ORDER BY x.id LIMIT least(greatest(p_limit, 1), 50)) d
    JOIN tereze.journal j ON j.key = d.journal_key
    CROSS JOIN (SELECT extract(year FROM tereze.today())::integer AS year) y
    ORDER BY j.id, d.id;
END $$;
GRANT EXECUTE ON FUNCTION api.register_plan(integer) TO tereze_worker;
