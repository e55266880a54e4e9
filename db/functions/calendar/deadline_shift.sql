SET LOCAL ROLE tereze_owner;
-- When a term ends that would have ended at p_due but did not run from p_paused_at to p_resumed_at. p_duration tells how it
-- was counted.
--   Without a calendar, or where it was over when it was paused: later by the length of the pause, or not at all.
--   By days (weeks, months): the working days that were left after the day of the pause are counted again after the day on
--     which it goes on. So a pause within a day changes nothing. When it was paused on its last day, it ends at the next
--     closing time.
--   By hours: the opening time that was left is counted again.
CREATE FUNCTION tereze.deadline_shift(p_calendar_id bigint, p_due timestamptz, p_paused_at timestamptz,
    p_resumed_at timestamptz, p_duration text, OUT due timestamptz, OUT beyond_calendar boolean) RETURNS record
LANGUAGE plpgsql STABLE AS $$
DECLARE
    zone text := tereze.timezone();
    part record := tereze.duration_parts(p_duration);
    complete date;
    last_day date;
    day date;
    remaining integer := 0;
    remaining_seconds double precision;
BEGIN
    IF p_due IS NULL OR p_paused_at IS NULL OR p_resumed_at IS NULL OR p_resumed_at < p_paused_at
        OR NOT isfinite(p_due) OR NOT isfinite(p_resumed_at) OR p_due > p_paused_at + interval '7320 days' THEN
        PERFORM tereze.fail('TZ422', 'a pause ends after it begins', '{"field": "resumed_at", "rule": "range"}');
    END IF;
    due := p_due;
    IF p_calendar_id IS NOT NULL THEN
        SELECT c.complete_until INTO complete FROM tereze.calendar c WHERE c.id = p_calendar_id;
        IF complete IS NULL THEN
            PERFORM tereze.fail('TZ404', 'no such calendar', '{"field": "calendar"}');
        END IF;
    END IF;
    IF p_due > p_paused_at THEN
        IF p_calendar_id IS NULL THEN
            due := p_due + (p_resumed_at - p_paused_at);
        ELSIF part.seconds > 0 THEN
            remaining_seconds := tereze.working_seconds(p_calendar_id, p_paused_at, p_due);
            due := CASE WHEN remaining_seconds > 0 THEN tereze.opening_end(p_calendar_id, p_resumed_at, remaining_seconds)
                ELSE greatest(p_due, p_resumed_at) END; -- the calendar was changed meanwhile
        ELSE
            day := (p_paused_at AT TIME ZONE zone)::date;
            -- Closing time may be the midnight that begins the next day.
            last_day := ((p_due - interval '1 microsecond') AT TIME ZONE zone)::date;
            FOR ahead IN 1..last_day - day LOOP
                IF NOT isempty(tereze.open_minutes(p_calendar_id, day + ahead)) THEN
                    remaining := remaining + 1;
                END IF;
            END LOOP;
            day := (p_resumed_at AT TIME ZONE zone)::date;
            IF remaining > 0 THEN
                due := tereze.closing_time(p_calendar_id, tereze.working_day_after(p_calendar_id, day, remaining));
            ELSE
                day := day - 2;
                LOOP -- ends: each turn is a later working day
                    day := tereze.working_day_after(p_calendar_id, day, 1);
                    due := tereze.closing_time(p_calendar_id, day);
                    EXIT WHEN due > p_resumed_at;
                END LOOP;
            END IF;
        END IF;
    END IF;
    beyond_calendar := coalesce(((due - interval '1 microsecond') AT TIME ZONE zone)::date > complete, false);
END $$;
