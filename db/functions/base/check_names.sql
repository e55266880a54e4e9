SET LOCAL ROLE tereze_owner;
-- Refuses what is no multilingual text: texts of at most 1,000 characters by language, in kk, ru and en, and uk if need
-- be.
CREATE FUNCTION tereze.check_names(p_texts jsonb, p_field text) RETURNS void
LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
    lang text;
BEGIN
    IF jsonb_typeof(p_texts) IS DISTINCT FROM 'object' THEN
        PERFORM tereze.fail('TZ422', format('%s is no text in languages', p_field),
            jsonb_build_object('field', p_field, 'rule', 'language'));
    END IF;
    SELECT x.key INTO lang FROM jsonb_each(p_texts) x
    WHERE x.key NOT IN ('kk', 'ru', 'en', 'uk') OR jsonb_typeof(x.value) <> 'string' ORDER BY x.key LIMIT 1;
    IF lang IS NOT NULL THEN
        PERFORM tereze.fail('TZ422', format('%s has no text in %s', p_field, lang),
            jsonb_build_object('field', p_field, 'rule', 'language', 'language', lang));
    END IF;
    PERFORM tereze.check_text(x.value, p_field, false, 1000) FROM jsonb_each_text(p_texts) x;
    FOREACH lang IN ARRAY ARRAY['kk', 'ru', 'en'] LOOP
        IF coalesce(btrim(p_texts ->> lang), '') = '' THEN
            PERFORM tereze.fail('TZ422', format('%s has no text in %s', p_field, lang),
                jsonb_build_object('field', p_field, 'rule', 'language', 'language', lang));
        END IF;
    END LOOP;
END $$;
