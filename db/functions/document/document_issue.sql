SET LOCAL ROLE tereze_owner;
-- Orders the issue of a document after the last decision: its draft becomes the document to be frozen, or a new one
-- is opened where the route drew no draft. Its approval sheet is made along with it. A draft that was not rendered yet
-- is awaited no more. Where the orders of the service are collected (tereze.joint_texts) the order is not made yet: it waits
-- for a joint order. A finished PDF that was attached is no row of one and goes out by itself, as does an order that the
-- service no longer has: what joint order and extract say is said of the order that they are loaded with.
CREATE FUNCTION tereze.document_issue(p_application_id bigint, p_template_key text, p_at timestamptz) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    doc bigint;
    drafted boolean;
    sheet text;
    waits boolean;
BEGIN
    SELECT x.id, x.state = 'drafted' INTO doc, drafted FROM tereze.document x
    WHERE x.application_id = p_application_id AND x.template_key = p_template_key
      AND (x.state IN ('drafting', 'drafted') OR x.state = 'incident' AND x.signed_at IS NULL AND x.draft_sha256 IS NULL)
    ORDER BY x.id DESC LIMIT 1;
    IF doc IS NULL THEN
        doc := tereze.document_open(p_application_id, p_template_key, 'pending', p_at);
    ELSE
        UPDATE tereze.document d SET state = 'pending', signed_at = p_at, error = NULL, version = d.version + 1,
            content = d.content || jsonb_build_object('approvers', tereze.approvers(d.application_id, d.round, d.language))
        WHERE d.id = doc;
        IF NOT drafted THEN
            UPDATE tereze.application a SET drafts_awaited = a.drafts_awaited - 1 WHERE a.id = p_application_id;
        END IF;
    END IF;
    SELECT s.orders_collected AND d.attached_sha256 IS NULL AND d.template_version_id IS NOT NULL
        AND EXISTS (SELECT FROM tereze.joint_texts(s.id, d.language))
        AND EXISTS (SELECT FROM tereze.service_template st JOIN tereze.template t ON t.id = st.template_id
            WHERE st.service_version_id = s.current_version_id AND t.key = d.template_key) INTO waits
    FROM tereze.document d JOIN tereze.application a ON a.id = d.application_id
    JOIN tereze.service_version v ON v.id = a.service_version_id JOIN tereze.service s ON s.id = v.service_id
    WHERE d.id = doc AND d.kind = 'order';
    IF waits THEN
        UPDATE tereze.document d SET state = 'waiting' WHERE d.id = doc;
    ELSE
        PERFORM tereze.job_add('document.issue', doc);
    END IF;
    SELECT t.key INTO sheet FROM tereze.template t WHERE t.kind = 'approval_sheet' ORDER BY t.id LIMIT 1;
    IF sheet IS NOT NULL THEN
        PERFORM tereze.job_add('document.sheet', tereze.document_open(p_application_id, sheet, 'pending', p_at));
    END IF;
END $$;
