SET LOCAL ROLE tereze_owner;
-- Makes the row of a document of a case: title in the language of the case, about whom it is, and what it will be made
-- of, as it stands now: the text of its template and the facts in it. Whatever is changed later, this document is
-- rendered from these. One that is to be issued also keeps who has approved by now.
CREATE FUNCTION tereze.document_open(p_application_id bigint, p_template_key text, p_state text, p_signed_at timestamptz)
RETURNS bigint
LANGUAGE plpgsql AS $$
DECLARE
    new_id bigint;
BEGIN
    INSERT INTO tereze.document (application_id, round, kind, template_key, language, title, person, state, token, signed_at,
        template_version_id, content)
    SELECT a.id, a.round, t.kind, t.key, l.language, tereze.localized(t.title, l.language),
        tereze.short_name(p.surname, p.given, p.patronymic), p_state, tereze.new_token(), p_signed_at,
        tereze.template_version_in_force(t.id, l.language),
        tereze.document_content(a.id, coalesce(p_signed_at, a.submitted_at), l.language)
            || CASE WHEN p_state = 'pending' THEN jsonb_build_object('approvers', tereze.approvers(a.id, a.round, l.language))
                ELSE '{}' END
    FROM tereze.application a
    JOIN tereze.template t ON t.key = p_template_key
    -- A document is in one language throughout: Ukrainian only where its template is.
    CROSS JOIN LATERAL (SELECT CASE WHEN a.language = 'uk' AND NOT EXISTS (SELECT FROM tereze.template_version tv
        WHERE tv.template_id = t.id AND tv.language = 'uk') THEN 'ru' ELSE a.language::text END AS language) l
    JOIN tereze.applicant ap ON ap.id = a.applicant_id
    LEFT JOIN tereze.student s ON s.id = a.student_id
    JOIN tereze.person p ON p.id = coalesce(s.person_id, ap.person_id)
    WHERE a.id = p_application_id
    RETURNING id INTO new_id;
    IF new_id IS NULL THEN
        PERFORM tereze.fail('TZ404', format('no such template: %s', p_template_key), '{"field": "template"}');
    END IF;
    RETURN new_id;
END $$;
