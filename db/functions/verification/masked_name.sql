SET LOCAL ROLE tereze_owner;
-- «Сериков А. М.» as a stranger may see it: first letter of the surname, then the initials.
CREATE FUNCTION tereze.masked_name(p_short_name text) RETURNS text
LANGUAGE sql IMMUTABLE AS $$
    SELECT left(p_short_name, 1) || '***' || coalesce(substring(p_short_name FROM '( [^ ]\.( [^ ]\.)?)$'), '')
$$;
