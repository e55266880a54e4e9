SET LOCAL ROLE tereze_owner;
-- What happened to an application, oldest first. The applicant sees positions and reasons, not the hashes of the
-- evidence; nobody sees a registration number here. Of a term that ran out the answer is what it did.
CREATE FUNCTION api.application_history(p_application_id bigint, p_case_ref text, p_after integer, p_limit integer,
    p_session_hash bytea DEFAULT NULL)
RETURNS TABLE (seq integer, kind text, at timestamptz, person text, position_title jsonb, step jsonb, outcome text,
    answer text, remark text, document_title text, document_kind text, channel text, for_person text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    me bigint := tereze.actor(p_session_hash);
    app bigint := tereze.readable_application(me, p_application_id, p_case_ref);
    -- Of a case that went over to another version, steps that are gone keep their names.
    versions bigint[] := ARRAY(SELECT DISTINCT s.route_version_id FROM tereze.step s
        WHERE s.application_id = app AND s.route_version_id IS NOT NULL);
BEGIN
    RETURN QUERY
    SELECT e.seq, e.kind, e.at, tereze.short_name(p.surname, p.given, p.patronymic), po.title, n.name,
        e.data ->> 'outcome', e.data ->> CASE e.kind WHEN 'term_over' THEN 'action' ELSE 'answer' END,
        coalesce(e.data ->> 'remark', e.data ->> 'reason'), d.title, d.kind, e.channel,
        tereze.short_name(f.surname, f.given, f.patronymic)
    FROM tereze.events_of('application', app, coalesce(p_after, 0), tereze.page_limit(p_limit)) e
    JOIN tereze.application a ON a.id = app
    LEFT JOIN tereze.person p ON p.id = e.person_id
    LEFT JOIN tereze.person f ON f.id = (e.data ->> 'for')::bigint
    LEFT JOIN tereze.position po ON po.id = (e.data ->> 'position')::bigint
    LEFT JOIN LATERAL (SELECT x.name FROM unnest(a.route_version_id || versions) WITH ORDINALITY v(id, o)
        JOIN tereze.route_node x ON x.route_version_id = v.id AND x.element = e.data ->> 'step' ORDER BY v.o LIMIT 1) n ON true
    LEFT JOIN tereze.document d ON d.id = (e.data ->> 'document')::bigint
    ORDER BY e.seq;
END $$;
GRANT EXECUTE ON FUNCTION api.application_history(bigint, text, integer, integer, bytea) TO tereze_staff, tereze_portal;
