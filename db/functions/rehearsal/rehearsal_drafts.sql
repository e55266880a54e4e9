SET LOCAL ROLE tereze_owner;
-- What the worker does for the drafts of a case in a dry run: nothing is drawn, an empty page stands for each, so that
-- those who decide have something to have seen.
CREATE FUNCTION tereze.rehearsal_drafts(p_application_id bigint) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    page CONSTANT bytea := convert_to('%PDF-1.7 sample', 'UTF8');
    draft record;
BEGIN
    FOR draft IN SELECT d.id AS document, j.id AS job FROM tereze.document d
        JOIN tereze.job j ON j.kind = 'document.draft' AND j.object_id = d.id
        WHERE d.application_id = p_application_id AND d.state = 'drafting' ORDER BY d.id
    LOOP
        PERFORM api.file_put(sha256(page), octet_length(page), 'application/pdf', 0, page);
        UPDATE tereze.job j SET state = 'running', locked_by = 'rehearsal' WHERE j.id = draft.job;
        PERFORM api.document_drafted(draft.job, 'rehearsal', draft.document, sha256(page));
    END LOOP;
END $$;
