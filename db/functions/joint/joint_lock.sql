SET LOCAL ROLE tereze_owner;
-- Locks what a call about a joint order is about: the cases of its members and of the given documents first, then the joint
-- order, which it tells (a row of nulls without p_joint_id). Whoever is in one of these cases an applicant is refused:
-- nobody acts on an application of their own.
CREATE FUNCTION tereze.joint_lock(p_person_id bigint, p_joint_id bigint, p_version bigint, p_document_ids bigint[])
RETURNS tereze.document
LANGUAGE plpgsql AS $$
DECLARE
    cases bigint[];
    own boolean;
    j tereze.document;
BEGIN
    IF p_joint_id IS NOT NULL AND NOT EXISTS (SELECT FROM tereze.document d WHERE d.id = p_joint_id AND d.kind = 'joint_order') THEN
        PERFORM tereze.fail('TZ404', 'no such joint order');
    END IF;
    cases := ARRAY(SELECT d.application_id FROM tereze.document d WHERE d.application_id IS NOT NULL AND (d.id = ANY (p_document_ids)
        OR d.id IN (SELECT m.document_id FROM tereze.joint_member m WHERE m.joint_id = p_joint_id AND m.struck_at IS NULL)));
    PERFORM FROM tereze.application a WHERE a.id = ANY (cases) ORDER BY a.id FOR UPDATE;
    SELECT d.* INTO j FROM tereze.document d WHERE d.id = p_joint_id FOR UPDATE;
    -- Who came in before the joint order was locked is seen by its version.
    IF p_joint_id IS NOT NULL AND j.version IS DISTINCT FROM p_version THEN
        PERFORM tereze.fail('TZ409', 'the joint order was changed meanwhile', '{"field": "version", "rule": "changed"}');
    END IF;
    SELECT bool_or(a.person_id = p_person_id OR s.person_id = p_person_id) INTO own
    FROM tereze.application a LEFT JOIN tereze.student s ON s.id = a.student_id WHERE a.id = ANY (cases);
    IF own THEN
        PERFORM tereze.fail('TZ403', 'nobody makes the order of an application of their own', '{"rule": "own_application"}');
    END IF;
    RETURN j;
END $$;
