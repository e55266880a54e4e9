SET LOCAL ROLE tereze_owner;
-- The number of the last duplicate of a document that went out on paper; null while there is only the first copy.
CREATE FUNCTION tereze.last_duplicate(p_document_id bigint) RETURNS smallint
LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN (SELECT max(j.copy_number) FROM tereze.print_job j
        WHERE j.document_id = p_document_id AND j.copy_number > 1 AND j.sending_at IS NOT NULL AND j.state NOT IN ('spoiled', 'cancelled'));
END $$;
