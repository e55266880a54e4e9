SET LOCAL ROLE tereze_owner;
-- What happened to an application, oldest first. The applicant sees positions and reasons, not the hashes of the
-- evidence; nobody sees a registration number here. Of a term that ran out the answer is what it did.
-- `returned_to` is the step that a return went to (null: the applicant);
-- `reference` that of an outside body's letter, with the position that recorded it, and no business of the applicant.
CREATE FUNCTION api.application_history(p_application_id bigint, p_case_ref text, p_after integer, p_limit integer,
    p_session_hash bytea DEFAULT NULL)
RETURNS TABLE (seq integer, kind text, at timestamptz, person text, position_title jsonb, step jsonb, outcome text,
    answer text, remark text, document_title text, document_kind text, channel text, for_person text,
    returned_to jsonb, reference text)
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
        e.data ->> 'outcome', CASE WHEN e.kind = 'term_over' THEN e.data ->> 'action'
            WHEN e.data ->> 'outcome' IS DISTINCT FROM 'return' THEN e.data ->> 'answer' END,
        coalesce(e.data ->> 'remark', e.data ->> 'reason'), d.title, d.kind, e.channel,
        tereze.short_name(f.surname, f.given, f.patronymic),
        CASE WHEN e.data ? 'returned_to' THEN coalesce(nullif(g.name, '{}'),
            jsonb_object('{kk,ru,en,uk}', array_fill(e.data ->> 'returned_to', '{4}'))) END,
        CASE WHEN tereze.channel() <> 'portal' THEN e.data ->> 'reference' END
    FROM tereze.events_of('application', app, coalesce(p_after, 0), tereze.page_limit(p_limit)) e
    JOIN tereze.application a ON a.id = app
    LEFT JOIN tereze.person p ON p.id = e.person_id
    LEFT JOIN tereze.person f ON f.id = (e.data ->> 'for')::bigint
    LEFT JOIN tereze.position po ON po.id = coalesce((e.data ->> 'position')::bigint, (SELECT k.position_id
        FROM tereze.step k WHERE k.application_id = app AND k.id = (e.data ->> 'task')::bigint AND k.person_id = e.person_id))
    LEFT JOIN LATERAL (SELECT x.name FROM unnest(a.route_version_id || versions) WITH ORDINALITY v(id, o)
        JOIN tereze.route_node x ON x.route_version_id = v.id AND x.element = e.data ->> 'step' ORDER BY v.o LIMIT 1) n ON true
    LEFT JOIN LATERAL (SELECT x.name FROM unnest(a.route_version_id || versions) WITH ORDINALITY v(id, o)
        JOIN tereze.route_node x ON x.route_version_id = v.id AND x.element = e.data ->> 'returned_to' ORDER BY v.o LIMIT 1) g ON true
    LEFT JOIN tereze.document d ON d.id = (e.data ->> 'document')::bigint
    ORDER BY e.seq;
END $$;
GRANT EXECUTE ON FUNCTION api.application_history(bigint, text, integer, integer, bytea) TO tereze_staff, tereze_portal;
