-- A committee of five for the pgTAP files about votes: one position that vice, dean, head, cash and plain hold.
SELECT api.position_put(t.id('position committee'), 'committee', 'uni', 0, t.names('committee')) \g /dev/null
SELECT api.appoint(t.id('committee ' || x), t.person_id(x), 'committee', 'uni', '2020-01-01', NULL)
FROM unnest('{vice,dean,head,cash,plain}'::text[]) x \g /dev/null
-- Publishes a route and a service of the same key for it.
CREATE FUNCTION t.served(p_key text, p_nodes jsonb, VARIADIC p_edges text[]) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    version bigint := t.route(p_key, p_nodes, VARIADIC p_edges);
BEGIN
    PERFORM t.service(p_key, p_key, '{cert,order,appform}', '{"form_schema": {"properties": {"purpose": {}, "a": {}, "b": {}}},
        "fields": [{"name": "purpose", "type": "text"}, {"name": "a", "type": "boolean"}, {"name": "b", "type": "boolean"}]}');
    RETURN version;
END $$;
-- The open step of a case that asks this person at this element.
CREATE FUNCTION t.vote(p_app bigint, p_who text, p_element text, p_outcome text DEFAULT 'approve', p_remark text DEFAULT NULL,
    p_answer text DEFAULT NULL) RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT api.decide(gen_random_uuid(), %L, %L, %L, %L, %L, %L, %L) AS state', p_app, s.id, p_outcome, p_answer,
        p_remark, a.form_sha256, a.drafts_sha256)
    FROM tereze.application a LEFT JOIN tereze.step s ON s.application_id = a.id AND s.state = 'open'
        AND s.person_asked = t.person_id(p_who) AND s.node = (SELECT n.node FROM tereze.route_node n
            WHERE n.route_version_id = a.route_version_id AND n.element = p_element)
    WHERE a.id = p_app $$;
CREATE FUNCTION t.votes(p_app bigint, p_who text, p_element text, p_outcome text DEFAULT 'approve', p_remark text DEFAULT NULL)
RETURNS text LANGUAGE sql AS $$ SELECT t.val('pt_' || p_who, t.vote(p_app, p_who, p_element, p_outcome, p_remark)) $$;
