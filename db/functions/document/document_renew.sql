SET LOCAL ROLE tereze_owner;
-- Takes the template and the facts of a document anew, after somebody has mended what kept it from being made. One
-- whose draft was shown stays as it was shown: what was approved is what is issued, or the case is returned. Of a joint
-- order and of its extracts only the text is taken anew: the rest is that of the members.
CREATE FUNCTION tereze.document_renew(p_document_id bigint) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    IF tereze.joint_of(p_document_id) IS NOT NULL OR EXISTS (SELECT FROM tereze.document d WHERE d.id = p_document_id AND d.kind = 'joint_order') THEN
        UPDATE tereze.document d
        SET template_version_id = CASE WHEN d.kind = 'joint_order' THEN coalesce((SELECT tereze.template_version_in_force(t.id, d.language)
                FROM tereze.template t WHERE t.key = d.template_key), d.template_version_id)
            ELSE coalesce((SELECT x.extract_version_id FROM tereze.application a JOIN tereze.service_version v ON v.id = a.service_version_id,
                tereze.joint_texts(v.service_id, d.language) x WHERE a.id = d.application_id), d.template_version_id) END
        WHERE d.id = p_document_id AND d.sha256 IS NULL AND (d.kind <> 'joint_order' OR d.draft_sha256 IS NULL);
        RETURN;
    END IF;
    UPDATE tereze.document d
    SET template_version_id = (SELECT tereze.template_version_in_force(t.id, d.language) FROM tereze.template t
            WHERE t.key = d.template_key),
        content = d.content || tereze.document_content(d.application_id, coalesce(d.signed_at, s.submitted_at), d.language)
    FROM tereze.submission s
    WHERE d.id = p_document_id AND d.draft_sha256 IS NULL AND d.sha256 IS NULL AND d.content IS NOT NULL
      AND s.application_id = d.application_id AND s.round = d.round;
END $$;
