SET LOCAL ROLE tereze_owner;
-- Whether a person holds a position that was asked to decide about a case in a round, whether it did or not, and is asked no
-- more. To be told, to keep the queue of tasks that nobody can do or to write down an answer from outside is not to decide.
CREATE FUNCTION tereze.asked_to_decide(p_person_id bigint, p_application_id bigint, p_round smallint) RETURNS boolean
LANGUAGE plpgsql STABLE AS $$
DECLARE
    mine bigint[] := tereze.my_positions(p_person_id);
BEGIN
    RETURN EXISTS (SELECT FROM tereze.application a JOIN tereze.steps_of(p_application_id) s ON s.round = p_round
        JOIN tereze.route_node n ON n.route_version_id = coalesce(s.route_version_id, a.route_version_id) AND n.node = abs(s.node)
        WHERE a.id = p_application_id AND s.state <> 'open' AND s.fallback IS NOT TRUE AND s.position_id = ANY (mine)
          AND n.kind IN ('user_task', 'manual_task') AND NOT n.acknowledges);
END $$;
