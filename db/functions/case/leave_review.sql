SET LOCAL ROLE tereze_owner;
-- Writes down that a case is no longer under review: over, withdrawn, or back with the applicant. p_kept are the nodes whose
-- approvals count when it is sent again; null leaves them as they were. How it stood is kept for decision_recall. Tells the
-- new version. The caller holds the application's lock.
CREATE FUNCTION tereze.leave_review(p_application_id bigint, p_state text, p_at timestamptz, p_kept smallint[])
RETURNS bigint
LANGUAGE plpgsql AS $$
DECLARE
    new_version bigint;
BEGIN
    UPDATE tereze.application x SET state = p_state::tereze.application_state, state_since = p_at, incident = NULL,
        drafts_awaited = 0, paused_at = NULL, carried = coalesce(p_kept, x.carried), version = x.version + 1,
        stood = jsonb_build_object('incident', x.incident, 'paused_at', x.paused_at, 'carried', ARRAY(SELECT n.element
            FROM tereze.route_node n WHERE n.route_version_id = x.route_version_id AND n.node = ANY (x.carried)))
    WHERE x.id = p_application_id RETURNING x.version INTO new_version;
    RETURN new_version;
END $$;
