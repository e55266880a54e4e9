SET LOCAL ROLE tereze_owner;
-- A registration number as it is printed: the journal's pattern, then the check group. What a person registers has none:
-- verification by number does not answer for it.
CREATE FUNCTION tereze.number_text(p_pattern text, p_year integer, p_number bigint, p_group text) RETURNS text
LANGUAGE sql IMMUTABLE AS $$
    SELECT replace(replace(p_pattern, '{number}', p_number::text), '{year}', p_year::text) || coalesce('-' || p_group, '')
$$;
