SET LOCAL ROLE tereze_owner;
-- From here on a dry run acts as this person. Only the worker's session does, and only in what it rolls back: see the
-- table.
CREATE FUNCTION tereze.rehearse_as(p_person_id bigint) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    IF session_user <> 'tereze_worker' THEN
        PERFORM tereze.fail('TZ403', 'only the worker rehearses');
    END IF;
    INSERT INTO tereze.rehearsal (backend, person_id) VALUES (pg_backend_pid(), p_person_id)
    ON CONFLICT (backend) DO UPDATE SET person_id = excluded.person_id;
END $$;
