SET LOCAL ROLE tereze_owner;
-- Surname and initials: «Сериков А. М.».
CREATE FUNCTION tereze.short_name(p_surname text, p_given text, p_patronymic text) RETURNS text
LANGUAGE sql IMMUTABLE AS $$
    SELECT p_surname
        || CASE WHEN p_given <> '' THEN ' ' || left(p_given, 1) || '.' ELSE '' END
        || CASE WHEN p_patronymic <> '' THEN ' ' || left(p_patronymic, 1) || '.' ELSE '' END
$$;
