-- Names substitutes as an administrator does; today is 2 March 2026. Included after fixture.sql.
CREATE FUNCTION t.sub(p_person text, p_substitute text, p_position text DEFAULT NULL, p_from text DEFAULT '2026-03-01', p_until text DEFAULT '2026-03-10', p_basis text DEFAULT NULL,
    p_request text DEFAULT 'gen_random_uuid()') RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT * FROM api.substitution_put(%s, %L, %L, %L, %L, %L, %L, %L)', p_request, t.person_id(p_person), t.person_id(p_substitute),
        nullif(split_part(p_position, '@', 1), ''), nullif(split_part(p_position, '@', 2), ''), p_from, p_until, coalesce(p_basis, p_person || ' > ' || p_substitute)) $$;
-- Its id.
CREATE FUNCTION t.stand_in(p_person text, p_substitute text, p_position text DEFAULT NULL, p_from text DEFAULT '2026-03-01', p_until text DEFAULT '2026-03-10')
RETURNS bigint LANGUAGE sql AS $$ SELECT (t.one('pt_admin', t.sub(p_person, p_substitute, p_position, p_from, p_until)) ->> 'id')::bigint $$;
CREATE FUNCTION t.pos(p_role text, p_unit text DEFAULT NULL) RETURNS bigint LANGUAGE sql STABLE AS $$
    SELECT p.id FROM tereze.position p JOIN tereze.unit u ON u.id = p.unit_id WHERE p.role = p_role AND u.code = coalesce(p_unit, u.code) ORDER BY p.id LIMIT 1 $$;
CREATE FUNCTION t.who(p_id bigint) RETURNS text LANGUAGE sql STABLE AS $$ SELECT x.key FROM t.person x WHERE x.id = p_id $$;
