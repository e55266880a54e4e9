SET LOCAL ROLE tereze_owner;
-- A case has ended: with a rejection goes what is still open, and what was issued on the way is annulled; with an
-- approval go drafts never issued.
CREATE FUNCTION tereze.close_case(p_application_id bigint, p_outcome text, p_at timestamptz) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    IF p_outcome = 'rejected' THEN
        PERFORM tereze.clear_open(p_application_id, p_at, 'rejected');
        PERFORM tereze.documents_annul(p_application_id, p_at, 'rejected');
    ELSE
        UPDATE tereze.document d SET state = 'discarded', ended_at = p_at, reason = 'not issued', version = d.version + 1
        WHERE d.application_id = p_application_id AND d.state IN ('drafting', 'drafted');
    END IF;
END $$;
