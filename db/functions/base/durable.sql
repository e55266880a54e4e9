SET LOCAL ROLE tereze_owner;
-- Whatever the session has set, this transaction is on disk before the caller hears of it. Must run in the body of
-- the api function: a SET clause on the function would end before the commit. In a transaction that keeps to an old
-- snapshot, rights that were taken away meanwhile would still be seen: it changes nothing.
CREATE FUNCTION tereze.durable() RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    done text;
BEGIN
    IF current_setting('transaction_isolation') <> 'read committed' THEN
        PERFORM tereze.fail('TZ422', 'a call that changes something runs in a transaction that is READ COMMITTED',
            '{"field": "transaction", "rule": "isolation"}');
    END IF;
    done := set_config('synchronous_commit', 'on', true);
END $$;
GRANT EXECUTE ON FUNCTION tereze.durable() TO tereze_audit, tereze_vault;
