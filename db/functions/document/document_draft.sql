SET LOCAL ROLE tereze_owner;
-- Orders the draft of a document that approvers are to see; returns how many drafts are awaited by it: one.
CREATE FUNCTION tereze.document_draft(p_application_id bigint, p_template_key text) RETURNS integer
LANGUAGE plpgsql AS $$
BEGIN
    UPDATE tereze.document d SET state = 'discarded', ended_at = tereze.now(), reason = 'drafted anew', version = d.version + 1
    WHERE d.application_id = p_application_id AND d.template_key = p_template_key AND d.state IN ('drafting', 'drafted');
    PERFORM tereze.job_add('document.draft',
        tereze.document_open(p_application_id, p_template_key, 'drafting', NULL));
    RETURN 1;
END $$;
