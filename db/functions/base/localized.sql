SET LOCAL ROLE tereze_owner;
-- A text of {"kk": …, "ru": …} in a language; where it is absent, in Russian, then in English.
CREATE FUNCTION tereze.localized(p_texts jsonb, p_language text) RETURNS text
LANGUAGE sql IMMUTABLE AS $$
    SELECT coalesce(p_texts ->> p_language, p_texts ->> 'ru', p_texts ->> 'en')
$$;
