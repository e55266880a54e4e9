SET LOCAL ROLE tereze_owner;
-- Keeps what was submitted in the present round, and orders its application form; it is frozen and registered like any
-- document, and says nothing about the outcome. A form of an earlier round is superseded when the new one is registered.
CREATE FUNCTION tereze.document_form(p_application_id bigint) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    key text;
    at timestamptz;
    new_id bigint;
BEGIN
    INSERT INTO tereze.submission (application_id, round, form, form_sha256, submitted_at)
    SELECT a.id, a.round, a.form, a.form_sha256, a.submitted_at FROM tereze.application a WHERE a.id = p_application_id
    ON CONFLICT DO NOTHING;
    SELECT t.key, a.submitted_at INTO key, at
    FROM tereze.application a JOIN tereze.service_template st ON st.service_version_id = a.service_version_id
    JOIN tereze.template t ON t.id = st.template_id AND t.kind = 'application_form'
    WHERE a.id = p_application_id ORDER BY t.id LIMIT 1;
    IF key IS NOT NULL THEN
        new_id := tereze.document_open(p_application_id, key, 'pending', at);
        PERFORM tereze.job_add('document.issue', new_id);
    END IF;
END $$;
