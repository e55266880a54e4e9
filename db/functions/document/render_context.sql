SET LOCAL ROLE tereze_owner;
-- Everything that the rendering of a document needs: the template in the document's language and the values, already
-- in that language. For a QR: issuer, title, person, time of signature, approvers, token. No registration number.
CREATE FUNCTION api.render_context(p_document_id bigint)
RETURNS TABLE (kind text, state text, application_id bigint, template_html text, language text, title text, token bytea,
    signed_at timestamptz, portal_origin text, issuer text, timezone text, data jsonb, person text, journal_key text,
    form_schema jsonb, form_layout jsonb)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    RETURN QUERY
    SELECT d.kind, d.state, a.id, tv.html, d.language, d.title, d.token, d.signed_at,
        tereze.setting('portal_origin') #>> '{}', tereze.setting('issuer') #>> '{}', tereze.timezone(),
        jsonb_build_object(
            'university', jsonb_build_object('name', tereze.localized(tereze.setting('university'), d.language)),
            'document', jsonb_build_object('title', d.title, 'date', tereze.instant_text(coalesce(d.signed_at, tereze.now()))),
            'service', jsonb_build_object('name', tereze.localized(v.passport -> 'name', d.language)),
            'application', jsonb_build_object('case_ref', a.case_ref, 'language', a.language, 'round', a.round,
                'submitted_at', tereze.instant_text(a.submitted_at)),
            'applicant', jsonb_build_object('surname', p.surname, 'given', p.given, 'patronymic', p.patronymic,
                'full_name', tereze.full_name(p.surname, p.given, p.patronymic),
                'short_name', tereze.short_name(p.surname, p.given, p.patronymic),
                'email', p.email, 'phone', p.phone, 'kind', ap.kind),
            'student', CASE WHEN a.student_id IS NULL THEN '{}'
                ELSE tereze.fact_student(a.student_id, (coalesce(d.signed_at, a.submitted_at) AT TIME ZONE
                    tereze.timezone())::date, d.language)
                || (SELECT jsonb_build_object('full_name', tereze.full_name(sp.surname, sp.given, sp.patronymic),
                        'short_name', tereze.short_name(sp.surname, sp.given, sp.patronymic),
                        'birth_date', sp.birth_date)
                    FROM tereze.student s JOIN tereze.person sp ON sp.id = s.person_id WHERE s.id = a.student_id) END,
            'form', a.form,
            'form_labels', tereze.form_labels(v.form_layout, v.form_schema, d.language),
            'approvers', tereze.approvers(a.id, d.round, d.language),
            'sha256', jsonb_build_object('form', encode(a.form_sha256, 'hex'))),
        d.person, t.journal_key, v.form_schema, v.form_layout
    FROM tereze.document d
    JOIN tereze.application a ON a.id = d.application_id
    JOIN tereze.service_version v ON v.id = a.service_version_id
    JOIN tereze.applicant ap ON ap.id = a.applicant_id
    JOIN tereze.person p ON p.id = ap.person_id
    JOIN tereze.template t ON t.key = d.template_key
    LEFT JOIN LATERAL (SELECT x.html FROM tereze.template_version x
        WHERE x.template_id = t.id AND x.language = CASE WHEN d.language = 'uk' AND NOT EXISTS (
            SELECT FROM tereze.template_version y WHERE y.template_id = t.id AND y.language = 'uk') THEN 'ru' ELSE d.language END
        ORDER BY x.number DESC LIMIT 1) tv ON true
    WHERE d.id = p_document_id;
END $$;
GRANT EXECUTE ON FUNCTION api.render_context(bigint) TO tereze_worker;
