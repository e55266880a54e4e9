SELECT plan(21);
\ir ../support/fixture.sql
\ir ../support/joint.sql
SELECT t.signature('api.order_alone', 'uuid, bigint, bigint', 'TABLE(version bigint)', 'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s', 'tereze_registrar');
SELECT t.leave('aidar') AS a, t.leave('dina') AS b, t.leave('plain') AS c \gset
SELECT t.ord(:a) AS da, t.ord(:b) AS db, t.ord(:c) AS dc \gset
SELECT t.leave('plain', '2026-09-01') AS own \gset
UPDATE tereze.application SET person_id = t.person_id('office') WHERE id = :own;
SELECT t.joint(:db) AS j \gset
SELECT t.refused(who, q, expected, label) FROM (VALUES
    ('pt_office', t.alone(:db), 'TZ423 not_waiting', 'who is in a joint order'), ('pt_office', t.alone(:j), 'TZ404', 'a joint order'), ('pt_office', t.alone(-1, 1), 'TZ404', 'no such order'), ('pt_office', t.alone(NULL, 1), 'TZ404', 'none'),
    ('pt_office', t.alone(:da, 99), 'TZ409 version changed', 'another version'), ('pt_office', t.alone(t.ord(:own)), 'TZ403 own_application', 'an application of one''s own'), ('pt_dean', t.alone(:da), '42501', 'a dean'), ('tereze_portal', t.alone(:da), '42501', 'an applicant')) v (who, q, expected, label);
SELECT t.repeatable('pt_office', t.alone(:da, p_request => '%1$L'));
SELECT t.work() \g /dev/null
SELECT is((SELECT concat_ws(' ', d.state, d.title, e.kind) FROM tereze.document d JOIN tereze.journal_entry e ON e.document_id = d.id WHERE d.id = :da), 'issued order ru registration', 'an order as any other');
SELECT t.refused('pt_office', t.alone(:da), 'TZ423 not_waiting', 'which was issued');
SELECT ok(t.history(:a) LIKE '%order_alone frozen issued' AND t.chained(:a), 'the case tells it');
SELECT * FROM finish();
