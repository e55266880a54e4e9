SELECT plan(11);
\ir ../support/fixture.sql
SELECT t.signature('tereze.actor_or_owner', '', 'bigint', 'plpgsql volatile tereze_owner', '');
SELECT is(t.inner('pt_dean', 'SELECT tereze.actor_or_owner()')::bigint, t.person_id('dean'), 'a person is that person');
SELECT is(t.inner(session_user, 'SELECT tereze.actor_or_owner()'), NULL, 'the owner of the cluster is no person');
SELECT is(t.inner_err('tereze_worker', 'SELECT tereze.actor_or_owner()'), 'TZ401', 'the worker is neither');
SELECT is(t.inner_err('tereze_portal', 'SELECT tereze.actor_or_owner()'), 'TZ401', 'nor is the portal');
INSERT INTO tereze.account (person_id, db_role, enabled) VALUES (t.person_id('aidar'), session_user, false);
SELECT is(t.inner_err(session_user, 'SELECT tereze.actor_or_owner()'), 'TZ401', 'an owner with an account acts as its person only');
SELECT * FROM finish();
