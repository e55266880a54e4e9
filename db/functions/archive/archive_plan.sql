SET LOCAL ROLE tereze_owner;
-- A case that has ended goes into the archive when the setting's days have passed without a change; one that goes on
-- again does not.
CREATE FUNCTION tereze.archive_plan(p_application_id bigint) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM tereze.application a WHERE a.id = p_application_id
            AND a.state IN ('withdrawn', 'approved', 'rejected', 'annulled', 'lapsed')) THEN
        IF EXISTS (SELECT FROM tereze.archive_bag b WHERE b.application_id = p_application_id
                AND b.last_seq = tereze.event_tip('application', p_application_id)) THEN
            RETURN; -- what is told of is in the bag already
        END IF;
        INSERT INTO tereze.archive_due AS x (application_id, due_at)
        VALUES (p_application_id, tereze.now() + make_interval(days => (tereze.setting('archive_after_days'))::integer))
        ON CONFLICT (application_id) DO UPDATE SET due_at = excluded.due_at, attempts = 0, last_error = NULL;
    ELSE
        DELETE FROM tereze.archive_due x WHERE x.application_id = p_application_id;
    END IF;
END $$;
