SET LOCAL ROLE tereze_owner;
-- The positions that a step asks: `role` (wherever it exists), `role@unit_code`, `role@faculty` and
-- `role@department` (of the subject student).
CREATE FUNCTION tereze.performer_positions(p_performers text[], p_student_id bigint) RETURNS bigint[]
LANGUAGE sql STABLE AS $$
    SELECT coalesce(array_agg(DISTINCT po.id), '{}')
    FROM unnest(p_performers) AS x(performer)
    LEFT JOIN tereze.student st ON st.id = p_student_id
    JOIN tereze.position po ON po.role = split_part(x.performer, '@', 1)
    WHERE CASE split_part(x.performer, '@', 2)
        WHEN '' THEN true
        WHEN 'faculty' THEN po.unit_id = st.faculty_id
        WHEN 'department' THEN po.unit_id = st.department_id
        ELSE po.unit_id = (SELECT u.id FROM tereze.unit u WHERE u.code = split_part(x.performer, '@', 2))
    END
$$;
