SET LOCAL ROLE tereze_owner;
-- The oblique cases of a language, as core/grammar names them; none for a language that has no cases.
CREATE FUNCTION tereze.name_cases(p_language text) RETURNS text[]
LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE p_language
        WHEN 'kk' THEN '{genitive,dative,accusative,locative,ablative,instrumental}'
        WHEN 'ru' THEN '{genitive,dative,accusative,instrumental,prepositional}'
        WHEN 'uk' THEN '{genitive,dative,accusative,instrumental,prepositional,vocative}'
        ELSE '{}' END::text[]
$$;
