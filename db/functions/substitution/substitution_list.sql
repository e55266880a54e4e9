SET LOCAL ROLE tereze_owner;
-- Substitutions, newest first: scope `mine` those in which the caller is absent or stands in, `all` for administrators.
-- p_open leaves out what is cancelled or over.
CREATE FUNCTION api.substitution_list(p_scope text, p_open boolean, p_before_id bigint, p_limit integer)
RETURNS TABLE (id bigint, person_id bigint, person_name text, substitute_id bigint, substitute_name text, role text,
    unit_code text, position_title jsonb, valid_from date, valid_until date, basis text, created_at timestamptz,
    created_by bigint, cancelled_at timestamptz, cancelled_by bigint, version bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
    me bigint := tereze.actor_or_owner();
    today date := tereze.today();
BEGIN
    IF p_scope IS NULL OR p_scope NOT IN ('mine', 'all') OR p_open IS NULL THEN
        PERFORM tereze.fail('TZ422', 'the scope is mine or all', '{"field": "scope", "rule": "value"}');
    END IF;
    IF p_scope = 'all' AND me IS NOT NULL AND NOT pg_has_role(session_user, 'tereze_administrator', 'member') THEN
        PERFORM tereze.fail('TZ403', 'only administrators see all substitutions', '{"field": "scope"}');
    END IF;
    RETURN QUERY
    SELECT s.id, s.person_id, tereze.full_name(a.surname, a.given, a.patronymic), s.substitute_id,
        tereze.full_name(b.surname, b.given, b.patronymic), p.role, u.code, p.title, s.valid_from, s.valid_until, s.basis,
        s.created_at, s.created_by, s.cancelled_at, s.cancelled_by, s.version
    FROM tereze.substitution s
    JOIN tereze.person a ON a.id = s.person_id
    JOIN tereze.person b ON b.id = s.substitute_id
    LEFT JOIN tereze.position p ON p.id = s.position_id
    LEFT JOIN tereze.unit u ON u.id = p.unit_id
    WHERE (p_scope = 'all' OR s.person_id = me OR s.substitute_id = me)
      AND (NOT p_open OR (s.cancelled_at IS NULL AND s.valid_until >= today))
      AND (p_before_id IS NULL OR s.id < p_before_id)
    ORDER BY s.id DESC LIMIT tereze.page_limit(p_limit);
END $$;
GRANT EXECUTE ON FUNCTION api.substitution_list(text, boolean, bigint, integer) TO tereze_staff, tereze_administrator;
