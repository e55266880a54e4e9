SET LOCAL ROLE tereze_owner;
-- The documents of a case as its reader may see them: an applicant sees what was issued, staff also drafts. Whether
-- its reader may attach a finished PDF to it is told too.
CREATE FUNCTION api.document_list(p_application_id bigint, p_case_ref text DEFAULT NULL, p_session_hash bytea DEFAULT NULL)
RETURNS TABLE (id bigint, kind text, title text, state text, signed_at timestamptz, issued_at timestamptz, has_file boolean,
    has_draft boolean, size integer, reason text, error text,
    error_code text, version bigint, attached boolean, attachable boolean)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    me bigint := tereze.actor(p_session_hash);
    app bigint := tereze.readable_application(me, p_application_id, p_case_ref);
    applicant boolean := tereze.channel() = 'portal';
    registrar boolean := NOT applicant AND pg_has_role(session_user, 'tereze_registrar', 'member');
BEGIN
    RETURN QUERY
    SELECT d.id, d.kind, d.title, d.state, d.signed_at, d.issued_at,
        d.sha256 IS NOT NULL AND d.state IN ('issued', 'superseded', 'annulled'), d.draft_sha256 IS NOT NULL,
        f.size, d.reason, CASE WHEN NOT applicant AND d.state = 'incident' THEN d.error END,
        CASE WHEN NOT applicant AND d.state = 'incident' THEN d.error_code END,
        d.version, d.attached_sha256 IS NOT NULL, registrar AND tereze.document_attachable(d.id)
    FROM tereze.document d LEFT JOIN tereze.file f ON f.sha256 = coalesce(d.sha256, d.draft_sha256)
    WHERE d.application_id = app
      AND (NOT applicant OR d.state IN ('waiting', 'pending', 'frozen', 'issued', 'superseded', 'annulled', 'incident'))
    ORDER BY d.id;
END $$;
GRANT EXECUTE ON FUNCTION api.document_list(bigint, text, bytea) TO tereze_staff, tereze_portal;
