SELECT plan(40);
\ir ../support/fixture.sql
\ir ../support/joint.sql
SELECT t.signature('api.joint_add', 'uuid, bigint, bigint, bigint[]', 'TABLE(id bigint, version bigint)', 'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s', 'tereze_registrar');
SELECT t.leave('aidar') AS a, t.leave('dina') AS b, t.leave('plain') AS c \gset
SELECT t.ord(:a) AS da, t.ord(:b) AS db, t.ord(:c) AS dc \gset
SELECT is(concat_ws(' ', t.doc(:da), t.state(:a), (SELECT count(*) FROM tereze.job WHERE kind = 'document.issue' AND object_id = :da)), 'waiting approved 0', 'an approved order waits');
SELECT t.joint(:da, :db) AS j \gset
SELECT is(t.members(:j), 'Омарова Д., Сериков А. М.', 'who is in it');
SELECT is((SELECT concat_ws(' ', kind, state, title, person, language, application_id IS NULL, signed_at IS NULL) FROM tereze.document WHERE id = :j), 'joint_order drafting joint ru Обучающихся: 2 ru t t', 'a document of no case');
SELECT is((SELECT string_agg(r #>> '{applicant,surname}', ' ') FROM tereze.document, jsonb_array_elements(content -> 'rows') r WHERE id = :j), 'Омарова Сериков', 'rows by name');
SELECT is((SELECT kind FROM tereze.job WHERE object_id = :j), 'document.draft', 'to be drafted');
SELECT is(t.doc(:da), 'waiting', 'its members still wait');
SELECT is(t.history(:a), 'submitted frozen drafted issued decided decided decided frozen order_collected', 'the case tells it');
SELECT ok(t.chained(:a), 'in its chain');
SELECT t.work() \g /dev/null
SELECT t.ver(:j) AS seen \gset
SELECT is(t.doc(:j), 'drafted', 'seen');
SELECT is(t.val('pt_office', t.add(ARRAY[:dc], :j))::bigint, :j::bigint, 'one more');
SELECT is(concat_ws(' ', t.doc(:j), t.draft(:j) IS NULL, t.ver(:j) - :seen), 'drafting t 1', 'is to be seen anew');
-- Refusals.
SELECT t.leave('aidar', '2026-05-01') AS e, t.leave('plain', '2026-09-01') AS own \gset
UPDATE tereze.application SET person_id = t.person_id('office') WHERE id = :own;
SELECT t.submit('dina', 'leave', '{"leave_from": "2026-04-01", "leave_until": "2026-06-30"}') AS young \gset
UPDATE tereze.application SET language = 'kk' WHERE id = :e;
UPDATE tereze.document SET language = 'kk' WHERE id = t.ord(:e);
SELECT t.refused(who, q, expected, label) FROM (VALUES
    ('pt_office', t.add(ARRAY[:da]), 'TZ423 not_waiting', 'who is in one already'), ('pt_office', t.add(ARRAY[t.ord(:young)]), 'TZ423 not_waiting', 'who is not approved'),
    ('pt_office', t.add(ARRAY[-1]), 'TZ404 documents', 'no such order'), ('pt_office', t.add(ARRAY[:j]), 'TZ404 documents', 'a joint order'),
    ('pt_office', t.add(ARRAY[NULL::bigint]), 'TZ422 documents range', 'nothing'), ('pt_office', t.add('{}'), 'TZ422 documents range', 'nobody'), ('pt_office', t.add(NULL), 'TZ422 documents range', 'no list'),
    ('pt_office', t.add(ARRAY[t.ord(:e), t.ord(:e)]), 'TZ422 documents range', 'one twice'), ('pt_office', t.add((SELECT array_agg(n) FROM generate_series(1, 201) n)), 'TZ422 documents range', 'too many'),
    ('pt_office', t.add(ARRAY[t.ord(:e)], :j), 'TZ422 documents mixed', 'another language'), ('pt_office', t.add(ARRAY[t.ord(:own)]), 'TZ403 own_application', 'an application of one''s own'),
    ('pt_office', t.add(ARRAY[t.ord(:e)], :j, 99), 'TZ409 version changed', 'another version'), ('pt_office', t.add(ARRAY[t.ord(:e)], -1, 1), 'TZ404', 'no such joint order'),
    ('pt_office', t.add(ARRAY[t.ord(:e)], :da, 1), 'TZ404', 'an order is no joint order'),
    ('pt_dean', t.add(ARRAY[t.ord(:e)]), '42501', 'a dean'), ('pt_admin', t.add(ARRAY[t.ord(:e)]), '42501', 'an administrator'), ('tereze_portal', t.add(ARRAY[t.ord(:e)]), '42501', 'an applicant')) v (who, q, expected, label);
SELECT is(t.members(:j), 'Омарова Д., Простой И., Сериков А. М.', 'nothing came of them');
-- Two services with one text.
SELECT t.leave('aidar', '2026-07-01') AS other \gset
INSERT INTO tereze.service_template SELECT s.current_version_id, t.id FROM tereze.service s, tereze.template t WHERE s.key = 'certificate' AND t.key IN ('joint', 'extract');
UPDATE tereze.application SET service_version_id = (SELECT current_version_id FROM tereze.service WHERE key = 'certificate') WHERE id = :other;
SELECT t.refused('pt_office', t.add(ARRAY[t.ord(:other)], :j), 'TZ422 documents mixed', 'another service with the same text');
SELECT t.repeatable('pt_office', t.add(ARRAY[t.ord(:e)], NULL, NULL, '%1$L'));
SELECT * FROM finish();
