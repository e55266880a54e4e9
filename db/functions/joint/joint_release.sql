SET LOCAL ROLE tereze_owner;
-- Makes the document of somebody who is in a joint order no longer an order of its own again, as it was before it was
-- collected: its text, its title; rendered bytes and their token go. It waits, or is issued alone. Tells nothing; the
-- caller holds the case's lock and has struck it out.
CREATE FUNCTION tereze.joint_release(p_member tereze.joint_member, p_alone boolean) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    UPDATE tereze.document d SET state = CASE WHEN p_alone THEN 'pending' ELSE 'waiting' END,
        template_version_id = p_member.own_version_id, title = coalesce(p_member.own_title, tereze.localized(t.title, d.language)), content = d.content - 'order',
        token = CASE WHEN d.sha256 IS NULL THEN d.token ELSE tereze.new_token() END, sha256 = NULL, number_box = NULL,
        error = NULL, error_code = NULL, version = d.version + 1
    FROM tereze.template t WHERE d.id = p_member.document_id AND t.key = d.template_key;
    DELETE FROM tereze.job x WHERE x.object_id = p_member.document_id AND x.kind = 'document.issue';
    IF p_alone THEN
        PERFORM tereze.job_add('document.issue', p_member.document_id);
    END IF;
END $$;
