SET LOCAL ROLE tereze_owner;
-- The positions that performers name: `role` (wherever it exists), `role@unit_code`, and `role@faculty` or
-- `role@department` (of the subject student).
CREATE FUNCTION tereze.placed_positions(p_performers text[], p_student_id bigint) RETURNS bigint[]
LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN ARRAY(
        SELECT DISTINCT po.id
        FROM unnest(p_performers) AS x(performer)
        JOIN tereze.position po ON po.role = split_part(x.performer, '@', 1)
        WHERE position('@' IN x.performer) = 0 OR po.unit_id = (CASE split_part(x.performer, '@', 2)
            WHEN 'faculty' THEN (SELECT st.faculty_id FROM tereze.student st WHERE st.id = p_student_id)
            WHEN 'department' THEN (SELECT st.department_id FROM tereze.student st WHERE st.id = p_student_id)
            ELSE (SELECT u.id FROM tereze.unit u WHERE u.code = split_part(x.performer, '@', 2)) END)
        ORDER BY po.id);
END $$;
