SET LOCAL ROLE tereze_owner;
-- The positions that somebody holds today, with who does: for those who assign tasks that nobody could do, and for
-- administrators. By unit and role; p_find looks into titles, names of units and surnames. Pages by the cursor of the last
-- row shown.
CREATE FUNCTION api.position_list(p_find text, p_after_unit_code text, p_after_role text, p_limit integer)
RETURNS TABLE (position_id bigint, role text, unit_code text, title jsonb, unit jsonb, holders text[])
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    me bigint := tereze.actor();
    today date := tereze.today();
    wanted text := lower(nullif(btrim(p_find), ''));
BEGIN
    IF NOT (pg_has_role(session_user, 'tereze_administrator', 'member')
            OR tereze.holds_role(me, ARRAY[tereze.setting('fallback_role') #>> '{}'])) THEN
        PERFORM tereze.fail('TZ403', 'only those who assign tasks look for positions');
    END IF;
    PERFORM tereze.check_text(p_find, 'find', false, 100);
    RETURN QUERY
    SELECT p.id, p.role, u.code, p.title, u.name, h.names
    FROM tereze.position p JOIN tereze.unit u ON u.id = p.unit_id
    CROSS JOIN LATERAL (
        SELECT array_agg(tereze.short_name(x.surname, x.given, x.patronymic) ORDER BY x.surname, x.id) AS names,
            bool_or(starts_with(lower(x.surname), wanted)) AS found
        FROM tereze.appointment m JOIN tereze.person x ON x.id = m.person_id
        WHERE m.position_id = p.id AND today BETWEEN m.valid_from AND coalesce(m.valid_until, 'infinity')) h
    WHERE h.names IS NOT NULL
      AND (wanted IS NULL OR h.found OR EXISTS (
          SELECT FROM jsonb_each_text(p.title) t WHERE strpos(lower(t.value), wanted) > 0)
          OR EXISTS (SELECT FROM jsonb_each_text(u.name) t WHERE strpos(lower(t.value), wanted) > 0))
      AND (p_after_unit_code IS NULL OR (u.code, p.role) > (p_after_unit_code, p_after_role))
    ORDER BY u.code, p.role LIMIT tereze.page_limit(p_limit);
END $$;
GRANT EXECUTE ON FUNCTION api.position_list(text, text, text, integer) TO tereze_staff;
