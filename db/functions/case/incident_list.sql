SET LOCAL ROLE tereze_owner;
-- Cases that something stands in the way of: an incident of the case itself, or a step that waits for a position in which
-- nobody can act today: nobody is appointed, accounts are closed, whoever should stand in cannot, or only the applicant is
-- left; or for a vote that nobody can cast. Those end by themselves when somebody can, or comes the queue for such tasks.
CREATE FUNCTION api.incident_list(p_after_id bigint, p_limit integer)
RETURNS TABLE (application_id bigint, case_ref text, service jsonb, incident jsonb, state_since timestamptz)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
    today date := tereze.today();
BEGIN
    PERFORM tereze.check_caller();
    RETURN QUERY
    WITH unmanned AS MATERIALIZED (
        SELECT p.id, p.title, CASE WHEN EXISTS (SELECT FROM tereze.appointment m WHERE m.position_id = p.id
                AND today BETWEEN m.valid_from AND coalesce(m.valid_until, 'infinity')) THEN 'nobody_can_act' ELSE 'nobody_appointed' END AS kind
        FROM tereze.position p WHERE NOT tereze.is_manned(p.id, 0, today))
    SELECT a.id, a.case_ref, v.passport -> 'name', x.incident, a.state_since
    FROM (SELECT DISTINCT ON (w.id) w.id, coalesce(w.incident, jsonb_build_object('kind', w.kind, 'position', w.title,
            'since', tereze.instant_text(w.since))) AS incident
        FROM (
            (SELECT y.id, y.incident, NULL AS kind, NULL::jsonb AS title, NULL::timestamptz AS since, NULL::bigint AS step
                FROM tereze.application y
                WHERE y.incident IS NOT NULL AND y.id > coalesce(p_after_id, 0) ORDER BY y.id LIMIT tereze.page_limit(p_limit))
            UNION ALL
            (SELECT DISTINCT ON (s.application_id) s.application_id, NULL, u.kind, u.title, s.entered_at, s.id
                FROM unmanned u JOIN tereze.step s ON s.position_id = u.id AND s.state = 'open'
                JOIN tereze.application y ON y.id = s.application_id AND y.incident IS NULL
                WHERE s.application_id > coalesce(p_after_id, 0)
                ORDER BY s.application_id, s.id LIMIT tereze.page_limit(p_limit))
            UNION ALL
            (SELECT DISTINCT ON (s.application_id) s.application_id, NULL, 'nobody_can_act', p.title, s.entered_at, s.id
                FROM tereze.appointment m
                JOIN tereze.applicant ap ON ap.person_id = m.person_id
                JOIN tereze.application y ON y.applicant_id = ap.id AND y.state = 'in_review' AND y.incident IS NULL
                JOIN tereze.step s ON s.application_id = y.id AND s.state = 'open' AND s.position_id = m.position_id
                    AND s.person_asked IS NULL
                JOIN tereze.position p ON p.id = m.position_id
                WHERE today BETWEEN m.valid_from AND coalesce(m.valid_until, 'infinity') AND y.id > coalesce(p_after_id, 0)
                  AND NOT tereze.is_manned(m.position_id, y.person_id, today)
                ORDER BY s.application_id, s.id LIMIT tereze.page_limit(p_limit))
            UNION ALL
            (SELECT DISTINCT ON (s.application_id) s.application_id, NULL, 'nobody_can_act', p.title, s.entered_at, s.id
                FROM tereze.step s JOIN tereze.application y ON y.id = s.application_id AND y.incident IS NULL
                JOIN tereze.position p ON p.id = s.position_id
                -- Where there is a queue they come there within a minute, and not all votes are gone through.
                WHERE (SELECT (tereze.fallback_position(NULL, NULL, today)).position_id) IS NULL
                  AND s.state = 'open' AND s.person_asked IS NOT NULL AND y.id > coalesce(p_after_id, 0)
                  AND NOT tereze.can_act(s, today)
                ORDER BY s.application_id, s.id LIMIT tereze.page_limit(p_limit))) w
        ORDER BY w.id, w.step) x
    JOIN tereze.application a ON a.id = x.id
    JOIN tereze.service_version v ON v.id = a.service_version_id
    ORDER BY a.id LIMIT tereze.page_limit(p_limit);
END $$;
GRANT EXECUTE ON FUNCTION api.incident_list(bigint, integer) TO tereze_administrator;
