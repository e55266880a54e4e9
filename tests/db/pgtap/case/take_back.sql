SELECT plan(11);
\ir ../support/fixture.sql
SELECT t.signature('tereze.take_back', 'bigint, uuid, bigint, bigint, text, text, text',
    'TABLE(application_id bigint, case_ref text, state text, version bigint)',
    'plpgsql volatile tereze_owner', '');
SELECT t.issued_certificate() AS app \gset
SELECT is(t.inner_err('pt_office', format('SELECT state FROM tereze.take_back(%s, gen_random_uuid(), %s, %s, %L, %L, %L)', t.person_id('office'), :app, t.version(:app), '', 'recalled', 'returned')), 'TZ422 reason required', 'not without a reason');
SELECT is((SELECT x -> 0 ->> 'inside' FROM t.rows('pt_office', format('SELECT t.inside(%L)', format('SELECT state FROM tereze.take_back(%s, gen_random_uuid(), %s, %s, %L, %L, %L)', t.person_id('office'), :app, t.version(:app), 'why', 'recalled', 'returned'))) x), 'returned', 'to where the act says');
SELECT t.issued_certificate() AS app, t.submit('aidar', 'certificate') AS open \gset
CREATE FUNCTION t.taken(p_who text, p_app bigint, p_version bigint) RETURNS text LANGUAGE sql AS $$ SELECT t.inner_err('pt_' || p_who, format('SELECT state FROM tereze.take_back(%s, gen_random_uuid(), %s, %s, %L, %L, %L)', t.person_id(p_who), p_app, p_version, 'why', 'recalled', 'returned')) $$;
SELECT is(t.taken('admin', :app, t.version(:app)), 'TZ403', 'who was not asked to decide');
SELECT is(t.taken('dean', :app, 99), 'TZ409', 'another version');
SELECT t.decide('office', :open, 'Check') \g /dev/null
SELECT is(t.taken('office', :open, t.version(:open)), 'TZ423', 'before the final decision');
SELECT * FROM finish();
