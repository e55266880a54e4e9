SET LOCAL ROLE tereze_owner;
-- The queue for tasks that nobody can do: the first position of the role that the setting `fallback_role` names whose
-- keeper is there, or else which somebody holds; null where there is none. The incident says what was looked for in vain,
-- either way.
CREATE FUNCTION tereze.fallback_position(p_element text, p_performers text[], p_day date, OUT position_id bigint,
    OUT incident jsonb)
LANGUAGE plpgsql STABLE AS $$
BEGIN
    position_id := (SELECT po.id FROM tereze.position po
        WHERE po.role = tereze.setting('fallback_role') #>> '{}' AND EXISTS (SELECT FROM tereze.appointment m
            WHERE m.position_id = po.id AND p_day BETWEEN m.valid_from AND coalesce(m.valid_until, 'infinity'))
        -- Whoever stands in for its keeper decides nothing and assigns nothing there.
        ORDER BY EXISTS (SELECT FROM tereze.appointment m WHERE m.position_id = po.id AND NOT tereze.is_closed(m.person_id)
            AND p_day BETWEEN m.valid_from AND coalesce(m.valid_until, 'infinity')
            AND (tereze.substitute_for(m.person_id, po.id, p_day)).via IS NULL) DESC, po.id LIMIT 1);
    incident := jsonb_build_object('kind', 'no_performer', 'element', p_element, 'performers', to_jsonb(p_performers));
END $$;
