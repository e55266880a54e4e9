SELECT plan(54);
\ir ../support/fixture.sql
SELECT t.signature('api.service_put', 'uuid, text, text, jsonb, bytea, boolean',
    'TABLE(number integer, changed boolean, sha256 bytea)',
    'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s',
    'tereze_administrator');
CREATE FUNCTION t.put(p_request text, p_key text, p_more jsonb DEFAULT '{}', p_known bytea DEFAULT NULL, p_kind text DEFAULT 'e_service') RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT * FROM api.service_put(%s, %L, %L, %L, %L, true)', p_request, p_key, p_kind, jsonb_build_object('passport', jsonb_build_object('name', t.names('N')))
        || '{"form_schema": {}, "route_key": "sequence", "applicant_kinds": ["student"], "fields": [{"name": "n", "type": "choice", "enum": ["a", "b"], "required": true}],
        "limits": [{"condition": "strict $.form.n == \"a\"", "message": {"ru": "м"}}], "templates": ["cert"]}' || p_more, p_known) $$;
SELECT t.repeatable('pt_admin', t.put('%1$L', 'new'));
SELECT id AS v, content_sha256 AS known FROM tereze.service_version ORDER BY id DESC LIMIT 1 \gset
SELECT is((SELECT concat_ws(' ', name, type, required, choices) FROM tereze.form_field WHERE service_version_id = :v), 'n choice t {a,b}', 'its fields');
SELECT is((SELECT condition::text FROM tereze.service_limit WHERE service_version_id = :v), 'strict ($."form"."n" == "a")', 'its limits');
SELECT is((SELECT count(*) FROM tereze.service_template WHERE service_version_id = :v), 1::bigint, 'its templates');
SELECT is((SELECT loaded_sha256 FROM tereze.service WHERE key = 'new'), :'known'::bytea, 'as loaded');
SELECT is(t.one('pt_admin', t.put('gen_random_uuid()', 'new')) - 'sha256', '{"number": 1, "changed": false}', 'the same again publishes nothing');
SELECT is(t.one('pt_admin', t.put('gen_random_uuid()', 'new', '{"limits": []}', :'known')) - 'sha256', '{"number": 2, "changed": true}', 'another content is another version');
SELECT content_sha256 AS second FROM tereze.service_version ORDER BY id DESC LIMIT 1 \gset
SELECT t.one('pt_admin', replace(t.put('gen_random_uuid()', 'new', '{"limits": [], "effect": "student_on_leave"}', :'second'), ', true)', ', false)')) \g /dev/null
SELECT is((SELECT loaded_sha256 FROM tereze.service WHERE key = 'new'), :'second'::bytea, 'what a person edits is not loaded');
SELECT content_sha256 AS third FROM tereze.service_version ORDER BY id DESC LIMIT 1 \gset
SELECT t.one('pt_admin', t.put('gen_random_uuid()', 'new', '{"limits": [], "effect": "student_on_leave"}', :'second')) \g /dev/null
SELECT is((SELECT loaded_sha256 FROM tereze.service WHERE key = 'new'), :'third'::bytea, 'until the files hold the same');
SELECT api.template_put(gen_random_uuid(), k, k2, t.names(k), 'orders', 'ru', '<p>x</p>', NULL) FROM (VALUES ('joint', 'joint_order'), ('extract', 'extract'), ('order2', 'order')) v (k, k2) \g /dev/null
SELECT t.refused('pt_admin', q, expected, label) FROM (VALUES
    (t.put('gen_random_uuid()', 'new', '{"limits": null}', :'known'::bytea), 'TZ409', 'what was changed meanwhile'),
    (t.put('gen_random_uuid()', 'new', '{"limits": null}'), 'TZ409', 'what was never seen'),
    (t.put('gen_random_uuid()', 'x', '{"passport": {}}'), 'TZ422 passport.name language', 'no name'),
    (t.put('gen_random_uuid()', 'x', '{"effect": "drop_everything"}'), 'TZ404 effect', 'no such effect'),
    (t.put('gen_random_uuid()', 'x', '{"effect": "revoke"}'), 'TZ404 effect', 'a helper of effects'), (t.put('gen_random_uuid()', 'x', '{"effect": "student_on_leave"}'), 'ok', 'an effect'),
    (t.put('gen_random_uuid()', 'x', '{"limits": [{"condition": "$.form.n == 1"}]}'), 'TZ422 limits condition', 'a limit that is not strict'),
    (t.put('gen_random_uuid()', 'x', '{"limits": [{"condition": "strict $.** == 1"}]}'), 'TZ422 limits condition', 'one that searches at any depth'),
    (t.put('gen_random_uuid()', 'x', '{"limits": [{"condition": "strict $.form.n like_regex \"(a+)+$\""}]}'), 'TZ422 limits condition', 'one with a pattern'),
    (t.put('gen_random_uuid()', 'x', '{"limits": [{}]}'), 'TZ422 limits condition', 'one without a condition'),
    (t.put('gen_random_uuid()', 'x', '{"limits": [{"condition": "strict $.form.n == \"** like_regex \\\\\"", "message": {"ru": "м"}}]}'), 'ok', 'a text that says so'),
    (t.put('gen_random_uuid()', 'x', '{"fields": [{"name": "a", "type": "text", "pattern": "("}]}'), 'TZ422 content value', 'a pattern that is none'),
    (t.put('gen_random_uuid()', 'x', '{"fields": [{"name": "a", "type": "text", "pattern": "^[а-я]+$"}]}'), 'ok', 'a pattern'),
    (t.put('gen_random_uuid()', 'x', '{"route_key": null}'), 'TZ422 route_key required', 'no route'),
    (t.put('gen_random_uuid()', 'x', '{"form_schema": null}'), 'TZ422 route_key required', 'no form'),
    (t.put('gen_random_uuid()', 'x', '{"applicant_kinds": []}'), 'TZ422 applicant_kinds choice', 'for nobody'),
    (t.put('gen_random_uuid()', 'x', '{"applicant_kinds": ["dog"]}'), 'TZ422 applicant_kinds choice', 'for dogs'),
    (t.put('gen_random_uuid()', 'x', '{"applicant_kinds": "student"}'), 'TZ422 applicant_kinds choice', 'for a text'),
    (t.put('gen_random_uuid()', 'x', '{"templates": ["nothing"]}'), 'TZ404 templates', 'no such template'),
    (t.put('gen_random_uuid()', 'x', '{"templates": ["order", "joint"]}'), 'TZ422 templates joint_order', 'a joint order without its extract'),
    (t.put('gen_random_uuid()', 'x', '{"templates": ["joint", "extract"]}'), 'TZ422 templates joint_order', 'one of no order'),
    (t.put('gen_random_uuid()', 'x', '{"templates": ["order", "order2", "joint", "extract"]}'), 'TZ422 templates joint_order', 'one of two orders'),
    (t.put('gen_random_uuid()', 'x', '{"templates": ["order", "joint", "extract"]}'), 'ok', 'a joint order with its extract'),
    (t.put('gen_random_uuid()', 'x', '{"limits": [{"condition": "((", "message": {}}]}'), 'TZ422 content value', 'a condition that is none'),
    (t.put('gen_random_uuid()', 'x', '{"limits": [{"condition": "strict $.a == 1"}]}'), 'TZ422 content value', 'a limit without a message'),
    (t.put('gen_random_uuid()', 'x', '{"fields": [{"name": "a", "type": "picture"}]}'), 'TZ422 content value', 'a field of no type'),
    (t.put('gen_random_uuid()', 'x', '{"fields": [{"name": "a", "type": "text"}, {"name": "a", "type": "text"}]}'), 'TZ422 content value', 'two fields of one name'),
    (t.put('gen_random_uuid()', 'x', '{"fields": [{"name": "a", "type": "text", "max_length": "x"}]}'), 'TZ422 content value', 'a length that is none'),
    (t.put('gen_random_uuid()', 'x', '{"fields": {"name": "a"}}'), 'TZ422 content value', 'fields that are no list'),
    (t.put('gen_random_uuid()', 'X y'), 'TZ422 content value', 'a key with a blank'), (t.put('gen_random_uuid()', NULL), 'TZ422 content value', 'no key'),
    (t.put('gen_random_uuid()', 'x', p_kind => 'dance'), 'TZ422 content value', 'no such kind'), (t.put('gen_random_uuid()', 'x', p_kind => NULL), 'TZ422 kind required', 'no kind'),
    (t.put('gen_random_uuid()', 'new', p_kind => 'counter'), 'TZ422 kind fixed', 'another kind'),
    (t.put('gen_random_uuid()', 'x', '{"route_key": null, "form_schema": null, "applicant_kinds": null}', NULL, 'counter'), 'ok', 'a counter needs no route')) v (q, expected, label);
SELECT t.refused('pt_dean', t.put('gen_random_uuid()', 'x'), '42501', 'somebody else');
SELECT * FROM finish();
