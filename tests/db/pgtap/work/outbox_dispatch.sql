SELECT plan(12);
\ir ../support/fixture.sql
SELECT t.signature('api.outbox_dispatch', 'integer', 'TABLE(taken integer)',
    'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s', 'tereze_worker');
SELECT t.submit('aidar', 'certificate') AS a, t.submit('dina', 'certificate') AS d \gset
SELECT t.decide('office', :a, 'Check') \g /dev/null
SELECT is(t.val('tereze_worker', 'SELECT * FROM api.outbox_dispatch(1)'), '1', 'by batches');
SELECT is(t.val('tereze_worker', 'SELECT * FROM api.outbox_dispatch(500)'), '2', 'what waits');
SELECT is(t.val('tereze_worker', 'SELECT * FROM api.outbox_dispatch(500)'), '0', 'nothing more');
SELECT is((SELECT string_agg(concat_ws(' ', object_id = :a, payload ->> 'notice', (payload ->> 'message_id') ~ '^[0-9a-f-]{36}$'), ', ') FROM tereze.job WHERE kind = 'mail.send'), 't submitted t', 'a mail to whom has an address, of what concerns the applicant');
SELECT t.refused('tereze_worker', 'SELECT * FROM api.outbox_dispatch(-1)', 'TZ422 limit range', 'a negative limit');
SELECT t.refused('pt_admin', 'SELECT * FROM api.outbox_dispatch(1)', '42501', 'an administrator');
SELECT * FROM finish();
