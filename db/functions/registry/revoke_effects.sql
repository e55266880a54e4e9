SET LOCAL ROLE tereze_owner;
-- Takes back what an annulled order did to a student: the status before it returns.
CREATE FUNCTION tereze.revoke_effects(p_document_id bigint) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    changed record;
    before record;
BEGIN
    FOR changed IN
        UPDATE tereze.student_status x SET revoked_at = tereze.now()
        WHERE x.document_id = p_document_id AND x.revoked_at IS NULL RETURNING x.student_id, x.id
    LOOP
        SELECT x.status, x.valid_from, x.valid_until INTO before FROM tereze.student_status x
        WHERE x.student_id = changed.student_id AND x.id < changed.id AND x.revoked_at IS NULL
        ORDER BY x.id DESC LIMIT 1;
        UPDATE tereze.student s SET status = coalesce(before.status, 'studying'),
            status_from = coalesce(before.valid_from, s.enrolled_on), status_until = before.valid_until,
            version = s.version + 1
        WHERE s.id = changed.student_id
          AND NOT EXISTS (SELECT FROM tereze.student_status y WHERE y.student_id = changed.student_id
              AND y.id > changed.id AND y.revoked_at IS NULL);
    END LOOP;
END $$;
