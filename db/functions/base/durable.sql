SET LOCAL ROLE tereze_owner;
-- Whatever the session has set, this transaction is on disk before the caller hears of it. Must run in the body of
-- the api function: a SET clause on the function would end before the commit.
CREATE FUNCTION tereze.durable() RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    done text;
BEGIN
    done := set_config('synchronous_commit', 'on', true);
END $$;
GRANT EXECUTE ON FUNCTION tereze.durable() TO tereze_audit, tereze_vault;
