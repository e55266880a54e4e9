SET LOCAL ROLE tereze_owner;
-- A number as people type it: without spaces, with any dash, in capitals.
CREATE FUNCTION tereze.normal_number(p_typed text) RETURNS text
LANGUAGE sql IMMUTABLE AS $$
    SELECT upper(regexp_replace(regexp_replace(p_typed, '[[:space:]]', '', 'g'), '[‐‑‒–—]', '-', 'g'))
$$;
