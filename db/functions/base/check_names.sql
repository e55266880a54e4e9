SET LOCAL ROLE tereze_owner;
-- Refuses a multilingual text that lacks kk, ru or en.
CREATE FUNCTION tereze.check_names(p_texts jsonb, p_field text) RETURNS void
LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
    lang text;
BEGIN
    FOREACH lang IN ARRAY ARRAY['kk', 'ru', 'en'] LOOP
        IF coalesce(btrim(p_texts ->> lang), '') = '' THEN
            PERFORM tereze.fail('TZ422', format('%s has no text in %s', p_field, lang),
                jsonb_build_object('field', p_field, 'rule', 'language', 'language', lang));
        END IF;
    END LOOP;
END $$;
