SET LOCAL ROLE tereze_owner;
-- The position that a term asks as the superior at a step that is open: the first held one of those that the drawing names, or
-- the nearest over whoever was asked first. Null where there is none.
CREATE FUNCTION tereze.superior_asked(p_application_id bigint, p_step_id bigint, p_timer tereze.route_timer, p_at timestamptz)
RETURNS bigint
LANGUAGE plpgsql STABLE AS $$
DECLARE
    a record;
    asked_first bigint;
BEGIN
    SELECT x.person_id, x.student_id INTO a FROM tereze.application x WHERE x.id = p_application_id;
    IF p_timer.performers <> '{}' THEN
        RETURN (SELECT x FROM unnest(tereze.placed_positions(p_timer.performers, a.student_id)) y(x)
            WHERE tereze.is_manned(x, a.person_id, (p_at AT TIME ZONE tereze.timezone())::date) LIMIT 1);
    END IF;
    asked_first := (SELECT x.position_id FROM tereze.step x WHERE x.application_id = p_application_id AND x.state = 'open'
        AND (x.id = p_step_id OR x.token = p_step_id) ORDER BY x.id LIMIT 1);
    RETURN tereze.superior_of(asked_first, a.person_id, p_at);
END $$;
