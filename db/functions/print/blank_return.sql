SET LOCAL ROLE tereze_owner;
-- A blank that was reserved for a job which will not be printed is in stock again.
CREATE FUNCTION tereze.blank_return(p_blank_id bigint, p_person_id bigint) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    UPDATE tereze.blank b SET state = 'in_stock', state_since = tereze.now(), person_id = coalesce(p_person_id, b.person_id)
    WHERE b.id = p_blank_id AND b.state = 'reserved';
END $$;
