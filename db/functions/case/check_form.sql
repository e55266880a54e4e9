SET LOCAL ROLE tereze_owner;
-- Refuses answers that break the form or a limit of the service: TZ422 whose detail holds every problem.
CREATE FUNCTION tereze.check_form(p_service_version_id bigint, p_form jsonb, p_context jsonb) RETURNS void
LANGUAGE plpgsql STABLE AS $$
DECLARE
    problems jsonb;
BEGIN
    SELECT jsonb_agg(jsonb_build_object('field', x.field, 'rule', x.rule)) INTO problems
    FROM tereze.form_problems(p_service_version_id, p_form) x;
    IF problems IS NULL THEN
        SELECT jsonb_agg(jsonb_build_object('field', l.field, 'rule',
                CASE WHEN v.verdict IS NULL THEN 'limit_unknown' ELSE 'limit' END, 'message', l.message) ORDER BY l.ordinal)
        INTO problems
        FROM tereze.service_limit l
        CROSS JOIN LATERAL (SELECT tereze.condition_holds(p_context, l.condition) AS verdict) v
        WHERE l.service_version_id = p_service_version_id AND v.verdict IS NOT TRUE;
    END IF;
    IF problems IS NOT NULL THEN
        PERFORM tereze.fail('TZ422', 'the form is not accepted', jsonb_build_object('field', problems #> '{0,field}',
            'rule', problems #> '{0,rule}', 'problems', problems));
    END IF;
END $$;
