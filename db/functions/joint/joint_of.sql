SET LOCAL ROLE tereze_owner;
-- The joint order that a document is in now, issued or not; null: none.
CREATE FUNCTION tereze.joint_of(p_document_id bigint) RETURNS bigint
LANGUAGE sql STABLE AS $$
    SELECT m.joint_id FROM tereze.joint_member m WHERE m.document_id = p_document_id AND m.struck_at IS NULL
$$;
