SET LOCAL ROLE tereze_owner;
-- Whether a position can be asked without looking who holds it: somebody does, with no last day.
CREATE FUNCTION tereze.is_plain(p_position_id bigint) RETURNS boolean
LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN EXISTS (SELECT FROM tereze.appointment m
        WHERE m.position_id = p_position_id AND m.valid_from <= tereze.today() AND m.valid_until IS NULL);
END $$;
