SET LOCAL ROLE tereze_owner;
-- When a term that begins at p_from ends. p_duration is one of duration_parts().
-- Without a calendar it is plain time: years, months, weeks and days by the wall clock of the university's time zone (so a
-- day is a day when the clock changes, and 31 January and a month is the last of February), then hours as they pass.
-- With a calendar:
--   PnD      n working days. The day of the event is not counted; the term ends at closing time of the nth.
--   PTnHnMnS so long as the office is open; a term that ends as the office closes ends then.
--   PnW, PnM, PnY  the same weekday or date so much later, and where that is no working day the next that is; closing time.
--   Together: years and months, then working days after that date, then opening hours after that closing time.
-- A calendar tells its exceptions up to a day. A term that ends later is counted by the hours of the week, and
-- beyond_calendar says so: whoever calls warns those who keep the calendar. A term that was computed stays when the calendar
-- is changed.
CREATE FUNCTION tereze.deadline(p_calendar_id bigint, p_from timestamptz, p_duration text,
    OUT due timestamptz, OUT beyond_calendar boolean) RETURNS record
LANGUAGE plpgsql STABLE AS $$
DECLARE
    zone text := tereze.timezone();
    part record := tereze.duration_parts(p_duration);
    complete date;
    day date;
BEGIN
    IF p_from IS NULL OR NOT isfinite(p_from) THEN
        PERFORM tereze.fail('TZ422', 'a term begins at some time', '{"field": "from", "rule": "required"}');
    END IF;
    IF p_calendar_id IS NULL THEN
        due := ((p_from AT TIME ZONE zone) + make_interval(months => part.months, days => part.weeks * 7 + part.days))
            AT TIME ZONE zone + make_interval(secs => part.seconds);
        beyond_calendar := false;
        RETURN;
    END IF;
    SELECT c.complete_until INTO complete FROM tereze.calendar c WHERE c.id = p_calendar_id;
    IF complete IS NULL THEN
        PERFORM tereze.fail('TZ404', 'no such calendar', '{"field": "calendar"}');
    END IF;
    due := p_from;
    IF part.months + part.weeks + part.days > 0 THEN
        day := (p_from AT TIME ZONE zone)::date + make_interval(months => part.months, days => part.weeks * 7);
        -- Without days of its own: that day, or the first working day after it.
        day := CASE WHEN part.days > 0 THEN tereze.working_day_after(p_calendar_id, day, part.days)
            ELSE tereze.working_day_after(p_calendar_id, day - 1, 1) END;
        due := tereze.closing_time(p_calendar_id, day);
    END IF;
    IF part.seconds > 0 THEN
        due := tereze.opening_end(p_calendar_id, due, part.seconds);
    END IF;
    -- Closing time may be the midnight that begins the next day.
    beyond_calendar := ((due - interval '1 microsecond') AT TIME ZONE zone)::date > complete;
END $$;
