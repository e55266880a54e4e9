SET LOCAL ROLE tereze_owner;
CREATE FUNCTION api.account_list(p_after text, p_limit integer)
RETURNS TABLE (db_role text, person_id bigint, full_name text, enabled boolean, positions jsonb)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    PERFORM tereze.check_caller();
    RETURN QUERY
    SELECT a.db_role::text, a.person_id, tereze.full_name(p.surname, p.given, p.patronymic), a.enabled,
        coalesce((SELECT jsonb_agg(jsonb_build_object('role', po.role, 'unit', u.code) ORDER BY po.id)
            FROM tereze.appointment ap JOIN tereze.position po ON po.id = ap.position_id
            JOIN tereze.unit u ON u.id = po.unit_id WHERE ap.person_id = a.person_id), '[]')
    FROM tereze.account a JOIN tereze.person p ON p.id = a.person_id
    WHERE a.db_role::text > coalesce(p_after, '') ORDER BY a.db_role::text LIMIT tereze.page_limit(p_limit);
END $$;
GRANT EXECUTE ON FUNCTION api.account_list(text, integer) TO tereze_administrator;
