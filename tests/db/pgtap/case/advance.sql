SELECT plan(9);
\ir ../support/fixture.sql
SELECT t.signature('tereze.advance', 'bigint, smallint[], smallint[], timestamp with time zone, bigint',
    'record',
    'plpgsql volatile tereze_owner', '');
SELECT t.submit('aidar', 'certificate') AS app \gset
SELECT is(t.one('tereze_owner', format('SELECT * FROM tereze.advance(%s, %L, %L, now(), NULL)', :app, '{2}', '{3}')), '{"state": "in_review", "incident": null, "version": 1}', 'to a task: the case is not written');
SELECT is(t.one('tereze_owner', format('SELECT * FROM tereze.advance(%s, %L, %L, now(), NULL)', :app, '{}', '{}')) ->> 'state', 'in_review', 'while something is open it is not over');
UPDATE tereze.step SET state = 'done' WHERE application_id = :app;
SELECT is(t.one('tereze_owner', format('SELECT * FROM tereze.advance(%s, %L, %L, now(), NULL)', :app, '{}', '{}')), '{"state": "approved", "incident": null, "version": 2}', 'with nothing left it is');
SELECT * FROM finish();
