SET LOCAL ROLE tereze_owner;
-- Whether a person holds a position that was asked to decide about a case in a round, whether it did or not. To be told, to
-- keep the queue of tasks that nobody can do or to write down an answer from outside is not to decide.
CREATE FUNCTION tereze.may_take_back(p_person_id bigint, p_application_id bigint, p_round smallint) RETURNS boolean
LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN EXISTS (SELECT FROM tereze.step s JOIN tereze.application a ON a.id = s.application_id
        JOIN tereze.route_node n ON n.route_version_id = coalesce(s.route_version_id, a.route_version_id) AND n.node = abs(s.node)
        WHERE s.application_id = p_application_id AND s.round = p_round AND s.state <> 'open' AND s.fallback IS NOT TRUE
          AND n.kind IN ('user_task', 'manual_task') AND NOT n.acknowledges AND tereze.holds_position(p_person_id, s.position_id));
END $$;
