SELECT plan(20);
\ir ../support/fixture.sql
\ir ../support/joint.sql
SELECT t.signature('api.orders_collect', 'uuid, text, bigint, boolean', 'TABLE(version bigint)', 'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s', 'tereze_registrar');
SELECT t.leave('aidar') AS a \gset
SELECT is(t.doc(t.ord(:a)), 'waiting', 'orders wait');
SELECT t.repeatable('pt_office', t.collect(false, '%1$L'));
SELECT t.leave('dina') AS b \gset
SELECT t.work() \g /dev/null
SELECT is(concat_ws(' ', t.doc(t.ord(:a)), t.doc(t.ord(:b))), 'waiting issued', 'from then on they go out; who waits waits on');
CREATE FUNCTION t.call(p_service text, p_version bigint, p_on boolean) RETURNS text LANGUAGE sql AS $$ SELECT format('SELECT * FROM api.orders_collect(gen_random_uuid(), %L, %L, %L)', p_service, p_version, p_on) $$;
SELECT t.refused(who, q, expected, label) FROM (VALUES ('pt_office', t.call('certificate', (SELECT version FROM tereze.service WHERE key = 'certificate'), true), 'TZ423 no_text', 'without a text of a joint order'), ('pt_office', t.call('nowhere', 1, true), 'TZ404', 'no such service'),
    ('pt_office', t.call('leave', 99, true), 'TZ409 version changed', 'another version'), ('pt_office', t.call('leave', 3, NULL), 'TZ422 collected required', 'neither'), ('pt_dean', t.collect(), '42501', 'a dean'), ('tereze_portal', t.collect(), '42501', 'an applicant')) v (who, q, expected, label);
SELECT is((SELECT count(*) FROM tereze.event WHERE kind = 'orders_collect' AND object_kind = 'service'), 2::bigint, 'told');
-- An order that has no text of a joint order in its language goes out by itself; so does a finished PDF.
SELECT t.rows('pt_office', t.collect()) \g /dev/null
SELECT t.submit('plain', 'leave', '{"leave_from": "2026-04-01", "leave_until": "2026-06-30"}') AS c \gset
UPDATE tereze.application SET language = 'en' WHERE id = :c;
UPDATE tereze.document SET language = 'en' WHERE application_id = :c;
SELECT t.work() \g /dev/null
SELECT t.decide('office', :c, 'A'), t.decide('dean', :c, 'B'), t.decide('vice', :c, 'Vice') \g /dev/null
SELECT is(t.doc(t.ord(:c)), 'pending', 'no text in its language');
SELECT * FROM finish();
