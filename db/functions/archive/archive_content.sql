SET LOCAL ROLE tereze_owner;
-- The files of a case's bag: each with its path and either its text or the hash of a stored file. Whole and readable
-- without this program: the case and its form, the route it went, its history with the chain of hashes, every document
-- that was frozen with what the journal says of it, and the file it was made of when a clerk attached one. p_worker holds
-- the lease.
CREATE FUNCTION api.archive_content(p_application_id bigint, p_worker text)
RETURNS TABLE (path text, content text, sha256 bytea, last_seq integer)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
    upto integer;
BEGIN
    PERFORM tereze.archive_check(p_application_id, p_worker);
    upto := tereze.event_tip('application', p_application_id);
    RETURN QUERY
    SELECT 'application.json', jsonb_pretty(jsonb_build_object('case_ref', a.case_ref, 'case_id', a.id, 'service', s.key,
            'service_name', v.passport -> 'name', 'service_version', v.number, 'route', r.key, 'route_version', rv.number,
            'language', a.language, 'state', a.state, 'round', a.round, 'submitted_at', tereze.instant_text(a.submitted_at),
            'state_since', tereze.instant_text(a.state_since), 'form', a.form, 'form_sha256', encode(a.form_sha256, 'hex'))
        || tereze.document_content(a.id, a.submitted_at, a.language::text)), NULL::bytea, upto
    FROM tereze.application a
    JOIN tereze.service_version v ON v.id = a.service_version_id JOIN tereze.service s ON s.id = v.service_id
    JOIN tereze.route_version rv ON rv.id = a.route_version_id JOIN tereze.route r ON r.id = rv.route_id
    WHERE a.id = p_application_id
    UNION ALL
    SELECT 'route.bpmn', convert_from(rv.xml, 'UTF8'), NULL, upto
    FROM tereze.application a JOIN tereze.route_version rv ON rv.id = a.route_version_id WHERE a.id = p_application_id
    UNION ALL
    SELECT 'history.json', jsonb_pretty(coalesce(jsonb_agg(e.record || jsonb_build_object('person',
            tereze.full_name(p.surname, p.given, p.patronymic)) ORDER BY e.seq), '[]')), NULL, upto
    FROM tereze.event_records('application', p_application_id) e LEFT JOIN tereze.person p ON p.id = e.person_id
    WHERE e.seq <= upto
    UNION ALL
    SELECT f.folder || '/record.json', jsonb_pretty(jsonb_build_object('kind', d.kind, 'title', d.title, 'person', d.person,
            'language', d.language, 'round', d.round, 'state', d.state, 'sha256', encode(d.sha256, 'hex'),
            'signed_at', tereze.instant_text(d.signed_at), 'issued_at', tereze.instant_text(d.issued_at),
            'ended_at', tereze.instant_text(d.ended_at), 'reason', d.reason, 'made_of', CASE WHEN d.attached_sha256 IS NOT NULL
                THEN jsonb_build_object('file', 'attached.pdf', 'sha256', encode(d.attached_sha256, 'hex'), 'attached_by',
                    (SELECT tereze.full_name(p.surname, p.given, p.patronymic) FROM tereze.person p WHERE p.id = d.attached_by)) END,
            'registrations',
            (SELECT coalesce(jsonb_agg(jsonb_build_object('journal', j.key, 'year', x.year, 'entry', x.kind,
                'number', coalesce(x.number, o.number), 'printed', coalesce(x.printed, o.printed), 'registered_at', tereze.instant_text(x.registered_at),
                'storage_place', x.storage_place, 'reason', x.reason) ORDER BY x.id), '[]')
             FROM tereze.journal_entry x JOIN tereze.journal j ON j.id = x.journal_id
             -- An extract has the number of its joint order.
             LEFT JOIN tereze.journal_entry o ON o.id = x.about_entry_id AND x.kind = 'extract'
             WHERE x.document_id = d.id))
        -- Others stand in the order itself: what is kept with the case is by what it is known.
        || coalesce((SELECT jsonb_build_object('extract_of', jsonb_build_object('title', o.title, 'person', o.person, 'sha256', encode(o.sha256, 'hex'),
                'signed_at', tereze.instant_text(o.signed_at), 'issued_at', tereze.instant_text(o.issued_at)))
            FROM tereze.document o WHERE o.id = tereze.joint_of(d.id) AND o.issued_at IS NOT NULL), '{}')), NULL, upto
    FROM tereze.document d, LATERAL (SELECT format('documents/%s-%s', d.id, d.kind) AS folder) f
    WHERE d.application_id = p_application_id AND d.sha256 IS NOT NULL
    UNION ALL
    SELECT format('documents/%s-%s/document.pdf', d.id, d.kind), NULL, d.sha256, upto
    FROM tereze.document d WHERE d.application_id = p_application_id AND d.sha256 IS NOT NULL
    UNION ALL
    SELECT format('documents/%s-%s/data.json', d.id, d.kind), NULL, d.data_sha256, upto
    FROM tereze.document d WHERE d.application_id = p_application_id AND d.data_sha256 IS NOT NULL
    UNION ALL
    SELECT format('documents/%s-%s/attached.pdf', d.id, d.kind), NULL, d.attached_sha256, upto
    FROM tereze.document d WHERE d.application_id = p_application_id AND d.sha256 IS NOT NULL AND d.attached_sha256 IS NOT NULL
    ORDER BY 1;
END $$;
GRANT EXECUTE ON FUNCTION api.archive_content(bigint, text) TO tereze_worker;
