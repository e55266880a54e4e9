SELECT plan(40);
\ir ../support/fixture.sql
\ir ../support/committee.sql
-- The applicant is asked, an outside body is asked, people are told, people are to read.
SELECT t.served('asks', '[{"element": "Start", "kind": "start"}, {"element": "Tell", "kind": "notify", "notice": {"text": {"ru": "Заявка принята", "kk": "Өтінім қабылданды", "en": "Accepted"}, "to": ["applicant", "dean@faculty"]}},
    {"element": "Ask", "kind": "applicant", "pauses": true}, {"element": "Ministry", "kind": "external", "performers": ["student_office"]},
    {"element": "Read", "kind": "user_task", "performers": ["vice_rector", "accountant"], "acknowledges": true, "blocking": false},
    {"element": "Seen", "kind": "user_task", "performers": ["dean@faculty"], "acknowledges": true}, {"element": "End", "kind": "end"}]',
    'Start>Tell', 'Tell>Ask', 'Ask>Ministry', 'Ministry>Read', 'Read>Seen', 'Seen>End') \g /dev/null
UPDATE tereze.person SET email = 'dean@example.kz' WHERE id = t.person_id('dean');
SELECT t.submit('aidar', 'asks') AS app \gset
SELECT is(t.tokens(:app), 'Ask open', 'it waits for the applicant');
SELECT is((SELECT paused_at FROM tereze.application WHERE id = :app), tereze.now(), 'and its clock stands');
SELECT is((SELECT jsonb_agg(x - 'since' - 'step' - 'position') FROM jsonb_array_elements(t.one('tereze_portal', format('SELECT waits_for FROM api.application_card(NULL, %L, %L)', t.ref(:app), t.s('aidar'))) -> 'waits_for') x),
    '[{"kind": "applicant", "element": "Ask"}]', 'the applicant sees what is asked');
DELETE FROM tereze.job;
SELECT t.rows('tereze_worker', 'SELECT * FROM api.outbox_dispatch(100)') \g /dev/null
SELECT is((SELECT string_agg(concat_ws(' ', payload ->> 'notice', payload #>> '{text,ru}', (payload ->> 'person')::bigint = t.person_id('dean')), ', ' ORDER BY payload ->> 'notice', (payload ->> 'person')::bigint = t.person_id('dean')) FROM tereze.job WHERE kind = 'mail.send'),
    'asked, route Заявка принята f, route Заявка принята t, submitted', 'applicant and dean are told, the applicant is asked');
CREATE FUNCTION t.answer(p_person text, p_app bigint, p_step text, p_text text, p_request uuid DEFAULT gen_random_uuid()) RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT * FROM api.applicant_answer(%L, %L, %L, %L, %L)', t.s(p_person), p_request, t.ref(p_app), p_step, p_text) $$;
SELECT t.refused('tereze_portal', q, expected, label) FROM (VALUES (t.answer('dina', :app, 'Ask', 'x'), 'TZ404', 'somebody else'), (t.answer('aidar', :app, 'Ask', ' '), 'TZ422 text required', 'nothing said'),
    (t.answer('aidar', :app, 'Seen', 'x'), 'TZ423', 'another step'), (t.answer('aidar', :app, NULL, 'x'), 'TZ423', 'no step'), (t.answer('nobody', :app, 'Ask', 'x'), 'TZ401', 'nobody')) v (q, expected, label);
SELECT is(t.one('tereze_portal', t.answer('aidar', :app, 'Ask', 'the passport is attached')) ->> 'state', 'in_review');
SELECT is(t.tokens(:app), 'Ministry open', 'answered, it goes on');
SELECT is((SELECT paused_at FROM tereze.application WHERE id = :app), NULL, 'and so does the clock');
SELECT is(tereze.case_context(:app) #> '{decisions,Ask}', '{"answer": "answered", "outcome": "answered"}', 'conditions can read that it was answered');
CREATE FUNCTION t.outside(p_app bigint, p_outcome text, p_reference text, p_remark text) RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT api.external_answer(gen_random_uuid(), %s, %s, %L, %L, %L) AS state', p_app, (t.task(p_app, 'Ministry')).id, p_outcome, p_reference, p_remark) $$;
SELECT t.refused(who, q, expected, label) FROM (VALUES ('pt_office', t.outside(:app, 'maybe', 'No 5', NULL), 'TZ422 outcome choice', 'no such outcome'), ('pt_office', t.outside(:app, 'approve', NULL, NULL), 'TZ422 reference required', 'without the reference of the letter'),
    ('pt_office', t.outside(:app, 'reject', 'No 5', NULL), 'TZ422 remark required', 'a refusal without a reason'), ('pt_dean', t.outside(:app, 'approve', 'No 5', NULL), 'TZ404', 'who was not asked'), ('pt_auditor', t.outside(:app, 'approve', 'No 5', NULL), '42501', 'an auditor'),
    ('pt_office', t.outside(:app, 'reject', 'No 5', 'not this year'), 'ok', 'a refusal'), ('tereze_worker', t.outside(:app, 'approve', 'No 5', NULL), 'ok', 'the exchange itself')) v (who, q, expected, label);
SELECT t.refused('pt_office', t.decision(:app, 'Ministry', 'approve'), 'TZ423 external', 'decided instead of answered');
SELECT is(t.val('pt_office', t.outside(:app, 'approve', 'No 5', NULL)), 'in_review');
SELECT is(t.tokens(:app), 'Read open, Read open, Seen open', 'two are to read, and nobody waits for them');
CREATE FUNCTION t.seen(p_app bigint, p_who text, p_element text) RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT api.acknowledge(gen_random_uuid(), %s, %s) AS state', p_app, (SELECT s.id FROM tereze.step s JOIN tereze.application a ON a.id = s.application_id JOIN tereze.route_node n ON n.route_version_id = a.route_version_id AND n.node = s.node
        JOIN tereze.appointment m ON m.position_id = s.position_id AND m.person_id = t.person_id(p_who) WHERE a.id = p_app AND n.element = p_element ORDER BY s.id DESC LIMIT 1)) $$;
SELECT t.refused(who, q, expected, label) FROM (VALUES ('pt_cash', t.decision(:app, 'Read', 'approve'), 'TZ423 acknowledge', 'what is to be read is not decided'), ('pt_office', t.seen(:app, 'vice', 'Read'), 'TZ403', 'who is not asked to read'),
    ('pt_dean', t.decision(:app, 'Seen', 'approve'), 'TZ423 acknowledge', 'nor where the case waits for it')) v (who, q, expected, label);
SELECT is((SELECT jsonb_agg(x -> 'asks') FROM jsonb_array_elements(t.rows('pt_vice', 'SELECT * FROM api.inbox($$mine$$, NULL, NULL, NULL, 50)')) x), '["acknowledge"]', 'the inbox says what for');
SELECT is(t.val('pt_vice', t.seen(:app, 'vice', 'Read')), 'in_review', 'read, and nothing moves');
SELECT is(t.val('pt_dean', t.seen(:app, 'dean', 'Seen')), 'approved', 'where it waits, the case goes on');
SELECT is(t.tokens(:app), 'Read open', 'the accountant may still read it');
SELECT is(t.val('pt_cash', t.seen(:app, 'cash', 'Read')), 'approved', 'and does, after the end');
SELECT t.refused('pt_cash', t.seen(:app, 'cash', 'Read'), 'TZ423', 'once');
SELECT is(t.history(:app), 'submitted applicant_answered external_answered acknowledged acknowledged acknowledged', 'all is in the history');
SELECT is(t.one('pt_auditor', format('SELECT * FROM api.audit_decisions(%s, 1)', :app - 1)) ->> 'decisions', '0', 'none of it is a decision');
SELECT ok(t.chained(:app));
SELECT t.submit('aidar', 'asks') AS app \gset
SELECT t.one('tereze_portal', t.answer('aidar', :app, 'Ask', 'x')) \g /dev/null
SELECT is(t.val('pt_office', t.outside(:app, 'reject', 'No 6', 'no place')), 'rejected', 'refused from outside, the case is rejected');
SELECT t.submit('aidar', 'asks') AS app \gset
SELECT t.repeatable('tereze_portal', replace(t.answer('aidar', :app, 'Ask', 'x', NULL), 'NULL', '%1$L'));
SELECT * FROM finish();
