SET LOCAL ROLE tereze_owner;
-- Which frozen documents wait for their numbers, and which numbers their journals would give next. Nothing stays
-- locked: the worker now computes a check group for each possible number and hands them to api.register. Documents
-- whose application is locked by somebody else are passed over, or fifty of them would hold up all others. An extract is
-- registered by its joint order, once that and all of them are frozen. p_without: journals that cannot go on at present, as
-- the worker has found; what waits for them must not hide what waits for others.
CREATE FUNCTION api.register_plan(p_limit integer, p_without bigint[] DEFAULT '{}')
RETURNS TABLE (document_id bigint, journal_id bigint, journal_key text, year integer, first_number bigint)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
    this_year integer := extract(year FROM tereze.today());
    without text[] := ARRAY(SELECT j.key FROM tereze.journal j WHERE j.id = ANY (p_without));
BEGIN
    -- To see who is locked it locks rows itself for a moment; nothing of that need wait for the disk. What its caller has
    -- written before it in one transaction must.
    IF pg_current_xact_id_if_assigned() IS NULL THEN
        PERFORM set_config('synchronous_commit', 'off', true);
    END IF;
    RETURN QUERY
    WITH single AS (
        SELECT x.id, z.journal_key FROM tereze.document x
        JOIN tereze.template z ON z.key = x.template_key AND z.journal_key IS NOT NULL AND z.journal_key <> ALL (without)
        JOIN tereze.application a ON a.id = x.application_id
        WHERE x.state = 'frozen' AND NOT EXISTS (SELECT FROM tereze.joint_member m WHERE m.document_id = x.id AND m.struck_at IS NULL)
        ORDER BY x.id LIMIT least(greatest(p_limit, 1), 50) FOR KEY SHARE OF a SKIP LOCKED),
    joint AS (
        SELECT x.id, z.journal_key FROM tereze.document x
        JOIN tereze.template z ON z.key = x.template_key AND z.journal_key IS NOT NULL AND z.journal_key <> ALL (without)
        WHERE x.state = 'frozen' AND x.kind = 'joint_order' AND NOT EXISTS (SELECT FROM tereze.joint_member m
            JOIN tereze.document y ON y.id = m.document_id WHERE m.joint_id = x.id AND m.struck_at IS NULL AND y.state <> 'frozen')
        ORDER BY x.id LIMIT least(greatest(p_limit, 1), 50))
    SELECT d.id, j.id, j.key, this_year,
        coalesce((SELECT b.last_number FROM tereze.journal_book b WHERE b.journal_id = j.id AND b.year = this_year), 0) + 1
    FROM (SELECT u.id, u.journal_key FROM (TABLE single UNION ALL TABLE joint) u
        ORDER BY u.id LIMIT least(greatest(p_limit, 1), 50)) d
    JOIN tereze.journal j ON j.key = d.journal_key
    ORDER BY j.id, d.id;
END $$;
GRANT EXECUTE ON FUNCTION api.register_plan(integer, bigint[]) TO tereze_worker;
