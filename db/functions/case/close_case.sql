SET LOCAL ROLE tereze_owner;
-- A case has ended: what is still open goes with a rejection, drafts never issued go with an approval.
CREATE FUNCTION tereze.close_case(p_application_id bigint, p_outcome text, p_at timestamptz) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    IF p_outcome = 'rejected' THEN
        PERFORM tereze.clear_open(p_application_id, p_at, 'rejected');
    ELSE
        UPDATE tereze.document d SET state = 'discarded', ended_at = p_at, reason = 'not issued', version = d.version + 1
        WHERE d.application_id = p_application_id AND d.state IN ('drafting', 'drafted');
    END IF;
END $$;
