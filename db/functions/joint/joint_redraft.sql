SET LOCAL ROLE tereze_owner;
-- After somebody has come into a joint order or left it: it is to be seen and sent anew, from what it now holds; what the
-- worker has in hand for it comes to nothing, and bytes that were frozen go, their token with them. Nobody left: it is
-- discarded, and names nobody any more. The caller holds the joint order's lock. Tells its new version. Extracts that were rendered stay as they are
-- until it is sent again: none of them is registered without it.
CREATE FUNCTION tereze.joint_redraft(p_joint_id bigint, p_at timestamptz) RETURNS bigint
LANGUAGE plpgsql AS $$
DECLARE
    j tereze.document;
BEGIN
    DELETE FROM tereze.job x WHERE x.object_id = p_joint_id AND x.kind IN ('document.draft', 'document.issue');
    IF NOT EXISTS (SELECT FROM tereze.joint_member m WHERE m.joint_id = p_joint_id AND m.struck_at IS NULL) THEN
        UPDATE tereze.document d SET state = 'discarded', ended_at = p_at, reason = 'nobody left', sha256 = NULL, number_box = NULL,
            draft_sha256 = NULL, content = '{}', person = '', error = NULL, error_code = NULL, version = d.version + 1
        WHERE d.id = p_joint_id RETURNING d.* INTO j;
        RETURN j.version;
    END IF;
    UPDATE tereze.document d SET state = 'drafting', draft_sha256 = NULL, sha256 = NULL, number_box = NULL, signed_at = NULL,
        token = CASE WHEN d.sha256 IS NULL THEN d.token ELSE tereze.new_token() END,
        person = tereze.joint_person(d.id, d.language), content = tereze.joint_content(d.id),
        template_version_id = (SELECT tereze.template_version_in_force(t.id, d.language) FROM tereze.template t
            WHERE t.key = d.template_key),
        error = NULL, error_code = NULL, version = d.version + 1
    WHERE d.id = p_joint_id RETURNING d.* INTO j;
    PERFORM tereze.job_add('document.draft', j.id);
    RETURN j.version;
END $$;
