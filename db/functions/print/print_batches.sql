SET LOCAL ROLE tereze_owner;
-- The queue: batches, newest first, with the number of jobs in each state; p_open: those alone in which a job waits for
-- something. Pages by the last batch shown. Planned anew for each call: the open jobs have an index of their own.
CREATE FUNCTION api.print_batches(p_open boolean, p_before_id bigint, p_limit integer)
RETURNS TABLE (id bigint, title text, person text, own boolean, created_at timestamptz, again_of bigint, blank_kind text,
    jobs bigint, states jsonb, printer text, station text, away boolean)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET plan_cache_mode = 'force_custom_plan' AS $$
#variable_conflict use_column
BEGIN
    PERFORM tereze.check_caller();
    RETURN QUERY
    SELECT b.id, b.title, tereze.short_name(o.surname, o.given, o.patronymic),
        b.person_id IS NOT DISTINCT FROM (SELECT a.person_id FROM tereze.account a WHERE a.db_role = session_user),
        b.created_at, b.again_of, b.blank_kind, n.jobs, n.states, p.title, s.name, s.seen_at < clock_timestamp() - interval '1 minute'
    FROM (SELECT x.* FROM tereze.print_batch x
        WHERE (p_before_id IS NULL OR x.id < p_before_id)
          AND (p_open IS NOT TRUE OR x.id = ANY (ARRAY(SELECT DISTINCT j.batch_id FROM tereze.print_job j
              WHERE j.state NOT IN ('confirmed', 'spoiled', 'cancelled') AND (p_before_id IS NULL OR j.batch_id < p_before_id)
              ORDER BY j.batch_id DESC LIMIT tereze.page_limit(p_limit))))
        ORDER BY x.id DESC LIMIT tereze.page_limit(p_limit)) b
    JOIN tereze.person o ON o.id = b.person_id
    CROSS JOIN LATERAL (SELECT sum(c.n)::bigint AS jobs, jsonb_object_agg(c.state, c.n) AS states, min(c.printer_id) AS printer_id
        FROM (SELECT j.state, count(*) AS n, min(j.printer_id) AS printer_id FROM tereze.print_job j WHERE j.batch_id = b.id GROUP BY j.state) c) n
    JOIN tereze.print_printer p ON p.id = n.printer_id
    JOIN tereze.print_station s ON s.id = p.station_id
    ORDER BY b.id DESC;
END $$;
GRANT EXECUTE ON FUNCTION api.print_batches(boolean, bigint, integer) TO tereze_registrar, tereze_auditor;
