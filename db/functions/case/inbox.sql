SET LOCAL ROLE tereze_owner;
-- Open tasks, longest waiting first: `mine` (I am asked, by my positions, with a vote, or as a substitute) or `unit`
-- (positions of my units). `asks` says what for: to `decide`, `acknowledge`, `assign` or record an `answer`. p_find looks
-- for a case reference or the beginning of the applicant's surname. Pages by the cursor of the last row shown.
CREATE FUNCTION api.inbox(p_scope text, p_find text, p_after_opened_at timestamptz, p_after_task_id bigint, p_limit integer)
RETURNS TABLE (task_id bigint, application_id bigint, case_ref text, service jsonb, applicant text,
    step jsonb, step_kind text, position_title jsonb, opened_at timestamptz, opened_at_text text, round smallint,
    may_decide boolean, incident boolean, asks text, for_person text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    me bigint := tereze.actor();
    mine bigint[] := tereze.my_positions(me);
    positions bigint[];
    as_substitute bigint[] := tereze.positions_stood_in(me);
    only_mine boolean := p_scope = 'mine';
    wanted text := nullif(btrim(p_find), '');
    today date := tereze.today();
BEGIN
    IF p_scope = 'mine' THEN
        positions := ARRAY(SELECT DISTINCT x FROM unnest(mine || as_substitute) x);
    ELSIF p_scope = 'unit' THEN
        positions := ARRAY(SELECT p.id FROM tereze.position p WHERE p.unit_id IN
            (SELECT x.unit_id FROM tereze.position x WHERE x.id = ANY (mine)));
    ELSE
        PERFORM tereze.fail('TZ422', 'the inbox is mine or unit', '{"field": "scope", "rule": "choice"}');
    END IF;
    PERFORM tereze.check_text(p_find, 'find', false, 100);
    RETURN QUERY
    SELECT s.id, a.id, a.case_ref, v.passport -> 'name', tereze.full_name(p.surname, p.given, p.patronymic),
        n.name, n.kind, po.title, s.entered_at,
        to_char(s.entered_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), a.round,
        CASE WHEN s.person_asked IS NULL THEN s.position_id = ANY (mine) ELSE (me IN (s.person_asked, s.for_person_id)
            AND tereze.may_decide(me, s.position_id, s.person_asked, s.for_person_id, today)) IS TRUE END,
        a.incident IS NOT NULL,
        CASE WHEN s.fallback THEN 'assign' WHEN n.acknowledges THEN 'acknowledge' WHEN n.kind = 'external' THEN 'answer'
            ELSE 'decide' END,
        tereze.short_name(f.surname, f.given, f.patronymic)
    FROM (
        -- One short index scan a position, then the longest waiting of all.
        SELECT x.* FROM unnest(positions) AS q(position_id)
        CROSS JOIN LATERAL (
            SELECT y.* FROM tereze.step y
            WHERE y.position_id = q.position_id AND y.state = 'open'
              AND (NOT only_mine OR me IN (y.person_asked, y.for_person_id)
                      AND tereze.may_decide(me, y.position_id, y.person_asked, y.for_person_id, today)
                  OR y.person_asked IS NULL AND q.position_id = ANY (mine))
              AND (p_after_opened_at IS NULL OR (y.entered_at, y.id) > (p_after_opened_at, p_after_task_id))
              AND (wanted IS NULL OR EXISTS (SELECT FROM tereze.application b
                  JOIN tereze.applicant bp ON bp.id = b.applicant_id JOIN tereze.person pp ON pp.id = bp.person_id
                  WHERE b.id = y.application_id AND (b.case_ref = upper(wanted)
                      OR starts_with(lower(pp.surname), lower(wanted)))))
            ORDER BY y.entered_at, y.id LIMIT tereze.page_limit(p_limit)) x
        ORDER BY x.entered_at, x.id LIMIT tereze.page_limit(p_limit)) s
    JOIN tereze.application a ON a.id = s.application_id
    JOIN tereze.service_version v ON v.id = a.service_version_id
    JOIN tereze.route_node n ON n.route_version_id = a.route_version_id AND n.node = s.node
    JOIN tereze.position po ON po.id = s.position_id
    JOIN tereze.applicant ap ON ap.id = a.applicant_id
    JOIN tereze.person p ON p.id = ap.person_id
    LEFT JOIN tereze.person f ON f.id = s.for_person_id
    ORDER BY s.entered_at, s.id;
END $$;
GRANT EXECUTE ON FUNCTION api.inbox(text, text, timestamptz, bigint, integer) TO tereze_staff;
