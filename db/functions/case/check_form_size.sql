SET LOCAL ROLE tereze_owner;
-- Refuses a form by which a few bytes would become many: before its text or its hash is made, a number such as 1e131000
-- among them. An answer is a text, a number, yes or no; altogether they have at most 256 KiB.
CREATE FUNCTION tereze.check_form_size(p_form jsonb) RETURNS void
LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
    bad text := '';
    broken text;
BEGIN
    IF jsonb_typeof(p_form) IS DISTINCT FROM 'object' THEN
        broken := 'type';
    ELSIF pg_column_size(p_form) > 262144 THEN
        broken := 'size';
    ELSE
        SELECT x.key, 'type' INTO bad, broken FROM jsonb_each(p_form) x
        WHERE CASE jsonb_typeof(x.value) WHEN 'number' THEN abs(x.value::numeric) >= 1e30 OR scale(x.value::numeric) > 30
            WHEN 'object' THEN true WHEN 'array' THEN true ELSE false END
        ORDER BY x.key LIMIT 1;
        IF broken IS NULL AND octet_length(p_form::text) > 262144 THEN
            bad := '';
            broken := 'size';
        END IF;
    END IF;
    IF broken IS NOT NULL THEN
        PERFORM tereze.fail('TZ422', 'the form is not accepted', jsonb_build_object('field', bad, 'rule', broken,
            'problems', jsonb_build_array(jsonb_build_object('field', bad, 'rule', broken))));
    END IF;
END $$;
