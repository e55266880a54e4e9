SET LOCAL ROLE tereze_owner;
-- Every way in which answers break the form: unknown, missing, mistyped, of too many digits, too long, not a choice, out of range. The
-- same rules, by the same names, as core/form tells them to people before they send (tests/db/formrules.test.cpp holds
-- both together). Whoever breaks a hundred learns no more.
CREATE FUNCTION tereze.form_problems(p_service_version_id bigint, p_form jsonb)
RETURNS TABLE (field text, rule text)
LANGUAGE plpgsql STABLE AS $$
DECLARE
    f tereze.form_field;
    answer jsonb;
    content text;
    written text;
    number numeric;
    found_rule text;
    told integer;
BEGIN
    IF jsonb_typeof(p_form) IS DISTINCT FROM 'object' THEN
        RETURN QUERY SELECT ''::text, 'type'::text;
        RETURN;
    END IF;
    RETURN QUERY SELECT k, 'unknown'::text FROM jsonb_object_keys(p_form) k
    WHERE NOT EXISTS (SELECT FROM tereze.form_field x WHERE x.service_version_id = p_service_version_id AND x.name = k)
    LIMIT 100;
    GET DIAGNOSTICS told = ROW_COUNT;
    FOR f IN SELECT * FROM tereze.form_field x WHERE x.service_version_id = p_service_version_id ORDER BY x.ordinal LOOP
        answer := p_form -> f.name;
        found_rule := NULL;
        IF answer IS NULL OR answer = 'null' THEN
            IF f.required OR answer IS NOT NULL THEN
                found_rule := 'required';
            END IF;
        ELSIF jsonb_typeof(answer) <> (CASE WHEN f.type IN ('integer', 'number') THEN 'number'
                WHEN f.type = 'boolean' THEN 'boolean' ELSE 'string' END) THEN
            -- A number that a double would round is kept as it was written.
            written := btrim(answer #>> '{}', E' \t\n\v\f\r');
            found_rule := CASE WHEN f.type IN ('integer', 'number') AND jsonb_typeof(answer) = 'string'
                AND written ~ '^-?[0-9]{1,40}([.,][0-9]{1,40})?$'
                AND char_length(ltrim(translate(written, '-.,', ''), '0')) > 15 THEN 'digits' ELSE 'type' END;
        ELSIF f.type IN ('integer', 'number') THEN
            number := answer::numeric;
            found_rule := CASE
                WHEN f.type = 'integer' AND (number % 1 <> 0 OR abs(number) > 9007199254740991) THEN 'type'
                WHEN abs(number) >= 1e30 OR scale(number) > 30 THEN 'type' -- as check_form_size() refuses it
                WHEN number < f.minimum THEN 'minimum'
                WHEN number > f.maximum THEN 'maximum' END;
        ELSIF f.type <> 'boolean' THEN
            content := answer #>> '{}';
            found_rule := CASE
                WHEN f.required AND btrim(content, E' \t\n\r') = '' THEN 'required'
                WHEN content ~ '[\x01-\x08\x0b\x0c\x0e-\x1f\x7f]' THEN 'control_character'
                WHEN f.choices IS NOT NULL AND content <> ALL (f.choices) THEN 'choice'
                WHEN char_length(content) < f.min_length THEN 'min_length'
                WHEN char_length(content) > coalesce(f.max_length, 4000) THEN 'max_length'
                WHEN f.pattern IS NOT NULL AND content !~ f.pattern THEN 'pattern'
                WHEN f.type = 'date' AND NOT tereze.is_date(content) THEN 'type' END;
        END IF;
        IF found_rule IS NOT NULL THEN
            EXIT WHEN told >= 100;
            told := told + 1;
            RETURN QUERY SELECT f.name, found_rule;
        END IF;
    END LOOP;
END $$;
