SET LOCAL ROLE tereze_owner;
-- The worker that answers must still hold the lease of the case. Who changes something locks its row first.
CREATE FUNCTION tereze.archive_check(p_application_id bigint, p_worker text) RETURNS void
LANGUAGE plpgsql STABLE AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM tereze.archive_due x WHERE x.application_id = p_application_id AND x.locked_by = p_worker
            AND x.locked_until > clock_timestamp()) THEN
        PERFORM tereze.fail('TZ409', 'the lease of this case is lost');
    END IF;
END $$;
