SET LOCAL ROLE tereze_owner;
-- The opening times of a day as people write them, ["09:00-13:00", "14:00-18:00"], in minutes of the day. At most six, each
-- after the one before and apart from it, so that they read back as they were written; 24:00 is the end of the day.
CREATE FUNCTION tereze.opening_minutes(p_times jsonb, p_field text) RETURNS int4multirange
LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
    part text[];
    opens integer;
    closes integer;
    closed integer := -1;
    answer int4multirange := '{}'::int4multirange;
    item jsonb;
BEGIN
    IF jsonb_typeof(p_times) IS DISTINCT FROM 'array' OR jsonb_array_length(p_times) > 6 THEN
        PERFORM tereze.fail('TZ422', 'opening times are a list of at most six',
            jsonb_build_object('field', p_field, 'rule', 'times'));
    END IF;
    FOR item IN SELECT x.value FROM jsonb_array_elements(p_times) WITH ORDINALITY x (value, place) ORDER BY x.place LOOP
        part := regexp_match(CASE WHEN jsonb_typeof(item) = 'string' THEN item #>> '{}' END,
            '^((?:[01][0-9]|2[0-3])):([0-5][0-9])-((?:[01][0-9]|2[0-3])(?=:)|24(?=:00)):([0-5][0-9])$');
        IF part IS NULL THEN
            PERFORM tereze.fail('TZ422', 'an opening time is written 09:00-13:00',
                jsonb_build_object('field', p_field, 'rule', 'times'));
        END IF;
        opens := part[1]::integer * 60 + part[2]::integer;
        closes := part[3]::integer * 60 + part[4]::integer;
        IF closes <= opens OR opens <= closed THEN
            PERFORM tereze.fail('TZ422', 'opening times end after they begin, and one begins after the one before has ended',
                jsonb_build_object('field', p_field, 'rule', 'order'));
        END IF;
        answer := answer + int4multirange(int4range(opens, closes));
        closed := closes;
    END LOOP;
    RETURN answer;
END $$;
