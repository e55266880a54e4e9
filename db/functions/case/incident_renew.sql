SET LOCAL ROLE tereze_owner;
-- The incident of a case once more, after something that stood in its way has gone: one whose step waits no longer is over,
-- and if another step is stuck, of which nothing was said beside the first, it is told now. What is not about a step that is
-- stuck stays. The caller holds the application's lock.
CREATE FUNCTION tereze.incident_renew(p_application_id bigint, p_at timestamptz) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    a tereze.application;
    stuck record;
    told jsonb;
BEGIN
    SELECT x.* INTO a FROM tereze.application x WHERE x.id = p_application_id;
    IF a.incident ->> 'kind' NOT IN ('no_performer', 'condition_unknown', 'no_way_out', 'no_template') THEN
        RETURN;
    END IF;
    SELECT s.id, n.node, n.kind, n.element, n.performers, n.template_key, n.reads, n AS gate INTO stuck
    FROM tereze.steps_of(a.id) s JOIN tereze.route_node n ON n.route_version_id = a.route_version_id AND n.node = s.node
    WHERE s.state = 'open' AND (s.fallback OR s.position_id IS NULL AND n.kind NOT IN ('payment', 'applicant', 'external'))
    -- The one that is told already first.
    ORDER BY (s.id::text = a.incident ->> 'step' OR NOT a.incident ? 'step' AND n.element = a.incident ->> 'element') IS TRUE DESC, s.id
    LIMIT 1;
    IF stuck.id::text = a.incident ->> 'step' OR NOT a.incident ? 'step' AND stuck.element = a.incident ->> 'element' THEN
        RETURN;
    ELSIF stuck.kind IN ('exclusive', 'inclusive') THEN
        told := coalesce((tereze.choose_ways(stuck.gate, tereze.case_context(a.id, stuck.reads))).incident,
            jsonb_build_object('kind', 'condition_unknown', 'element', stuck.element)) || jsonb_build_object('step', stuck.id);
    ELSIF stuck.kind IN ('service_draft', 'service_issue') THEN
        told := jsonb_build_object('kind', 'no_template', 'element', stuck.element, 'template', stuck.template_key);
    ELSIF stuck.id IS NOT NULL THEN
        told := (tereze.fallback_position(stuck.element, stuck.performers, (p_at AT TIME ZONE tereze.timezone())::date)).incident;
    END IF;
    UPDATE tereze.application x SET incident = told, version = x.version + 1
    WHERE x.id = a.id AND x.incident IS DISTINCT FROM told;
END $$;
