SET LOCAL ROLE tereze_owner;
-- The clock of a case goes on, unless another step still pauses it; terms are moved by as long as it stood.
CREATE FUNCTION tereze.resume_clock(p_application_id bigint, p_at timestamptz) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    UPDATE tereze.application a SET paused_at = NULL
    WHERE a.id = p_application_id AND a.paused_at IS NOT NULL AND NOT EXISTS (SELECT FROM tereze.step s
        JOIN tereze.route_node n ON n.route_version_id = a.route_version_id AND n.node = s.node AND n.pauses
        WHERE s.application_id = a.id AND s.state = 'open');
END $$;
