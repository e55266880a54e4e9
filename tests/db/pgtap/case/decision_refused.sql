SELECT plan(15);
\ir ../support/fixture.sql
SELECT t.signature('tereze.decision_refused', 'uuid, bigint, bigint, bigint, text, text, text, bytea, bytea', 'text',
    'plpgsql volatile tereze_owner', '');
SELECT t.submit('aidar', 'certificate') AS app, t.submit('office', 'certificate') AS own \gset
SELECT id AS task FROM t.task(:app, 'Check') \gset
SELECT id AS own_task FROM t.task(:own, 'Check') \gset
CREATE FUNCTION t.why(p_person text, p_app bigint, p_task bigint, p_form text DEFAULT NULL, p_request uuid DEFAULT gen_random_uuid(), p_outcome text DEFAULT 'approve', p_remark text DEFAULT NULL)
RETURNS text LANGUAGE sql AS $$ SELECT t.err('tereze_owner', format('SELECT tereze.decision_refused(%L, %L, %L, %L, %L, NULL, %L, %L, NULL)', p_request, p_app, p_task, t.person_id(p_person),
    p_outcome, p_remark, coalesce(p_form::bytea, (SELECT form_sha256 FROM t.app(p_app::text))))) $$;
SELECT is(t.why('plain', :app, :task), 'TZ404', 'nobody of this case');
SELECT is(t.why('cash', :app, :task), 'TZ403', 'another position of the unit that is asked');
SELECT is(t.why('office', :app, -1), 'TZ404', 'no such task');
SELECT is(t.why('office', :app, :own_task), 'TZ404', 'the task of another case');
SELECT is(t.why('office', :own, :own_task), 'TZ403 own_application', 'an application of their own');
SELECT is(t.why('office', :app, :task, '\x00'), 'TZ409 seen', 'another form than was seen');
SELECT is(t.why('office', :app, :task), 'TZ409', 'otherwise it was changed');
UPDATE tereze.application SET drafts_awaited = 1 WHERE id = :app;
SELECT is(t.why('office', :app, :task), 'TZ423 drafts_awaited', 'a draft that nobody can see yet');
UPDATE tereze.application SET state = 'returned' WHERE id = :app;
SELECT is(t.why('office', :app, :task), 'TZ423', 'a case that is not in review');
SELECT * FROM finish();
