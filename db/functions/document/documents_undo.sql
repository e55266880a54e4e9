SET LOCAL ROLE tereze_owner;
-- A case went back behind the given steps: what they drafted is discarded, what they issued is annulled, as if the case
-- had not been there; what other steps issued stays. A document is signed when its step is entered, and its approval sheet
-- with it. Returns the ids of what was annulled.
CREATE FUNCTION tereze.documents_undo(p_application_id bigint, p_route_version_id bigint, p_steps bigint[], p_at timestamptz,
    p_reason text) RETURNS jsonb
LANGUAGE plpgsql AS $$
DECLARE
    drafted text[];
    issued bigint[];
    annulled jsonb;
BEGIN
    SELECT array_agg(n.template_key) FILTER (WHERE n.kind = 'service_draft'),
        (SELECT array_agg(d.id) FROM tereze.document d WHERE d.application_id = p_application_id AND EXISTS (
            SELECT FROM tereze.step x JOIN tereze.route_node y ON y.route_version_id = coalesce(x.route_version_id, p_route_version_id)
                AND y.node = abs(x.node) AND y.kind = 'service_issue'
            WHERE x.application_id = p_application_id AND x.id = ANY (p_steps) AND x.entered_at = d.signed_at
              AND (y.template_key = d.template_key OR d.kind = 'approval_sheet')))
    INTO drafted, issued
    FROM tereze.step s
    JOIN tereze.route_node n ON n.route_version_id = coalesce(s.route_version_id, p_route_version_id) AND n.node = abs(s.node)
    WHERE s.application_id = p_application_id AND s.id = ANY (p_steps);
    IF issued IS NOT NULL THEN
        annulled := tereze.documents_annul(p_application_id, p_at, p_reason, issued);
        PERFORM tereze.joint_leave(p_application_id, p_at, p_reason, issued);
    END IF;
    UPDATE tereze.document d SET state = 'discarded', ended_at = p_at, reason = 'returned', version = d.version + 1
    WHERE d.application_id = p_application_id AND d.kind <> 'application_form'
      AND (d.template_key = ANY (drafted) AND d.state IN ('drafting', 'drafted')
          OR d.id = ANY (issued) AND d.state IN ('waiting', 'pending', 'frozen', 'incident'));
    IF FOUND THEN
        PERFORM tereze.drafts_count(p_application_id);
    END IF;
    RETURN annulled;
END $$;
