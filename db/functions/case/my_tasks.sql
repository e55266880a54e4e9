SET LOCAL ROLE tereze_owner;
-- The open tasks of one case that are mine, with the answers that each offers. `asks` says what for: to `decide`, to
-- `acknowledge`, to `assign` it to somebody who can, or to record an `answer` from outside. `for_person` is in whose place
-- I am asked. `return_to` is where I may send the case back to: [{"to", "name"}], `applicant` among them.
CREATE FUNCTION api.my_tasks(p_application_id bigint)
RETURNS TABLE (task_id bigint, step jsonb, kind text, answers text[], position_title jsonb, opened_at timestamptz,
    asks text, for_person text, basis text, return_to jsonb)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    me bigint := tereze.actor();
BEGIN
    RETURN QUERY
    SELECT s.id, n.name, n.kind, n.answers, po.title, s.entered_at,
        CASE WHEN s.fallback THEN 'assign' WHEN n.acknowledges THEN 'acknowledge' WHEN n.kind = 'external' THEN 'answer'
            ELSE 'decide' END,
        tereze.short_name(f.surname, f.given, f.patronymic), s.basis,
        CASE WHEN n.return_to = '{}' THEN '[{"to": "applicant"}]'
            ELSE (SELECT jsonb_agg(jsonb_build_object('to', x.element, 'name', r.name) ORDER BY x.o)
                FROM unnest(n.return_to) WITH ORDINALITY x(element, o)
                LEFT JOIN tereze.route_node r ON r.route_version_id = n.route_version_id AND r.element = x.element) END
    FROM tereze.step s JOIN tereze.application a ON a.id = s.application_id
    JOIN tereze.route_node n ON n.route_version_id = a.route_version_id AND n.node = s.node
    JOIN tereze.position po ON po.id = s.position_id
    LEFT JOIN tereze.person f ON f.id = s.for_person_id AND s.for_person_id <> me
    WHERE s.application_id = p_application_id AND s.state = 'open'
      AND tereze.may_decide(me, s.position_id, s.person_asked, s.for_person_id, tereze.today())
    ORDER BY s.id;
END $$;
GRANT EXECUTE ON FUNCTION api.my_tasks(bigint) TO tereze_staff;
