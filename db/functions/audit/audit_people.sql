SET LOCAL ROLE tereze_owner;
-- People whose name begins with p_find (surname, then given name), for the log to be read by: at most 20, those with an
-- account first.
CREATE FUNCTION api.audit_people(p_find text)
RETURNS TABLE (person_id bigint, full_name text, db_role text, positions jsonb)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
    wanted text := lower(btrim(p_find));
BEGIN
    PERFORM tereze.check_caller();
    PERFORM tereze.check_text(p_find, 'find', true, 100);
    RETURN QUERY
    SELECT p.id, tereze.full_name(p.surname, p.given, p.patronymic), a.db_role::text,
        (SELECT coalesce(jsonb_agg(DISTINCT po.title), '[]') FROM tereze.appointment t
            JOIN tereze.position po ON po.id = t.position_id WHERE t.person_id = p.id)
    FROM tereze.person p LEFT JOIN tereze.account a ON a.person_id = p.id
    WHERE starts_with(lower(tereze.full_name(p.surname, p.given, p.patronymic)), wanted)
    ORDER BY a.person_id IS NULL, p.surname, p.given, p.patronymic, p.id LIMIT 20;
END $$;
GRANT EXECUTE ON FUNCTION api.audit_people(text) TO tereze_auditor;
