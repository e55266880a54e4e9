SET LOCAL ROLE tereze_owner;
-- The opening times of a day: those of an exception where there is one, else those of its weekday. Empty: no working day;
-- null: no such calendar.
CREATE FUNCTION tereze.open_minutes(p_calendar_id bigint, p_day date) RETURNS int4multirange
LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN coalesce((SELECT d.open FROM tereze.calendar_day d WHERE d.calendar_id = p_calendar_id AND d.day = p_day),
        (SELECT c.week[extract(isodow FROM p_day)::integer] FROM tereze.calendar c WHERE c.id = p_calendar_id));
END $$;
