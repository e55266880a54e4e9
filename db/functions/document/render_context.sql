SET LOCAL ROLE tereze_owner;
-- Everything that the rendering of a document needs: the template in the document's language and the values, already
-- in that language. Template and facts are those that the document was opened with, the form is that of its round:
-- late or early, it renders the same. For a QR: issuer, title, person, time of signature, approvers, token. No
-- registration number. A document to which a finished PDF was attached names its hash: no template is filled then. A joint
-- order has all its values in its content (tereze.joint_content), and no case.
CREATE FUNCTION api.render_context(p_document_id bigint)
RETURNS TABLE (kind text, state text, application_id bigint, template_html text, language text, title text, token bytea,
    signed_at timestamptz, portal_origin text, issuer text, timezone text, data jsonb, person text, journal_key text,
    form_schema jsonb, form_layout jsonb, attached_sha256 bytea)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    RETURN QUERY
    SELECT d.kind, d.state, a.id, tv.html, d.language, d.title, d.token, d.signed_at,
        tereze.setting('portal_origin') #>> '{}', tereze.setting('issuer') #>> '{}', tereze.timezone(),
        CASE WHEN d.kind = 'joint_order' THEN d.content ELSE jsonb_build_object(
            'document', jsonb_build_object('title', d.title, 'date', tereze.instant_text(coalesce(d.signed_at, tereze.now()))),
            'service', jsonb_build_object('name', tereze.localized(v.passport -> 'name', d.language)),
            'application', jsonb_build_object('case_ref', a.case_ref, 'language', a.language, 'round', d.round,
                'submitted_at', tereze.instant_text(coalesce(s.submitted_at, a.submitted_at))),
            'form', coalesce(s.form, a.form),
            'form_labels', tereze.form_labels(v.form_layout, v.form_schema, d.language),
            'sha256', jsonb_build_object('form', encode(coalesce(s.form_sha256, a.form_sha256), 'hex')))
        || CASE WHEN d.content ? 'approvers' THEN '{}'
            ELSE jsonb_build_object('approvers', tereze.approvers(a.id, d.round, d.language)) END
        -- Documents that an older version opened have no content of their own.
        || coalesce(d.content, tereze.document_content(a.id, coalesce(d.signed_at, a.submitted_at), d.language)) END,
        d.person, t.journal_key, v.form_schema, v.form_layout, d.attached_sha256
    FROM tereze.document d
    LEFT JOIN tereze.application a ON a.id = d.application_id
    LEFT JOIN tereze.submission s ON s.application_id = d.application_id AND s.round = d.round
    LEFT JOIN tereze.service_version v ON v.id = a.service_version_id
    JOIN tereze.template t ON t.key = d.template_key
    LEFT JOIN tereze.template_version tv ON tv.id = coalesce(d.template_version_id, CASE WHEN d.content IS NULL THEN
        (SELECT x.id FROM tereze.template_version x WHERE x.template_id = t.id AND x.language = d.language
            ORDER BY x.number DESC LIMIT 1) END)
    WHERE d.id = p_document_id;
END $$;
GRANT EXECUTE ON FUNCTION api.render_context(bigint) TO tereze_worker;
