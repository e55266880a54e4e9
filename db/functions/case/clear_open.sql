SET LOCAL ROLE tereze_owner;
-- Ends whatever of a case is still open: steps, awaited payments, and documents that were not issued. p_cause is the step
-- whose decision did it, where there was one.
CREATE FUNCTION tereze.clear_open(p_application_id bigint, p_at timestamptz, p_reason text, p_cause bigint) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    UPDATE tereze.step s SET state = 'cancelled', left_at = p_at, closed_by = p_cause
    WHERE s.application_id = p_application_id AND s.state IN ('open', 'waiting');
    UPDATE tereze.payment y SET state = 'cancelled', version = y.version + 1
    WHERE y.application_id = p_application_id AND y.state = 'awaited';
    PERFORM tereze.joint_leave(p_application_id, p_at, p_reason);
    -- The application form speaks of the submission, not of the outcome: it is registered whatever follows.
    UPDATE tereze.document d SET state = 'discarded', ended_at = p_at, reason = p_reason, version = d.version + 1
    WHERE d.application_id = p_application_id AND d.kind <> 'application_form'
      AND d.state IN ('drafting', 'drafted', 'waiting', 'pending', 'frozen', 'incident');
END $$;
