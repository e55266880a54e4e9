SET LOCAL ROLE tereze_owner;
-- When the office closes on a working day for good; null on any other. A wall-clock time that the clock shows twice is the
-- second, and one that it leaves out is as long after the change as it would have been (so PostgreSQL reads them).
CREATE FUNCTION tereze.closing_time(p_calendar_id bigint, p_day date) RETURNS timestamptz
LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN (p_day + make_interval(mins => upper(tereze.open_minutes(p_calendar_id, p_day)))) AT TIME ZONE tereze.timezone();
END $$;
