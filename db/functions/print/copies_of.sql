SET LOCAL ROLE tereze_owner;
-- The highest number that a copy of a document bears: those that are or may come into the world, whatever was printed
-- before there was a queue, and each PDF of the print form. A sheet that was spoiled is none: its number is given again.
CREATE FUNCTION tereze.copies_of(p_document_id bigint) RETURNS integer
LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN greatest(
        (SELECT coalesce(sum(r.copies), 0) FROM tereze.print_record r WHERE r.document_id = p_document_id AND r.job_id IS NULL),
        (SELECT coalesce(max(j.copy_number), 0) FROM tereze.print_job j
            WHERE j.document_id = p_document_id AND j.state NOT IN ('spoiled', 'cancelled')));
END $$;
