SET LOCAL ROLE tereze_owner;
-- Orders the issue of a document after the last decision: its draft becomes the document to be frozen, or a new one
-- is opened where the route drew no draft. Its approval sheet is made along with it.
CREATE FUNCTION tereze.document_issue(p_application_id bigint, p_template_key text, p_at timestamptz) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    doc bigint;
    sheet text;
BEGIN
    UPDATE tereze.document d SET state = 'pending', signed_at = p_at, version = d.version + 1
    WHERE d.id = (SELECT x.id FROM tereze.document x WHERE x.application_id = p_application_id
        AND x.template_key = p_template_key AND x.state IN ('drafting', 'drafted') ORDER BY x.id DESC LIMIT 1)
    RETURNING d.id INTO doc;
    doc := coalesce(doc, tereze.document_open(p_application_id, p_template_key, 'pending', p_at));
    PERFORM tereze.job_add('document.issue', doc);
    SELECT t.key INTO sheet FROM tereze.template t WHERE t.kind = 'approval_sheet' ORDER BY t.id LIMIT 1;
    IF sheet IS NOT NULL THEN
        PERFORM tereze.job_add('document.sheet', tereze.document_open(p_application_id, sheet, 'pending', p_at));
    END IF;
END $$;
