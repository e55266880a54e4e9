SET LOCAL ROLE tereze_owner;
-- What verification says of a document in a state.
CREATE FUNCTION tereze.verdict(p_state text) RETURNS text
LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE p_state WHEN 'issued' THEN 'valid' WHEN 'superseded' THEN 'superseded' WHEN 'annulled' THEN 'annulled'
        ELSE 'not_issued' END
$$;
