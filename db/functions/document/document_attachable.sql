SET LOCAL ROLE tereze_owner;
-- Whether a finished PDF may still take the place of what a document's template gives: it is an order or a certificate,
-- its bytes are not frozen, it is in no joint order, and nobody has decided on the case with its draft in sight. What was
-- approved is what is issued, or the case is returned.
CREATE FUNCTION tereze.document_attachable(p_document_id bigint) RETURNS boolean
LANGUAGE sql STABLE AS $$
    SELECT EXISTS (SELECT FROM tereze.document d JOIN tereze.application a ON a.id = d.application_id AND a.round = d.round
        WHERE d.id = p_document_id AND d.kind IN ('certificate', 'order') AND d.sha256 IS NULL
          AND d.state IN ('drafting', 'drafted', 'pending', 'incident') AND tereze.joint_of(d.id) IS NULL
          AND (d.draft_sha256 IS NULL OR d.signed_at IS NULL AND NOT EXISTS (SELECT FROM tereze.step s
              WHERE s.application_id = a.id AND s.round = a.round AND s.state = 'done' AND s.drafts_sha256 IS NOT NULL)))
$$;
