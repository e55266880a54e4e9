SET LOCAL ROLE tereze_owner;
-- Who can sign in at the portal, and whose login is closed. Pages by the last login shown.
CREATE FUNCTION api.login_list(p_after text, p_limit integer)
RETURNS TABLE (login text, person_id bigint, full_name text, enabled boolean)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    PERFORM tereze.check_caller();
    RETURN QUERY
    SELECT c.login, c.person_id, tereze.full_name(p.surname, p.given, p.patronymic), c.enabled
    FROM tereze.logins(p_after, tereze.page_limit(p_limit)) c JOIN tereze.person p ON p.id = c.person_id
    ORDER BY c.login;
END $$;
GRANT EXECUTE ON FUNCTION api.login_list(text, integer) TO tereze_administrator;
