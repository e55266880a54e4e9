SET LOCAL ROLE tereze_owner;
-- Reads an ISO 8601 duration: PnYnMnDTnHnMnS with at least one part, or PnW alone. Whole numbers without a sign; more than
-- nothing and at most ten years (3,653 days, a month counted as a twelfth of a year). What PostgreSQL's own reader of
-- intervals takes besides (fractions, minus, words) is refused here.
CREATE FUNCTION tereze.duration_parts(p_duration text, OUT months integer, OUT weeks integer, OUT days integer,
    OUT seconds integer) RETURNS record
LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
    most_days CONSTANT integer := 3653;
    n numeric[];
BEGIN
    -- Nine digits a part, so that no sum overflows.
    IF p_duration IS NULL OR p_duration !~ '^P(?:[0-9]{1,9}W|(?=[0-9T])(?:[0-9]{1,9}Y)?(?:[0-9]{1,9}M)?(?:[0-9]{1,9}D)?(?:T(?=[0-9])(?:[0-9]{1,9}H)?(?:[0-9]{1,9}M)?(?:[0-9]{1,9}S)?)?)$' THEN
        PERFORM tereze.fail('TZ422', 'a duration is written as in ISO 8601, such as P3D or PT4H',
            '{"field": "duration", "rule": "duration"}');
    END IF;
    n := ARRAY[
        substring(p_duration FROM '^P([0-9]+)Y'),
        substring(p_duration FROM '^P(?:[0-9]+Y)?([0-9]+)M'),
        substring(p_duration FROM '([0-9]+)W'),
        substring(p_duration FROM '([0-9]+)D'),
        substring(p_duration FROM '([0-9]+)H'),
        substring(p_duration FROM 'T(?:[0-9]+H)?([0-9]+)M'),
        substring(p_duration FROM '([0-9]+)S')]::numeric[];
    n := (SELECT array_agg(coalesce(x.value, 0) ORDER BY x.place) FROM unnest(n) WITH ORDINALITY x (value, place));
    IF n[1] * 365.25 + n[2] * 30.4375 + n[3] * 7 + n[4] + (n[5] * 3600 + n[6] * 60 + n[7]) / 86400 > most_days
        OR 0 = ALL (n) THEN
        PERFORM tereze.fail('TZ422', 'a duration is longer than nothing and at most ten years',
            '{"field": "duration", "rule": "range"}');
    END IF;
    months := n[1] * 12 + n[2];
    weeks := n[3];
    days := n[4];
    seconds := n[5] * 3600 + n[6] * 60 + n[7];
END $$;
