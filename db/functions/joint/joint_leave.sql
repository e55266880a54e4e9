SET LOCAL ROLE tereze_owner;
-- A case whose order is in a joint order that is not issued leaves it, because it was recalled, annulled or went back:
-- the joint order comes back to be looked at and sent without it. p_ids: only these of its documents. What was issued
-- stays in its joint order and is annulled there. The caller holds the application's lock and discards the document.
CREATE FUNCTION tereze.joint_leave(p_application_id bigint, p_at timestamptz, p_reason text, p_ids bigint[] DEFAULT NULL)
RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    left_one record;
BEGIN
    FOR left_one IN
        UPDATE tereze.joint_member m SET struck_at = p_at, reason = coalesce(nullif(btrim(p_reason), ''), 'left')
        FROM tereze.document d
        WHERE d.id = m.document_id AND d.application_id = p_application_id AND m.struck_at IS NULL
          AND d.state IN ('waiting', 'pending', 'frozen', 'incident') AND (p_ids IS NULL OR d.id = ANY (p_ids))
        RETURNING m.joint_id, m.document_id
    LOOP
        PERFORM FROM tereze.document j WHERE j.id = left_one.joint_id FOR UPDATE;
        PERFORM tereze.joint_redraft(left_one.joint_id, p_at);
        PERFORM tereze.event_append('joint_left', 'document', left_one.joint_id, p_at, NULL, NULL,
            jsonb_build_object('document', left_one.document_id, 'application', p_application_id, 'reason', p_reason));
    END LOOP;
END $$;
