SELECT plan(57);
\ir ../support/fixture.sql
\ir ../support/substitution.sql
SELECT t.signature('api.substitution_put', 'uuid, bigint, bigint, text, text, date, date, text', 'TABLE(id bigint, version bigint)',
    'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s', 'tereze_administrator tereze_staff');
SELECT t.repeatable('pt_admin', t.sub('dean', 'vice', 'dean@fmm', '2026-03-01', '2026-03-10', 'order 114-k', '%1$L'));
SELECT is((SELECT concat_ws(' ', t.who(person_id), t.who(substitute_id), position_id = t.pos('dean', 'fmm'), valid_from, valid_until, basis, t.who(created_by), version, cancelled_at) FROM tereze.substitution),
    'dean vice t 2026-03-01 2026-03-10 order 114-k admin 1', 'it is stored once');
SELECT is((SELECT concat_ws(' ', object_kind, object_id = (data -> 'result' ->> 'id')::bigint, t.who(person_id), data ->> 'from', data ->> 'basis') FROM tereze.event WHERE kind = 'substitution_put'),
    'substitution t admin 2026-03-01 order 114-k', 'and the event says so');
SELECT t.refused('pt_admin', q, expected, label) FROM (VALUES
    (t.sub('dean', 'cash', 'dean@fmm', '2026-03-10', '2026-03-12'), 'TZ422 from overlap', 'a second one on the last day'), (t.sub('dean', 'vice', 'dean@fmm'), 'TZ422 from overlap', 'the same again'),
    (t.sub('dean', 'cash', 'dean@fmm', '2026-03-11', '2026-03-12'), 'ok', 'the day after'), (t.sub('dean', 'cash', NULL, '2026-03-05', '2026-03-12'), 'ok', 'for all other positions'),
    (t.sub('dean', 'cash', 'dean@law'), 'TZ422 position not_held', 'a position that another holds'), (t.sub('cash', 'dean', 'rector@uni'), 'TZ404 position', 'no such position'),
    (t.sub('cash', 'dean', 'accountant@'), 'TZ404 position', 'a role without a unit'), (t.sub('cash', 'dean', '@so'), 'TZ404 position', 'a unit without a role'),
    (t.sub('cash', 'cash'), 'TZ422 substitute self', 'for himself'), (t.sub('cash', 'aidar'), 'TZ422 substitute account', 'a student'), (t.sub('cash', 'nobody'), 'TZ422 substitute account', 'nobody'), (t.sub('nobody', 'cash'), 'TZ404 person', 'for nobody'),
    (t.sub('vice', 'dean'), 'TZ422 substitute cycle', 'each for the other'), (t.sub('vice', 'dean', NULL, '2026-03-11', '2026-03-12'), 'ok', 'each for the other on other days'),
    (t.sub('cash', 'dean', NULL, '2026-03-01', '2026-02-28'), 'TZ422 until range', 'a last day before the first'), (t.sub('cash', 'dean', NULL, NULL), 'TZ422 until range', 'no first day'), (t.sub('cash', 'dean', NULL, '2026-03-01', NULL), 'TZ422 until range', 'no last day'),
    (t.sub('cash', 'dean', NULL, '2026-03-01', 'infinity'), 'TZ422 until range', 'for ever'), (t.sub('cash', 'dean', NULL, 'infinity', 'infinity'), 'TZ422 until range', 'beginning never'),
    (t.sub('cash', 'dean', NULL, '5874897-12-30', '5874897-12-31'), 'TZ422 until range', 'on the last days that there are'), (t.sub('cash', 'dean', NULL, '2026-03-01', '2036-03-20'), 'TZ422 until range', 'longer than ten years'),
    (t.sub('cash', 'dean', NULL, '2026-02-01', '2026-03-01'), 'TZ422 until past', 'one that is over'), (t.sub('cash', 'dean', NULL, '2026-02-01', '2026-03-02'), 'ok', 'one that began before'),
    (t.sub('cash', 'dean', NULL, '2026-03-01', '2026-03-10', ''), 'TZ422 basis required', 'no basis'), (t.sub('cash', 'dean', NULL, '2026-03-01', '2026-03-10', ' '), 'TZ422 basis required', 'a blank one'),
    (t.sub('cash', 'dean', NULL, '2026-03-01', '2026-03-10', repeat('я', 501)), 'TZ422 basis too_long', 'one without end'), (t.sub('cash', 'dean', NULL, '2026-03-01', '2026-03-10', chr(7)), 'TZ422 basis control_character', 'a bell')) v (q, expected, label);
SELECT t.refused('pt_admin', format('SELECT * FROM api.substitution_put(gen_random_uuid(), %s, %s, NULL, NULL, %L, %L, NULL)', t.person_id('cash'), t.person_id('dean'), '2026-03-01', '2026-03-10'), 'TZ422 basis required', 'a null basis');
-- Dates on both sides.
SELECT t.stand_in('office', 'cash', NULL, '2026-03-20', '2026-03-25') \g /dev/null
SELECT t.refused('pt_admin', t.sub('office', 'cash', NULL, '2026-03-10', '2026-03-19'), 'ok', 'the day before');
SELECT t.refused('pt_admin', t.sub('office', 'cash', NULL, '2026-03-10', '2026-03-20'), 'TZ422 from overlap', 'a second one on the first day');
SELECT api.appoint(t.id('later'), t.person_id('plain'), 'head', 'algebra', '2026-04-01', '2026-04-30') \g /dev/null
SELECT t.refused('pt_admin', t.sub('plain', 'cash', 'head@algebra', '2026-03-10', '2026-03-31'), 'TZ422 position not_held', 'a position that is held only later');
SELECT t.refused('pt_admin', t.sub('plain', 'cash', 'head@algebra', '2026-03-10', '2026-04-01'), 'ok', 'held on the last day');
SELECT t.refused('pt_admin', t.sub('plain', 'cash', 'head@algebra', '2026-04-30', '2026-05-10'), 'ok', 'held on the first day');
SELECT t.refused('pt_admin', t.sub('plain', 'cash', 'head@algebra', '2026-05-01', '2026-05-10'), 'TZ422 position not_held', 'held no more');
-- Through others.
SELECT t.stand_in('vice', 'cash'), t.stand_in('cash', 'head') \g /dev/null
SELECT t.refused('pt_admin', t.sub('head', 'dean'), 'TZ422 substitute cycle', 'a circle of four');
SELECT t.refused('pt_admin', t.sub('head', 'dean', 'head@algebra'), 'ok', 'none in another position');
UPDATE tereze.substitution SET cancelled_at = now() WHERE person_id = t.person_id('dean');
SELECT t.refused('pt_admin', t.sub('head', 'dean'), 'ok', 'a circle that was cut');
SELECT t.refused('pt_admin', t.sub('dean', 'vice', 'dean@fmm'), 'ok', 'in the place of a cancelled one');
-- People of themselves.
SELECT t.refused('pt_dean', t.sub('dean', 'office'), 'TZ403 person', 'somebody of himself');
SELECT t.rows('pt_admin', $$SELECT * FROM api.setting_put(gen_random_uuid(), 'substitution_self', 1, 'true')$$) \g /dev/null
SELECT t.refused('pt_dean', t.sub('dean', 'office'), 'ok', 'of himself where that is allowed');
SELECT t.refused('pt_dean', t.sub('head', 'office'), 'TZ403 person', 'of somebody else all the same');
SELECT t.refused('pt_dean', format('SELECT * FROM api.substitution_put(gen_random_uuid(), NULL, %s, NULL, NULL, %L, %L, %L)', t.person_id('dean'), '2026-03-01', '2026-03-10', 'x'), 'TZ403 person', 'of nobody');
SELECT t.rows('pt_dean', t.sub('dean', 'office', NULL, '2026-03-20', '2026-03-25')) \g /dev/null
SELECT is((SELECT t.who(created_by) FROM tereze.substitution WHERE valid_from = '2026-03-20' AND person_id = t.person_id('dean')), 'dean', 'who said it is kept');
SELECT t.refused('pt_auditor', t.sub('dean', 'office'), '42501', 'an auditor');
SELECT t.refused('tereze_portal', t.sub('dean', 'office'), '42501', 'the portal');
SELECT * FROM finish();
