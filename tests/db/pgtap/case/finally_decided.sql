SELECT plan(15);
\ir ../support/fixture.sql
SELECT t.signature('tereze.finally_decided', 'tereze.application, text', 'boolean', 'plpgsql stable tereze_owner', '');
CREATE FUNCTION t.decided(p_app bigint) RETURNS text LANGUAGE sql AS $$
    SELECT concat_ws(' ', CASE WHEN tereze.finally_decided(a, 'returned') THEN 'returned' END, CASE WHEN tereze.finally_decided(a, 'annulled') THEN 'annulled' END)
    FROM tereze.application a WHERE a.id = p_app $$;
SELECT t.submit('aidar', 'certificate') AS app \gset
SELECT is(t.decided(:app), '', 'in review');
SELECT t.decide('office', :app, 'Check'), t.decide('dean', :app, 'Dean') \g /dev/null
SELECT is(t.state(:app) || ': ' || t.decided(:app), 'approved: returned annulled');
UPDATE tereze.application SET state = 'in_review' WHERE id = :app;
SELECT is(t.decided(:app), 'returned annulled', 'the certificate is ordered');
UPDATE tereze.document SET state = 'discarded' WHERE application_id = :app AND kind = 'certificate';
SELECT is(t.decided(:app), '', 'it is not any more');
UPDATE tereze.document SET state = 'issued', round = 2 WHERE application_id = :app AND kind = 'certificate';
SELECT is(t.decided(:app), '', 'that of another round');
UPDATE tereze.application SET state = 'annulled' WHERE id = :app;
SELECT is(t.decided(:app), '', 'annulled');
SELECT t.submit('aidar', 'paid') AS paid \gset
UPDATE tereze.application SET state = 'approved' WHERE id = :paid;
SELECT is(t.decided(:paid), 'returned annulled', 'a payment that is awaited');
UPDATE tereze.payment SET state = 'received' WHERE application_id = :paid;
SELECT is(t.decided(:paid), 'annulled', 'one that was received is not sent back');
UPDATE tereze.payment SET round = 2 WHERE application_id = :paid;
SELECT is(t.decided(:paid), 'returned annulled', 'for another round');
SELECT * FROM finish();
