SELECT plan(8);
\ir ../support/fixture.sql
\ir ../support/committee.sql
SELECT t.signature('tereze.timers_carry', 'bigint, bigint, bigint, bigint, bigint, smallint, timestamp with time zone', 'void', 'plpgsql volatile tereze_owner', '');
CREATE FUNCTION t.timed(p_terms text, p_key text DEFAULT 'timed') RETURNS bigint LANGUAGE sql AS $$ SELECT t.route(p_key, ('[{"element": "Start", "kind": "start"}, {"element": "Pay", "kind": "payment", "amount": 5, "timers": [' || p_terms || ']}, {"element": "End", "kind": "end"}]')::jsonb, 'Start>Pay', 'Pay>End') $$;
SELECT t.timed('{"element": "R", "after": "P1D", "calendar": "none", "action": "remind", "cancels": false}, {"element": "T", "after": "P3D", "calendar": "none", "action": "lapse", "cancels": true}, {"element": "G", "after": "P9D", "calendar": "none", "action": "remind", "cancels": false}') AS old \gset
SELECT t.service('timed', 'timed', '{}') \g /dev/null
SELECT t.submit('aidar', 'timed', '{"purpose": "x"}') AS app \gset
UPDATE tereze.clock SET fixed = '2026-03-03 11:00+05';
SELECT t.val('tereze_worker', 'SELECT * FROM api.timers_fire(50)') \g /dev/null
-- R has fired; T is drawn as before, G is gone, N is new, and R once more.
SELECT t.timed('{"element": "N", "after": "P1D", "calendar": "none", "action": "remind", "cancels": false}, {"element": "T", "after": "P3D", "calendar": "none", "action": "lapse", "cancels": true}, {"element": "R", "after": "P1D", "calendar": "none", "action": "remind", "cancels": false}') AS new \gset
UPDATE tereze.application SET route_version_id = :new WHERE id = :app;
SELECT tereze.timers_carry(:app, :old, :new, s.id, s.id, s.node, '2026-03-03 11:00+05') FROM t.task(:app, 'Pay') s \g /dev/null
SELECT is((SELECT string_agg(concat_ws(' ', r.element, x.state, to_char(x.due_at AT TIME ZONE 'Asia/Almaty', 'DD HH24')), ', ' ORDER BY r.element) FROM tereze.timer x
    JOIN tereze.route_timer r ON r.route_version_id = :new AND r.node = x.node AND r.ordinal = x.ordinal WHERE x.application_id = :app),
    'N running 04 11, R fired 03 10, T running 05 10', 'what is drawn as before goes on, what is new begins');
SELECT is((SELECT string_agg(x.state, ' ' ORDER BY x.id) FROM tereze.timer x WHERE x.application_id = :app AND x.node < 0), 'fired void void', 'those of the old version are over');
SELECT * FROM finish();
