SET LOCAL ROLE tereze_owner;
-- The nearest position over another that somebody else than the applicant holds: a head (setting `head_roles`) of its unit,
-- or of the unit around that, and so on; of a head no other that the setting names before it. Null where there is none.
CREATE FUNCTION tereze.superior_of(p_position_id bigint, p_applicant_id bigint, p_at timestamptz) RETURNS bigint
LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN (WITH RECURSIVE around AS (
            SELECT p.unit_id, 0 AS distance FROM tereze.position p WHERE p.id = p_position_id
            UNION ALL
            SELECT u.parent_id, x.distance + 1 FROM around x JOIN tereze.unit u ON u.id = x.unit_id
            WHERE u.parent_id IS NOT NULL AND x.distance < 20)
        SELECT p.id FROM around x
        JOIN tereze.position p ON p.unit_id = x.unit_id AND p.id <> p_position_id
        JOIN jsonb_array_elements_text(tereze.setting('head_roles')) WITH ORDINALITY h(role, o) ON h.role = p.role
        WHERE h.o > coalesce((SELECT max(y.o) FROM tereze.position q
                JOIN jsonb_array_elements_text(tereze.setting('head_roles')) WITH ORDINALITY y(role, o) ON y.role = q.role
                WHERE q.id = p_position_id AND q.unit_id = x.unit_id), 0)
            AND tereze.is_manned(p.id, p_applicant_id, (p_at AT TIME ZONE tereze.timezone())::date)
        ORDER BY x.distance, h.o, p.id LIMIT 1);
END $$;
