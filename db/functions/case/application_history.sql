SET LOCAL ROLE tereze_owner;
-- What happened to an application, oldest first. The applicant sees positions and reasons, not the hashes of the
-- evidence; nobody sees a registration number here.
CREATE FUNCTION api.application_history(p_application_id bigint, p_case_ref text, p_after integer, p_limit integer,
    p_session_hash bytea DEFAULT NULL)
RETURNS TABLE (seq integer, kind text, at timestamptz, person text, position_title jsonb, step jsonb, outcome text,
    answer text, remark text, document_title text, document_kind text, channel text, for_person text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    me bigint := tereze.actor(p_session_hash);
    app bigint := tereze.readable_application(me, p_application_id, p_case_ref);
BEGIN
    RETURN QUERY
    SELECT e.seq, e.kind, e.at, tereze.short_name(p.surname, p.given, p.patronymic), po.title, n.name,
        e.data ->> 'outcome', e.data ->> 'answer', coalesce(e.data ->> 'remark', e.data ->> 'reason'), d.title, d.kind, e.channel,
        tereze.short_name(f.surname, f.given, f.patronymic)
    FROM tereze.events_of('application', app, coalesce(p_after, 0), tereze.page_limit(p_limit)) e
    JOIN tereze.application a ON a.id = app
    LEFT JOIN tereze.person p ON p.id = e.person_id
    LEFT JOIN tereze.person f ON f.id = (e.data ->> 'for')::bigint
    LEFT JOIN tereze.position po ON po.id = (e.data ->> 'position')::bigint
    LEFT JOIN tereze.route_node n ON n.route_version_id = a.route_version_id AND n.element = e.data ->> 'step'
    LEFT JOIN tereze.document d ON d.id = (e.data ->> 'document')::bigint
    ORDER BY e.seq;
END $$;
GRANT EXECUTE ON FUNCTION api.application_history(bigint, text, integer, integer, bytea) TO tereze_staff, tereze_portal;
