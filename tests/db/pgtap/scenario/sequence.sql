SELECT plan(0);
\ir ../support/fixture.sql
SELECT t.submit('aidar', 'certificate') AS app \gset
SELECT is(t.state(:app), 'in_review');
SELECT is(t.tokens(:app), 'Check open');
SELECT is(t.decide('office', :app, 'Check'), 'in_review');
SELECT is(t.decide('dean', :app, 'Dean', 'approve', NULL, 'partly'), 'approved');
SELECT t.work();
SELECT is(t.documents(:app), 'x');
SELECT is(t.history(:app), 'x');
SELECT ok(t.chained(:app));
SELECT * FROM finish();
