SELECT plan(7);
\ir ../support/fixture.sql
SELECT t.signature('tereze.foresee_person', 'bigint',
    'void',
    'plpgsql volatile tereze_owner', '');
SELECT v.id AS v FROM tereze.route_version v JOIN tereze.route r ON r.current_version_id = v.id WHERE r.key = 'parallel' \gset
CREATE FUNCTION t.next() RETURNS bigint LANGUAGE sql AS $$ SELECT n.next_position FROM tereze.route_node n JOIN tereze.route_version v ON v.id = n.route_version_id JOIN tereze.route r ON r.current_version_id = v.id WHERE r.key = 'straight' AND n.element = 'A' $$;
SELECT t.route('straight', '[{"element": "Start", "kind": "start"}, {"element": "A", "kind": "user_task", "performers": ["accountant"]}, {"element": "B", "kind": "user_task", "performers": ["vice_rector"]}, {"element": "End", "kind": "end"}]', 'Start>A', 'A>B', 'B>End') \g /dev/null
CREATE FUNCTION t.changed(p_query text) RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN EXECUTE p_query; PERFORM tereze.foresee_person(t.person_id('vice')); RETURN t.next() IS NOT NULL; END $$;
SELECT is(ARRAY[t.next() IS NOT NULL, t.changed('UPDATE tereze.appointment SET valid_until = $$2027-01-01$$ WHERE person_id = t.person_id($$vice$$)'), t.changed('UPDATE tereze.appointment SET valid_until = NULL WHERE person_id = t.person_id($$vice$$)')], '{t,f,t}', 'what decisions need not look for follows');
SELECT * FROM finish();
