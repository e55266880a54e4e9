SET LOCAL ROLE tereze_owner;
-- The effect of an order, or those of a joint order for all its members, under one savepoint: all of them or none. p_free are
-- the cases that the caller has locked; one that is not among them is `later`, and so is one that meets a locked row: that is
-- waited for briefly, since the caller holds up to fifty cases meanwhile. Whatever else the effect raises, be it a fault of
-- its own, is the `problem` of this order and of no other; only a server that cannot go on (memory, disk, shutdown) ends the
-- call. `failed` is the order of whom it failed for; the `problem` itself names nobody: it goes into the worker's log.
CREATE FUNCTION tereze.order_takes_effect(p_document_id bigint, p_free bigint[], OUT problem text, OUT later boolean,
    OUT failed bigint)
LANGUAGE plpgsql SET lock_timeout = '100ms' AS $$
DECLARE
    orders bigint[] := ARRAY(SELECT m.document_id FROM tereze.joint_member m WHERE m.joint_id = p_document_id AND m.struck_at IS NULL);
    o record;
BEGIN
    IF cardinality(orders) = 0 THEN
        orders := ARRAY[p_document_id];
    END IF;
    later := EXISTS (SELECT FROM tereze.document d WHERE d.id = ANY (orders)
        AND (d.application_id <> ALL (p_free) OR d.state <> 'frozen'));
    IF later THEN
        RETURN;
    END IF;
    BEGIN
        FOR o IN
            SELECT d.id, v.effect FROM tereze.document d JOIN tereze.application a ON a.id = d.application_id
            JOIN tereze.service_version v ON v.id = a.service_version_id
            WHERE d.id = ANY (orders) AND v.effect IS NOT NULL ORDER BY d.id
        LOOP
            failed := o.id;
            PERFORM tereze.run_effect(o.effect, o.id);
        END LOOP;
        failed := NULL;
    EXCEPTION
        -- TZ000 is the whole class of our refusals; a plain RAISE of an effect is one as well.
        WHEN SQLSTATE 'TZ000' OR raise_exception THEN
            problem := SQLERRM;
        WHEN data_exception OR integrity_constraint_violation THEN
            -- The server's own words may hold values; they are not for people.
            problem := format('the effect does not fit the data (%s)', SQLSTATE);
        WHEN lock_not_available OR transaction_rollback THEN
            later := true;
            failed := NULL;
        WHEN insufficient_resources OR operator_intervention OR system_error THEN
            RAISE;
        WHEN OTHERS OR assert_failure THEN
            problem := format('the effect failed (%s)', SQLSTATE);
    END;
END $$;
