SET LOCAL ROLE tereze_owner;
-- The working calendars by key; is_default is the one that counts where none is named.
CREATE FUNCTION api.calendar_list(p_after text, p_limit integer)
RETURNS TABLE (id bigint, key text, name jsonb, complete_until date, is_default boolean, version bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    PERFORM tereze.check_caller();
    RETURN QUERY
    SELECT c.id, c.key, c.name, c.complete_until, coalesce(tereze.setting('calendar') #>> '{}' = c.key, false), c.version
    FROM tereze.calendar c
    WHERE c.key > coalesce(p_after, '') COLLATE "C" ORDER BY c.key COLLATE "C" LIMIT tereze.page_limit(p_limit);
END $$;
GRANT EXECUTE ON FUNCTION api.calendar_list(text, integer) TO tereze_staff, tereze_administrator;
