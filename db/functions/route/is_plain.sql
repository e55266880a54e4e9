SET LOCAL ROLE tereze_owner;
-- Whether a position can be asked without looking who holds it: somebody does, with no last day and no closed account, and
-- no substitution is known for it or for whoever holds it that is not over.
CREATE FUNCTION tereze.is_plain(p_position_id bigint) RETURNS boolean
LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN EXISTS (SELECT FROM tereze.appointment m
        WHERE m.position_id = p_position_id AND m.valid_from <= tereze.today() AND m.valid_until IS NULL
          AND NOT tereze.is_closed(m.person_id))
        AND NOT EXISTS (SELECT FROM tereze.substitution s JOIN tereze.appointment m ON m.person_id = s.person_id
            WHERE m.position_id = p_position_id AND (s.position_id IS NULL OR s.position_id = p_position_id)
              AND s.valid_until >= tereze.today() AND s.cancelled_at IS NULL);
END $$;
