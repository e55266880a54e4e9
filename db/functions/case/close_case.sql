SET LOCAL ROLE tereze_owner;
-- Ends a case, the one way there is: with a rejection (or a term that ran out) goes what is still open, and what was issued
-- on the way is annulled; with an approval go drafts never issued. What is only to be read stays. Tells the new version.
CREATE FUNCTION tereze.close_case(p_application_id bigint, p_outcome text, p_at timestamptz, p_cause bigint) RETURNS bigint
LANGUAGE plpgsql AS $$
BEGIN
    IF p_outcome = 'approved' THEN
        UPDATE tereze.document d SET state = 'discarded', ended_at = p_at, reason = 'not issued', version = d.version + 1
        WHERE d.application_id = p_application_id AND d.state IN ('drafting', 'drafted');
    ELSE
        PERFORM tereze.clear_open(p_application_id, p_at, p_outcome, p_cause);
        PERFORM tereze.documents_annul(p_application_id, p_at, p_outcome);
    END IF;
    RETURN tereze.leave_review(p_application_id, p_outcome, p_at, NULL);
END $$;
