SELECT plan(20);
\ir ../support/fixture.sql
SELECT t.signature('tereze.event_hash',
    'text, bigint, integer, text, timestamp with time zone, timestamp with time zone, bigint, text, name, jsonb, uuid, bytea',
    'bytea', 'sql stable tereze_audit', '');
CREATE FUNCTION t.sample(p_more jsonb DEFAULT '{}') RETURNS text LANGUAGE sql AS $$
    SELECT t.val('tereze_audit', format('SELECT tereze.event_hash(%L, %L, %L, %L, %L, %L, %L, %L, %L, %L, %L, %L)', x.kind, x.id, x.seq, x.what, x.at,
        x.real_at, x.person, x.channel, x.role, x.data, x.request, x.prev))
    FROM jsonb_to_record('{"kind": "application", "id": 1, "seq": 2, "what": "decided", "at": "2026-03-02T05:00:00.123456Z", "real_at": "2026-03-02T05:00:01Z",
        "person": 3, "channel": "desktop", "role": "dean", "data": {"b": 1, "a": "é"}, "request": "00000000-0000-0000-0000-000000000001", "prev": "\\x00"}'
        || p_more) AS x (kind text, id bigint, seq integer, what text, at text, real_at text, person bigint, channel text, role text, data jsonb, request text, prev text) $$;
SELECT is(t.sample(), '\x' || encode(sha256(convert_to(E'application\n1\n2\ndecided\n1772427600123456\n1772427601000000\n3\ndesktop\n4\ndean\n'
    '00000000-0000-0000-0000-000000000001\n{"a": "é", "b": 1}', 'UTF8') || '\x00'), 'hex'), 'as written down');
SELECT isnt(t.sample(jsonb_build_object(k, v)), t.sample(), k || ' counts') FROM (VALUES ('kind', '"x"'::jsonb), ('id', '9'), ('seq', '9'), ('what', '"x"'),
    ('at', '"2026-03-02T05:00:00.123457Z"'), ('real_at', '"2026-03-02T05:00:02Z"'), ('person', 'null'), ('channel', '"portal"'), ('role', '"x"'),
    ('data', '{}'), ('request', 'null'), ('prev', '"\\x01"')) x (k, v);
SELECT isnt(t.sample('{"prev": null}'), NULL, 'the first of a chain has one too');
SELECT * FROM finish();
