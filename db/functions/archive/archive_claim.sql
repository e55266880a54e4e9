SET LOCAL ROLE tereze_owner;
-- Leases the next case to be archived to a worker for ten minutes. A case of which a document is still being made waits
-- for another hour. No row: there is nothing to do.
CREATE FUNCTION api.archive_claim(p_worker text)
RETURNS TABLE (application_id bigint, case_ref text, name text, generation smallint, on_day date, organisation text, title text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
#variable_conflict use_column
DECLARE
    at timestamptz := tereze.now(); -- asked for once: an index serves what does not change from row to row
    chosen bigint;
    next_generation smallint;
BEGIN
    PERFORM tereze.durable();
    IF coalesce(p_worker, '') = '' THEN
        PERFORM tereze.fail('TZ422', 'a worker has a name', '{"field": "worker", "rule": "required"}');
    END IF;
    UPDATE tereze.archive_due x SET due_at = at + interval '1 hour'
    WHERE x.application_id = ANY (ARRAY(SELECT y.application_id FROM tereze.archive_due y
        WHERE y.due_at <= at AND EXISTS (SELECT FROM tereze.document d WHERE d.application_id = y.application_id
            AND d.state IN ('drafting', 'drafted', 'waiting', 'pending', 'frozen'))
        ORDER BY y.due_at, y.application_id LIMIT 20 FOR UPDATE SKIP LOCKED));
    UPDATE tereze.archive_due x
    SET locked_by = p_worker, locked_until = clock_timestamp() + interval '10 minutes', attempts = x.attempts + 1
    WHERE x.application_id = (SELECT y.application_id FROM tereze.archive_due y
        WHERE y.due_at <= at AND (y.locked_until IS NULL OR y.locked_until < clock_timestamp())
          AND NOT EXISTS (SELECT FROM tereze.document d WHERE d.application_id = y.application_id
            AND d.state IN ('drafting', 'drafted', 'waiting', 'pending', 'frozen'))
        ORDER BY y.due_at, y.application_id LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING x.application_id INTO chosen;
    IF chosen IS NULL THEN
        RETURN;
    END IF;
    SELECT coalesce(max(b.generation), 0) + 1 INTO next_generation FROM tereze.archive_bag b WHERE b.application_id = chosen;
    RETURN QUERY
    SELECT a.id, a.case_ref, a.case_ref || CASE WHEN next_generation > 1 THEN '.' || next_generation ELSE '' END,
        next_generation, (d.due_at AT TIME ZONE tereze.timezone())::date,
        tereze.localized(tereze.setting('university'), a.language::text), tereze.localized(v.passport -> 'name', a.language::text)
    FROM tereze.application a JOIN tereze.service_version v ON v.id = a.service_version_id
    JOIN tereze.archive_due d ON d.application_id = a.id
    WHERE a.id = chosen;
END $$;
GRANT EXECUTE ON FUNCTION api.archive_claim(text) TO tereze_worker;
