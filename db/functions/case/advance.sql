SET LOCAL ROLE tereze_owner;
-- Sets tokens of a case moving along the given edges and writes down how it now stands. A case whose state stays and
-- that nothing new stands in the way of is not written. The caller holds the application's lock.
CREATE FUNCTION tereze.advance(p_application_id bigint, p_edges smallint[], p_targets smallint[], p_at timestamptz,
    p_cause bigint, OUT state text, OUT incident jsonb, OUT version bigint)
LANGUAGE plpgsql AS $$
DECLARE
    a record;
    walked record;
BEGIN
    SELECT x.round, x.route_version_id, x.student_id, x.state, x.version INTO a FROM tereze.application x
    WHERE x.id = p_application_id;
    walked := tereze.walk(p_application_id, a.route_version_id, a.round, a.student_id, p_edges, p_targets, p_at, p_cause);
    state := a.state;
    version := a.version;
    incident := walked.incident;
    IF walked.finished IS NOT NULL THEN
        state := walked.finished;
        version := tereze.close_case(p_application_id, state, p_at, p_cause);
    ELSIF walked.incident IS NOT NULL OR walked.drafts > 0 THEN
        UPDATE tereze.application x SET incident = coalesce(walked.incident, x.incident),
            drafts_awaited = x.drafts_awaited + walked.drafts, version = x.version + 1
        WHERE x.id = p_application_id RETURNING x.version INTO version;
    END IF;
END $$;
