SET LOCAL ROLE tereze_owner;
-- Turns waiting rows of the outbox into hints (NOTIFY, once a kind and batch), mails to applicants and cases for the
-- archive, and removes them: all in one transaction, outside every decision. Returns how many rows it took.
CREATE FUNCTION api.outbox_dispatch(p_limit integer) RETURNS TABLE (taken integer)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
DECLARE
    item record;
    n integer := 0;
    changed bigint[] := '{}'::bigint[];
BEGIN
    PERFORM tereze.durable();
    IF p_limit < 0 THEN
        PERFORM tereze.fail('TZ422', 'a limit is not negative', '{"field": "limit", "rule": "range"}');
    END IF;
    FOR item IN
        -- An array, and not IN: that subquery could run once a row, and its LIMIT with it.
        DELETE FROM tereze.outbox o WHERE o.ctid = ANY (ARRAY(SELECT x.ctid FROM tereze.outbox x
            LIMIT least(p_limit, 500) FOR UPDATE SKIP LOCKED))
        RETURNING o.kind, o.application_id, o.payload
    LOOP
        n := n + 1;
        IF item.kind = 'notice' THEN
            PERFORM tereze.notice_send(item.application_id, item.payload);
        ELSIF item.kind = 'lost' THEN
            PERFORM tereze.lost_tell(item.application_id);
        ELSIF item.kind IN ('remind', 'escalate') THEN
            PERFORM tereze.remind_send(item.application_id, item.kind, item.payload);
        ELSIF item.kind IN ('submitted', 'returned', 'approved', 'rejected', 'issued', 'recalled',
            'asked', 'annulled', 'lapsed') THEN
            INSERT INTO tereze.job (kind, object_id, payload)
            SELECT 'mail.send', a.id, jsonb_build_object('notice', item.kind, 'message_id', gen_random_uuid())
            FROM tereze.application a JOIN tereze.applicant ap ON ap.id = a.applicant_id
            JOIN tereze.person p ON p.id = ap.person_id
            WHERE a.id = item.application_id AND p.email IS NOT NULL;
        END IF;
        IF item.kind <> 'moved' THEN
            changed := changed || item.application_id;
        END IF;
    END LOOP;
    -- In the order of their keys: another worker may have rows of the same cases.
    PERFORM tereze.archive_plan(x.id) FROM (SELECT DISTINCT y AS id FROM unnest(changed) y ORDER BY 1) x;
    IF n > 0 THEN
        PERFORM pg_notify('tereze_changed', 'application');
    END IF;
    RETURN QUERY SELECT n;
END $$;
GRANT EXECUTE ON FUNCTION api.outbox_dispatch(integer) TO tereze_worker;
