SET LOCAL ROLE tereze_owner;
-- The effects of a joint order for all its members, under one savepoint: all of them or none. p_free are the cases that the
-- caller has locked; one that is not among them, or that meets a locked row, is `later`. `failed` is the order of whom it failed for; the
-- `problem` itself names nobody: it goes into the worker's log.
CREATE FUNCTION tereze.joint_takes_effect(p_joint_id bigint, p_free bigint[], OUT problem text, OUT later boolean,
    OUT failed bigint)
LANGUAGE plpgsql AS $$
DECLARE
    m record;
BEGIN
    later := EXISTS (SELECT FROM tereze.joint_member x JOIN tereze.document d ON d.id = x.document_id
        WHERE x.joint_id = p_joint_id AND x.struck_at IS NULL AND (d.application_id <> ALL (p_free) OR d.state <> 'frozen'));
    IF later THEN
        RETURN;
    END IF;
    BEGIN
        FOR m IN
            SELECT d.id, v.effect FROM tereze.joint_member x JOIN tereze.document d ON d.id = x.document_id
            JOIN tereze.application a ON a.id = d.application_id
            JOIN tereze.service_version v ON v.id = a.service_version_id
            WHERE x.joint_id = p_joint_id AND x.struck_at IS NULL AND v.effect IS NOT NULL ORDER BY d.id
        LOOP
            failed := m.id;
            PERFORM tereze.run_effect(m.effect, m.id);
        END LOOP;
        failed := NULL;
    EXCEPTION
        -- As api.register takes them.
        WHEN SQLSTATE 'TZ000' OR raise_exception THEN
            problem := SQLERRM;
        WHEN data_exception OR integrity_constraint_violation THEN
            problem := format('the effect does not fit the data (%s)', SQLSTATE);
        WHEN lock_not_available THEN
            later := true;
            failed := NULL;
    END;
END $$;
