SET LOCAL ROLE tereze_owner;
-- The person who calls, or null when it is the owner of the cluster setting the system up, before any person exists.
CREATE FUNCTION tereze.actor_or_owner() RETURNS bigint
LANGUAGE plpgsql AS $$
BEGIN
    IF (SELECT r.rolsuper FROM pg_catalog.pg_roles r WHERE r.rolname = session_user)
        AND NOT EXISTS (SELECT FROM tereze.account a WHERE a.db_role = session_user) THEN
        RETURN NULL;
    END IF;
    RETURN tereze.actor();
END $$;
