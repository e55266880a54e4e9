SELECT plan(12);
\ir ../support/fixture.sql
SELECT t.signature('tereze.rehearse_as', 'bigint', 'void', 'plpgsql volatile tereze_owner', '');
SELECT is(t.inner_err('pt_admin', 'SELECT tereze.rehearse_as(1)'), 'TZ403', 'people cannot');
SELECT is(t.inner_err('tereze_portal', 'SELECT tereze.rehearse_as(1)'), 'TZ403', 'nor can the portal');
SELECT t.refused('tereze_worker', 'SELECT tereze.rehearse_as(1)', '42501', 'nor the worker itself, outside of a dry run');
SELECT t.refused('tereze_worker', 'INSERT INTO tereze.rehearsal VALUES (pg_backend_pid(), 1)', '42501', 'or by hand');
SELECT is(t.inner_err('tereze_worker', 'SELECT tereze.actor()'), 'TZ401', 'the worker is nobody');
SELECT is(t.inner('tereze_worker', 'SELECT tereze.actor() FROM tereze.rehearse_as(t.person_id($$dean$$))'), t.person_id('dean')::text,
    'but for whom it plays');
SELECT * FROM finish();
