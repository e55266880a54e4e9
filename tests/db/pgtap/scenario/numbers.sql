SELECT plan(8);
\ir ../support/fixture.sql
-- Gapless in each journal and year: a failing effect in a batch, a void, annulments, the turn of the year.
UPDATE tereze.clock SET fixed = '2026-12-31 23:00:00+05';
CREATE FUNCTION t.leave(p_person text) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE app bigint := t.submit(p_person, 'leave', '{"leave_from": "2027-02-01", "leave_until": "2027-06-30"}');
BEGIN
    PERFORM t.work(p_register => false);
    PERFORM t.decide('office', app, 'A');
    PERFORM t.decide(CASE p_person WHEN 'dina' THEN 'dean_law' ELSE 'dean' END, app, 'B');
    PERFORM t.decide('vice', app, 'Vice');
    PERFORM t.work(p_register => false);
    RETURN app;
END $$;
SELECT t.leave('aidar') AS a, t.leave('dina') AS d \gset
SELECT t.submit('office', 'leave', '{"leave_from": "2027-02-01", "leave_until": "2027-06-30"}') AS o \gset
SELECT t.work(p_register => false) \g /dev/null
SELECT api.appoint(gen_random_uuid(), t.person_id('cash'), 'student_office', 'so', '2026-01-01', NULL) \g /dev/null
SELECT t.decide('cash', :o, 'A'), t.decide('dean', :o, 'B'), t.decide('vice', :o, 'Vice'), t.work(p_register => false) \g /dev/null
UPDATE tereze.student SET status = 'expelled' WHERE number = 'S2';
SELECT t.work() \g /dev/null
CREATE FUNCTION t.orders() RETURNS text LANGUAGE sql AS $$ SELECT string_agg(concat_ws(' ', e.year, e.kind, e.number), ', ' ORDER BY e.id) FROM tereze.journal_entry e JOIN tereze.journal j ON j.id = e.journal_id WHERE j.key = 'orders' $$;
SELECT is(t.orders(), '2026 registration 1, 2026 registration 2', 'the one that fails takes no number, the rest of the batch is untouched');
SELECT is((SELECT string_agg(d.state, ' ' ORDER BY d.id) FROM tereze.document d WHERE d.kind = 'order'), 'issued incident issued');
SELECT is((SELECT incident ->> 'kind' FROM tereze.application WHERE id = :d), 'effect_failed', 'and is an incident');
SELECT t.rows('pt_vice', format('SELECT * FROM api.recall(gen_random_uuid(), %s, %s, %L)', :a, t.version(:a), 'why')) \g /dev/null
UPDATE tereze.clock SET fixed = '2027-01-01 00:00:00+05';
UPDATE tereze.student SET status = 'studying' WHERE number = 'S2';
SELECT t.rows('pt_admin', format('SELECT * FROM api.incident_retry(gen_random_uuid(), %s)', :d)) \g /dev/null
SELECT t.work() \g /dev/null
SELECT is(t.orders(), '2026 registration 1, 2026 registration 2, 2026 annulment, 2027 registration 1', 'a new year begins with one');
INSERT INTO tereze.journal_entry (journal_id, year, kind, number, title, person, storage_place, reason, registered_at) SELECT id, 2027, 'void', 2, 'spoilt', '-', '{}', 'spoilt sheet', tereze.now() FROM tereze.journal WHERE key = 'orders';
UPDATE tereze.journal_book b SET last_number = 2 FROM tereze.journal j WHERE j.id = b.journal_id AND j.key = 'orders' AND b.year = 2027;
SELECT t.leave('aidar'), t.work() \g /dev/null
SELECT alike(t.orders(), '%2027 void 2, 2027 registration 3', 'after a void the next number');
SELECT t.rows('pt_vice', format('SELECT * FROM api.recall(gen_random_uuid(), %s, %s, %L)', :o, t.version(:o), 'why')) \g /dev/null
SELECT alike(t.orders(), '%2027 annulment', 'an annulment is of the year in which it happens');
SELECT is(t.rows('pt_auditor', 'SELECT * FROM api.journal_check()'), '[]', 'no hole, no double');
SELECT is(t.val('pt_auditor', $$SELECT string_agg(concat_ws(' ', year, last_number, entries, annulments), ', ') FROM api.journal_summary() WHERE journal_key = 'orders'$$), '2026 2 2 2, 2027 3 3 0', 'the books');
SELECT * FROM finish();
