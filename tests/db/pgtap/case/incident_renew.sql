SELECT plan(14);
\ir ../support/fixture.sql
SELECT t.signature('tereze.incident_renew', 'bigint, timestamp with time zone', 'void', 'plpgsql volatile tereze_owner', '');
CREATE FUNCTION t.renewed(p_app bigint, p_incident jsonb) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
    UPDATE tereze.application SET incident = p_incident WHERE id = p_app;
    PERFORM tereze.incident_renew(p_app, '2026-03-02 10:00+05');
    RETURN (SELECT concat_ws(' ', a.incident ->> 'kind', a.incident ->> 'element', CASE WHEN a.incident ? 'step' THEN 'by its step' END) FROM tereze.application a WHERE a.id = p_app);
END $$;
SELECT t.submit('aidar', 'lost') AS lost, t.submit('aidar', 'certificate') AS fine, t.submit('aidar', 'gate', '{"purpose": "x"}') AS gate, t.submit('aidar', 'paid') AS paid \gset
SELECT is(t.renewed(:lost, '{"kind": "no_performer", "element": "Task", "x": 1}'), 'no_performer Task', 'its step still waits');
SELECT is((SELECT incident ->> 'x' FROM tereze.application WHERE id = :lost), '1', 'nothing is written');
SELECT is(t.renewed(:lost, '{"kind": "condition_unknown", "element": "F", "step": -1}'), 'no_performer Task', 'another step is stuck');
SELECT is(t.renewed(:fine, '{"kind": "no_performer", "element": "Task"}'), '', 'nothing is');
SELECT is(t.renewed(:fine, '{"kind": "no_superior", "element": "Task"}'), 'no_superior Task', 'what speaks of no stuck step is left alone');
SELECT is(t.renewed(:gate, '{"kind": "no_performer", "element": "Task"}'), 'condition_unknown F2 by its step', 'a gateway says what it cannot tell');
SELECT is(t.renewed(:gate, NULL), 'condition_unknown F2 by its step', 'also where nothing was said');
SELECT is(t.renewed(:paid, '{"kind": "no_performer", "element": "Task"}'), '', 'a payment is awaited, and stands in nobody''s way');
SELECT * FROM finish();
