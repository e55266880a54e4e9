SELECT plan(11);
\ir ../support/fixture.sql
SELECT t.signature('tereze.refuse_decision', 'bigint, bigint, bigint, text', 'void',
    'plpgsql volatile tereze_owner', '');
SELECT t.submit('aidar', 'certificate') AS app \gset
SELECT id AS task FROM t.task(:app, 'Check') \gset
CREATE FUNCTION t.why(p_person text, p_applicant text, p_state text DEFAULT 'in_review') RETURNS text LANGUAGE sql AS $$ SELECT t.err('tereze_owner', format('SELECT tereze.refuse_decision(%s, %s, %s, %L)',
    (SELECT max(id) FROM tereze.task), t.person_id(p_person), t.person_id(p_applicant), p_state)) $$;
SELECT is(t.why('dean', 'aidar'), 'TZ403', 'another position');
SELECT is(t.why('office', 'office'), 'TZ403 own_application', 'an application of their own');
SELECT is(t.why('office', 'aidar', 'returned'), 'TZ423', 'a case that is not in review');
SELECT is(t.why('office', 'aidar'), 'TZ409', 'otherwise it was changed');
UPDATE tereze.task SET state = 'cancelled';
SELECT is(t.why('office', 'aidar'), 'TZ423', 'a closed task');
SELECT * FROM finish();
