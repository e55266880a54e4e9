SET LOCAL ROLE tereze_owner;
-- Refuses a text that is missing, too long (code points) or holds control characters other than tab and newline.
CREATE FUNCTION tereze.check_text(p_value text, p_field text, p_required boolean, p_max integer) RETURNS void
LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
    rule text := CASE
        WHEN p_required AND coalesce(btrim(p_value, E' \t\n\r'), '') = '' THEN 'required'
        WHEN char_length(p_value) > p_max THEN 'too_long'
        WHEN p_value ~ '[\x01-\x08\x0b\x0c\x0e-\x1f\x7f]' THEN 'control_character'
    END;
BEGIN
    IF rule IS NOT NULL THEN
        PERFORM tereze.fail('TZ422', format('%s: %s', p_field, rule),
            jsonb_build_object('field', p_field, 'rule', rule, 'max', p_max));
    END IF;
END $$;
GRANT EXECUTE ON FUNCTION tereze.check_text(text, text, boolean, integer) TO tereze_vault;
