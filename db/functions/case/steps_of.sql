SET LOCAL ROLE tereze_owner;
-- The steps of a case, always by their key. A query that joins them by itself may be planned while there are few steps, and
-- read those of all cases, or all that is open anywhere, until somebody analyzes the table.
CREATE FUNCTION tereze.steps_of(p_application_id bigint) RETURNS SETOF tereze.step
LANGUAGE plpgsql STABLE ROWS 20 SET enable_seqscan = off AS $$
BEGIN
    RETURN QUERY SELECT s.* FROM tereze.step s WHERE s.application_id = p_application_id;
END $$;
