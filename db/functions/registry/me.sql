SET LOCAL ROLE tereze_owner;
-- Who I am: for the head of every screen and page.
CREATE FUNCTION api.me(p_session_hash bytea DEFAULT NULL)
RETURNS TABLE (person_id bigint, surname text, given text, patronymic text, language text, email text, positions jsonb,
    groups text[], university jsonb, timezone text, portal_origin text, server_time timestamptz, for_tests boolean)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    me bigint := tereze.actor(p_session_hash);
    at timestamptz := tereze.now();
    today date := (at AT TIME ZONE tereze.timezone())::date;
BEGIN
    RETURN QUERY
    SELECT p.id, p.surname, p.given, p.patronymic, p.language, p.email,
        coalesce((SELECT jsonb_agg(jsonb_build_object('id', po.id, 'role', po.role, 'title', po.title, 'unit', u.name)
                ORDER BY po.id)
            FROM tereze.appointment ap JOIN tereze.position po ON po.id = ap.position_id
            JOIN tereze.unit u ON u.id = po.unit_id
            WHERE ap.person_id = me AND today BETWEEN ap.valid_from AND coalesce(ap.valid_until, 'infinity')),
            '[]'),
        ARRAY(SELECT g FROM unnest(ARRAY['tereze_staff', 'tereze_registrar', 'tereze_administrator',
            'tereze_auditor']) g WHERE pg_has_role(session_user, g, 'member')),
        tereze.setting('university'), tereze.timezone(), tereze.setting('portal_origin') #>> '{}',
        at, (SELECT c.for_tests FROM tereze.clock c)
    FROM tereze.person p WHERE p.id = me;
END $$;
GRANT EXECUTE ON FUNCTION api.me(bytea) TO tereze_staff, tereze_portal;
