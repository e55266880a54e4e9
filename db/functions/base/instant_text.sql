SET LOCAL ROLE tereze_owner;
-- An instant as ISO 8601 in UTC to the second, whatever the session's settings.
CREATE FUNCTION tereze.instant_text(p_at timestamptz) RETURNS text
LANGUAGE sql IMMUTABLE AS $$
    SELECT to_char(p_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
$$;
