SET LOCAL ROLE tereze_owner;
-- Who calls as a station: a person, or null for the worker.
CREATE FUNCTION tereze.print_actor() RETURNS bigint
LANGUAGE plpgsql AS $$
BEGIN
    RETURN CASE WHEN session_user = 'tereze_worker' THEN NULL ELSE tereze.actor() END;
END $$;
