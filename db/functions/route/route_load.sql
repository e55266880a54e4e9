SET LOCAL ROLE tereze_owner;
-- How the steps of a route are used, from its history: of one version (p_number) or of all, whose elements are then taken
-- together by their id. For each step that is worked on: how many cases stand there now, how many passed it within the last
-- p_days days, and the median time from coming there to leaving, in seconds as they pass, nights and days off included.
-- One row without an element is the route itself: cases that run, cases that ended, the median from sending to the end.
-- A step where several are asked at once counts once; one that was cancelled or sent back was not passed.
-- At most the newest 20,000 cases are looked at; is_cut says that there are more.
CREATE FUNCTION api.route_load(p_key text, p_number integer, p_days integer)
RETURNS TABLE (element text, open_now bigint, passed bigint, median_seconds double precision, is_cut boolean)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
    most CONSTANT integer := 20000;
    work CONSTANT text[] := '{user_task,manual_task,payment,applicant,external,service_draft,service_issue}'::text[];
    running CONSTANT text[] := '{in_review,returned,correcting}'::text[];
    versions bigint[];
    since timestamptz;
BEGIN
    PERFORM tereze.check_caller();
    IF p_days IS NULL OR p_days NOT BETWEEN 1 AND 366 THEN
        PERFORM tereze.fail('TZ422', 'a period has 1 to 366 days', '{"field": "days", "rule": "range"}');
    END IF;
    IF NOT EXISTS (SELECT FROM tereze.route r WHERE r.key = p_key) THEN
        PERFORM tereze.fail('TZ404', 'no such route', '{"field": "key"}');
    END IF;
    since := tereze.now() - make_interval(days => p_days);
    versions := ARRAY(SELECT v.id FROM tereze.route r JOIN tereze.route_version v ON v.route_id = r.id
        WHERE r.key = p_key AND v.state = 'published' AND (p_number IS NULL OR v.number = p_number));
    IF p_number IS NOT NULL AND versions = '{}' THEN
        PERFORM tereze.fail('TZ404', 'no such version', '{"field": "number"}');
    END IF;
    RETURN QUERY
    WITH one_more AS MATERIALIZED ( -- than is looked at: so that it is known whether there are more
        SELECT a.* FROM unnest(versions) v(id) CROSS JOIN LATERAL (
            SELECT x.id, x.route_version_id, x.state::text AS state, x.state_since, x.submitted_at FROM tereze.application x
            WHERE x.route_version_id = v.id ORDER BY x.id DESC LIMIT most + 1) a
        ORDER BY a.id DESC LIMIT most + 1),
    chosen AS MATERIALIZED (SELECT o.* FROM one_more o ORDER BY o.id DESC LIMIT most),
    cut AS (SELECT count(*) > most AS more FROM one_more),
    visit AS (
        SELECT n.element, bool_or(s.state = 'open') AS stands,
            min(s.entered_at) AS entered_at, max(s.left_at) AS left_at
        FROM chosen c
        JOIN tereze.step s ON s.application_id = c.id
        JOIN tereze.route_node n ON n.route_version_id = coalesce(s.route_version_id, c.route_version_id) AND n.node = abs(s.node)
        WHERE (c.state = ANY (running) OR c.state_since >= since) AND s.state IN ('open', 'done') AND n.kind = ANY (work)
        GROUP BY c.id, n.element, coalesce(s.token, s.id))
    SELECT NULL::text, count(*) FILTER (WHERE c.state = ANY (running)),
        count(*) FILTER (WHERE c.state <> ALL (running) AND c.state_since >= since),
        percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM c.state_since - c.submitted_at)::double precision)
            FILTER (WHERE c.state <> ALL (running) AND c.state_since >= since),
        (SELECT k.more FROM cut k)
    FROM chosen c
    UNION ALL
    SELECT v.element, count(*) FILTER (WHERE v.stands), count(*) FILTER (WHERE NOT v.stands AND v.left_at >= since),
        percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM v.left_at - v.entered_at)::double precision)
            FILTER (WHERE NOT v.stands AND v.left_at >= since),
        (SELECT k.more FROM cut k)
    FROM visit v GROUP BY v.element
    ORDER BY 1 NULLS FIRST;
END $$;
GRANT EXECUTE ON FUNCTION api.route_load(text, integer, integer) TO tereze_administrator;
