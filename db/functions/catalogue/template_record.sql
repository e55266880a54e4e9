SET LOCAL ROLE tereze_owner;
-- What a template would be filled with for an application as it stands now, in a language; as api.render_context() gives
-- it to the worker, but of no document. Refused as reading the application would be. A joint order has it as its only row.
CREATE FUNCTION api.template_record(p_key text, p_application_id bigint, p_language text)
RETURNS TABLE (title text, data jsonb, form_schema jsonb, form_layout jsonb)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
    app bigint := tereze.readable_application(tereze.actor(), p_application_id, NULL);
BEGIN
    IF (p_language IN ('kk', 'ru', 'en', 'uk')) IS NOT TRUE THEN
        PERFORM tereze.fail('TZ422', 'no such language', '{"field": "language", "rule": "value"}');
    END IF;
    RETURN QUERY
    SELECT tereze.localized(t.title, p_language),
        CASE t.kind WHEN 'joint_order' THEN (d.data - ARRAY['applicant', 'student', 'application', 'form', 'form_labels', 'sha256'])
                || jsonb_build_object('rows', jsonb_build_array((d.data - ARRAY['document', 'service', 'university'])
                        || jsonb_build_object('form_version', v.id)),
                    'form_versions', jsonb_build_object(v.id, jsonb_build_object('schema', v.form_schema, 'layout', v.form_layout)))
            WHEN 'extract' THEN d.data || jsonb_build_object('order', d.data -> 'document') ELSE d.data END,
        v.form_schema, v.form_layout
    FROM tereze.application a
    JOIN tereze.service_version v ON v.id = a.service_version_id
    JOIN tereze.template t ON t.key = p_key
    CROSS JOIN LATERAL (SELECT jsonb_build_object(
            'document', jsonb_build_object('title', tereze.localized(t.title, p_language), 'date', tereze.instant_text(tereze.now())),
            'service', jsonb_build_object('name', tereze.localized(v.passport -> 'name', p_language)),
            'application', jsonb_build_object('case_ref', a.case_ref, 'language', a.language, 'round', a.round,
                'submitted_at', tereze.instant_text(a.submitted_at)),
            'form', a.form,
            'form_labels', tereze.form_labels(v.form_layout, v.form_schema, p_language),
            'sha256', jsonb_build_object('form', encode(a.form_sha256, 'hex')),
            'approvers', tereze.approvers(a.id, a.round, p_language))
        || tereze.document_content(a.id, tereze.now(), p_language) AS data) d
    WHERE a.id = app;
END $$;
GRANT EXECUTE ON FUNCTION api.template_record(text, bigint, text) TO tereze_administrator;
