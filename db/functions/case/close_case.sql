SET LOCAL ROLE tereze_owner;
-- A case has ended: with a rejection (or a term that ran out) goes what is still open, and what was issued on the way is
-- annulled; with an approval go drafts never issued. What is only to be read stays.
CREATE FUNCTION tereze.close_case(p_application_id bigint, p_outcome text, p_at timestamptz, p_cause bigint) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    IF p_outcome = 'approved' THEN
        UPDATE tereze.document d SET state = 'discarded', ended_at = p_at, reason = 'not issued', version = d.version + 1
        WHERE d.application_id = p_application_id AND d.state IN ('drafting', 'drafted');
    ELSE
        PERFORM tereze.clear_open(p_application_id, p_at, p_outcome, p_cause);
        PERFORM tereze.documents_annul(p_application_id, p_at, p_outcome);
    END IF;
END $$;
