SET LOCAL ROLE tereze_owner;
CREATE FUNCTION tereze.full_name(p_surname text, p_given text, p_patronymic text) RETURNS text
LANGUAGE sql IMMUTABLE AS $$
    SELECT rtrim(rtrim(p_surname || ' ' || p_given) || ' ' || p_patronymic)
$$;
