SET LOCAL ROLE tereze_owner;
-- A condition over a case: true, false, or null when it cannot be answered (a field is missing or mistyped). The
-- time zone is the university's, whatever the session says.
CREATE FUNCTION tereze.condition_holds(p_context jsonb, p_condition jsonpath) RETURNS boolean
LANGUAGE plpgsql STABLE AS $$
DECLARE
    zone text;
    verdict boolean;
BEGIN
    IF strpos(p_condition::text, 'datetime') = 0 THEN
        RETURN jsonb_path_match_tz(p_context, p_condition, '{}', true); -- no zone is asked for
    END IF;
    zone := current_setting('TimeZone');
    PERFORM set_config('TimeZone', tereze.timezone(), true);
    verdict := jsonb_path_match_tz(p_context, p_condition, '{}', true);
    PERFORM set_config('TimeZone', zone, true);
    RETURN verdict;
END $$;
