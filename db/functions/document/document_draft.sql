SET LOCAL ROLE tereze_owner;
-- Orders the draft of a document that approvers are to see; returns how many more drafts are awaited by it: one, or
-- none where it takes the place of one that was not rendered yet.
CREATE FUNCTION tereze.document_draft(p_application_id bigint, p_template_key text) RETURNS integer
LANGUAGE plpgsql AS $$
DECLARE
    unseen integer;
BEGIN
    WITH discarded AS (
        UPDATE tereze.document d SET state = 'discarded', ended_at = tereze.now(), reason = 'drafted anew',
            version = d.version + 1
        WHERE d.application_id = p_application_id AND d.template_key = p_template_key AND d.state IN ('drafting', 'drafted')
        RETURNING d.draft_sha256)
    SELECT count(*) INTO unseen FROM discarded x WHERE x.draft_sha256 IS NULL;
    PERFORM tereze.job_add('document.draft',
        tereze.document_open(p_application_id, p_template_key, 'drafting', NULL));
    RETURN 1 - unseen;
END $$;
