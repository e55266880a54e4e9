SET LOCAL ROLE tereze_owner;
-- A number as people type it: without spaces, any dash, capitals only in the check group.
CREATE FUNCTION tereze.normal_number(p_typed text) RETURNS text
LANGUAGE sql IMMUTABLE AS $$
    SELECT regexp_replace(x.t, '-[^-]*$', '') || upper(coalesce(substring(x.t FROM '-[^-]*$'), ''))
    FROM (SELECT regexp_replace(regexp_replace(p_typed, '[[:space:]]', '', 'g'), '[‐‑‒–—]', '-', 'g') AS t) x
$$;
