SELECT plan(9);
\ir ../support/fixture.sql
-- What is annulled or superseded is seen by whoever asks next, by token, by file and by number: in the very transaction that
-- did it, since nothing stands between the document and its verdict.
CREATE FUNCTION t.verdicts(p_document bigint) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    d tereze.document;
    number text;
BEGIN
    SELECT * INTO d FROM tereze.document x WHERE x.id = p_document;
    SELECT e.printed INTO number FROM tereze.journal_entry e WHERE e.document_id = p_document AND e.kind = 'registration';
    RETURN concat_ws(' ', t.val('tereze_portal', format('SELECT verdict FROM api.verify_token(%L)', d.token)),
        t.val('tereze_portal', format('SELECT verdict FROM api.verify_file(%L)', d.sha256)),
        t.val('tereze_portal', format('SELECT verdict FROM api.verify_number(%L, %L)', number, '10.0.0.1')));
END $$;
SELECT t.issued_certificate() AS app \gset
SELECT max(id) FILTER (WHERE kind = 'certificate') AS cert, max(id) FILTER (WHERE kind = 'application_form') AS form FROM tereze.document WHERE application_id = :app \gset
SELECT is(t.verdicts(:cert), 'valid valid valid', 'a certificate in force');
SELECT t.rows('pt_dean', format('SELECT * FROM api.recall(gen_random_uuid(), %s, %s, %L)', :app, t.version(:app), 'a mistake')) \g /dev/null
SELECT is(t.verdicts(:cert), 'annulled annulled annulled', 'recalled: at once, by all three');
SELECT ok(ended_at IS NOT NULL, 'with the time of its end') FROM tereze.document WHERE id = :cert;
SELECT is((SELECT string_agg(kind || ' ' || coalesce(reason, ''), ', ' ORDER BY id) FROM tereze.journal_entry WHERE document_id = :cert), 'registration , annulment a mistake', 'and the journal says why');
SELECT is(t.verdicts(:form), 'valid valid valid', 'that it was applied for stays true');
-- A form that was handed in anew takes the place of the earlier one when it gets its number, not before.
SELECT t.submit('aidar', 'certificate') AS again \gset
SELECT t.work() \g /dev/null
SELECT id AS old FROM tereze.document WHERE application_id = :again \gset
SELECT t.decide('office', :again, 'Check', 'return', 'mend it') \g /dev/null
SELECT t.rows('tereze_portal', format('SELECT * FROM api.resubmit(%L, gen_random_uuid(), %L, %s, %L)', t.s('aidar'), t.ref(:again), t.version(:again), '{"purpose": "bank"}')) \g /dev/null
SELECT is(t.verdicts(:old), 'valid valid valid', 'until the new one is registered');
SELECT t.work() \g /dev/null
SELECT is(t.verdicts(:old), 'superseded superseded superseded', 'then it is superseded, by all three');
SELECT is(t.verdicts((SELECT max(id) FROM tereze.document WHERE application_id = :again AND kind = 'application_form')), 'valid valid valid', 'and the new one is in force');
SELECT is(t.val('pt_auditor', 'SELECT count(*) FROM api.journal_check()'), '0', 'the journals are in order');
SELECT * FROM finish();
