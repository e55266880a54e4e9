SET LOCAL ROLE tereze_owner;
-- The names of those whose names stand in the documents of an application, and their own forms of them, for whoever may
-- correct these: the applicant (part 'applicant'), then who decided on it or is asked to, with their positions (part
-- 'approver'); forms: {"language": {"of_name", "forms", "version"}}, what was never written has no entry. A document takes
-- the forms of its approvers when it is opened, after the last decision: so who is asked is here before they decide.
-- Refused as reading the application would be.
CREATE FUNCTION api.person_names(p_application_id bigint)
RETURNS TABLE (person_id bigint, part text, positions jsonb, surname text, given text, patronymic text, sex text, forms jsonb)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
    app bigint := tereze.readable_application(tereze.actor(), p_application_id, NULL);
    today date := tereze.today();
BEGIN
    RETURN QUERY
    WITH known (person_id, step_id, position_id) AS (
        SELECT ap.person_id, NULL::bigint, NULL::bigint
        FROM tereze.application a JOIN tereze.applicant ap ON ap.id = a.applicant_id
        WHERE a.id = app AND ap.person_id IS NOT NULL
        UNION ALL
        SELECT x.id, s.id, s.position_id
        FROM tereze.steps_of(app) s CROSS JOIN LATERAL (VALUES (s.person_id), (s.for_person_id)) x (id)
        WHERE s.state = 'done' AND s.position_id IS NOT NULL AND s.person_id IS NOT NULL AND x.id IS NOT NULL
        UNION ALL
        SELECT coalesce(s.person_asked, t.person_id), s.id, s.position_id
        FROM tereze.steps_of(app) s
        LEFT JOIN tereze.appointment t ON s.person_asked IS NULL AND t.position_id = s.position_id
            AND today BETWEEN t.valid_from AND coalesce(t.valid_until, 'infinity')
        WHERE s.state = 'open' AND s.position_id IS NOT NULL AND coalesce(s.person_asked, t.person_id) IS NOT NULL),
    listed AS (
        SELECT k.person_id, bool_or(k.step_id IS NULL) AS applies, min(k.step_id) AS place,
            coalesce(jsonb_agg(DISTINCT po.title) FILTER (WHERE po.id IS NOT NULL), '[]') AS positions
        FROM known k LEFT JOIN tereze.position po ON po.id = k.position_id GROUP BY k.person_id)
    SELECT p.id, CASE WHEN l.applies THEN 'applicant' ELSE 'approver' END, l.positions, p.surname, p.given, p.patronymic, p.sex,
        (SELECT coalesce(jsonb_object_agg(f.language, jsonb_build_object('of_name', f.of_name, 'forms', f.forms,
                'version', f.version)), '{}') FROM tereze.person_name_forms f WHERE f.person_id = p.id)
    FROM listed l JOIN tereze.person p ON p.id = l.person_id
    ORDER BY NOT l.applies, l.place, p.id;
END $$;
GRANT EXECUTE ON FUNCTION api.person_names(bigint) TO tereze_registrar, tereze_administrator;
