SELECT plan(16);
\ir ../support/fixture.sql
SELECT t.signature('tereze.applicant_act', 'bytea, uuid, text, bigint, text, text[], text, text',
    'TABLE(case_ref text, state text, version bigint)', 'plpgsql volatile tereze_owner', '');
SELECT t.submit('aidar', 'certificate') AS app \gset
CREATE FUNCTION t.act(p_reason text) RETURNS text LANGUAGE sql AS $$ SELECT format('SELECT * FROM tereze.applicant_act(%L, %L, %L, 1, %L, %L, %L, %L)', t.s('aidar'), t.id('r'),
    (SELECT case_ref FROM tereze.application), 'withdrawn', '{in_review}', 'withdrawn', p_reason) $$;
SELECT is(t.inner_err('tereze_portal', t.act(repeat('x', 4001))), 'TZ422 reason too_long', 'a long reason');
SELECT is(t.inner_err('tereze_portal', t.act(E'a\x02')), 'TZ422 reason control_character', 'a control character');
UPDATE tereze.application SET version = 2;
SELECT is(t.inner_err('tereze_portal', t.act('x')), 'TZ409', 'a version that is over');
UPDATE tereze.application SET version = 1, state = 'approved';
SELECT is(t.inner_err('tereze_portal', t.act('x')), 'TZ423', 'a state that it does not act on');
UPDATE tereze.application SET state = 'in_review';
SELECT is(t.inner('tereze_portal', t.act('changed my mind')), t.ref(:app), 'the case');
SELECT is(t.state(:app), 'withdrawn');
SELECT is(t.tokens(:app), '', 'nothing is open');
SELECT is((SELECT data ->> 'reason' FROM tereze.event WHERE kind = 'withdrawn'), 'changed my mind', 'with its reason');
SELECT is((SELECT kind FROM tereze.outbox WHERE application_id = :app ORDER BY ctid DESC LIMIT 1), 'withdrawn', 'told');
SELECT is(t.inner_err('pt_dean', t.act('x')), 'TZ403', 'only through the portal');
SELECT * FROM finish();
