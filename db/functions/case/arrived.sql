SET LOCAL ROLE tereze_owner;
-- Writes down how a case stands after its tokens have moved (what tereze.walk tells): it has ended, something new stands in
-- its way, or drafts are awaited. Tells the new version. The caller holds the application's lock.
CREATE FUNCTION tereze.arrived(p_application_id bigint, p_finished text, p_incident jsonb, p_drafts integer,
    p_at timestamptz, p_cause bigint) RETURNS bigint
LANGUAGE plpgsql AS $$
DECLARE
    new_version bigint;
BEGIN
    IF p_finished IS NOT NULL THEN
        RETURN tereze.close_case(p_application_id, p_finished, p_at, p_cause);
    END IF;
    UPDATE tereze.application x SET incident = coalesce(p_incident, x.incident),
        drafts_awaited = x.drafts_awaited + p_drafts, version = x.version + 1
    WHERE x.id = p_application_id RETURNING x.version INTO new_version;
    RETURN new_version;
END $$;
