SELECT plan(270);
\ir ../support/fixture.sql
\ir ../support/committee.sql
-- A request id opens one call: whoever asks for something else by it is told so, not «OK» for what was never done.
SELECT t.submit('aidar', 'certificate') AS app, t.submit('aidar', 'certificate') AS app2, t.submit('aidar', 'paid') AS paid, t.submit('aidar', 'paid') AS paid2,
    t.submit('aidar', 'certificate') AS back, t.submit('aidar', 'certificate') AS back2, t.submit('aidar', 'lost') AS lost, t.submit('aidar', 'lost') AS lost2,
    t.issued_certificate() AS done, t.issued_certificate() AS done2 \gset
SELECT t.decide('office', a, 'Check', 'return', 'no') FROM (VALUES (:back), (:back2)) v (a) \g /dev/null
INSERT INTO tereze.position (role, unit_id, title) SELECT 'rector', id, t.names('rector') FROM tereze.unit WHERE code = 'uni';
SELECT min(x.id) AS entry, max(x.id) AS entry2 FROM tereze.journal_entry x JOIN tereze.document d ON d.id = x.document_id AND d.kind = 'certificate' \gset
SELECT t.submit('aidar', 'certificate'), t.submit('aidar', 'certificate') \g /dev/null
SELECT t.rows('tereze_worker', 'SELECT * FROM api.job_claim($$w$$, 50)') \g /dev/null
SELECT t.rows('tereze_worker', format('SELECT api.job_fail(%s, %L, %L, %L, true)', id, 'w', 'x', 'internal')) FROM tereze.job WHERE kind LIKE 'document.%' AND state = 'running' \g /dev/null
SELECT min(id) AS job, max(id) AS job2 FROM tereze.job WHERE state = 'dead' \gset
-- One asks, then the same id is used with each of the others, then the first is repeated.
CREATE FUNCTION t.opens_one(p_who text, p_call text, VARIADIC p_others text[]) RETURNS SETOF text LANGUAGE plpgsql AS $$
DECLARE
    id uuid := gen_random_uuid();
    label text := substring(p_call FROM 'api\.(\w+)');
    first jsonb := t.rows(p_who, format(p_call, id));
    other text;
BEGIN
    FOREACH other IN ARRAY p_others LOOP
        RETURN NEXT is(t.err(p_who, format(other, id)), 'TZ409 request_id reused', label || ' of something else: ' || other);
    END LOOP;
    RETURN NEXT is(t.rows(p_who, format(p_call, id)), first, label || ' once more answers as it did');
END $$;
-- The call is a format whose %1$L takes the request id; p_more gives what follows it: the values of the first call, then of others.
CREATE FUNCTION t.one_of(p_who text, p_function text, VARIADIC p_values text[]) RETURNS SETOF text LANGUAGE sql AS $$
    SELECT t.opens_one(p_who, x[1], VARIADIC x[2:]) FROM (SELECT array_agg(format('SELECT * FROM api.%s(%%1$L, %s)', p_function,
        replace(v, '%', '%%')) ORDER BY n) AS x FROM unnest(p_values) WITH ORDINALITY y (v, n)) z $$;
CREATE FUNCTION t.one_of_session(p_person text, p_function text, VARIADIC p_values text[]) RETURNS SETOF text LANGUAGE sql AS $$
    SELECT t.opens_one('tereze_portal', x[1], VARIADIC x[2:]) FROM (SELECT array_agg(format('SELECT * FROM api.%s(%L, %%1$L, %s)', p_function, t.s(p_person),
        replace(v, '%', '%%')) ORDER BY n) AS x FROM unnest(p_values) WITH ORDINALITY y (v, n)) z $$;
\ir ../support/joint.sql
SELECT t.leave('aidar', '2026-04-01') AS la, t.leave('dina', '2026-04-01') AS lb, t.leave('plain', '2026-04-01') AS lc \gset
SELECT t.ord(:la) AS oa, t.ord(:lb) AS ob, t.ord(:lc) AS oc \gset
SELECT t.one_of('pt_office', 'orders_collect', '$$leave$$' || v || 'true', '$$leave$$' || v || 'false', '$$certificate$$' || v || 'true', '$$leave$$, 99, true')
FROM (SELECT ', ' || version || ', ' AS v FROM tereze.service WHERE key = 'leave') q;
SELECT t.one_of('pt_office', 'order_alone', :oc || ', ' || t.ver(:oc), :oa || ', ' || t.ver(:oc), :oc || ', 99');
SELECT t.one_of('pt_office', 'joint_add', format('NULL, NULL, ARRAY[%s, %s]::bigint[]', :oa, :ob), format('NULL, NULL, ARRAY[%s]::bigint[]', :oa), format('NULL, 1, ARRAY[%s, %s]::bigint[]', :oa, :ob),
    format('1, NULL, ARRAY[%s, %s]::bigint[]', :oa, :ob));
SELECT tereze.joint_of(:oa) AS joint \gset
SELECT t.work() \g /dev/null
SELECT t.one_of('pt_office', 'joint_send', :joint || v || d, :oa || v || d, :joint || ', 99' || d, :joint || v || ', NULL')
FROM (SELECT ', ' || t.ver(:joint) AS v, format(', %L::bytea', t.draft(:joint)) AS d) q;
SELECT t.one_of('pt_office', 'joint_strike', :joint || v || a || r || n, :oa || v || a || r || n, :joint || ', 99' || a || r || n, :joint || v || format(', ARRAY[%s]::bigint[]', :ob) || r || n,
    :joint || v || a || ', $$other$$' || n, :joint || v || a || r || ', true')
FROM (SELECT ', ' || t.ver(:joint) AS v, format(', ARRAY[%s]::bigint[]', :oa) AS a, ', $$a debt$$' AS r, ', false' AS n) q;
SELECT t.person_id('aidar') AS aidar, t.person_id('dina') AS dina \gset
SELECT t.one_of('pt_admin', 'unit_put', '$$x1$$, 0, $$office$$, $$uni$$, t.names($$a$$)', '$$x2$$, 0, $$office$$, $$uni$$, t.names($$a$$)',
    '$$x1$$, 0, $$faculty$$, $$uni$$, t.names($$a$$)', '$$x1$$, 0, $$office$$, NULL, t.names($$a$$)', '$$x1$$, 0, $$office$$, $$uni$$, t.names($$b$$)');
SELECT t.one_of('pt_admin', 'position_put', '$$head$$, $$fmm$$, 0, t.names($$a$$)', '$$head$$, $$law$$, 0, t.names($$a$$)', '$$dean$$, $$fmm$$, 0, t.names($$a$$)',
    '$$head$$, $$fmm$$, 1, t.names($$a$$)', '$$head$$, $$fmm$$, 0, t.names($$b$$)');
SELECT t.one_of('pt_admin', 'appoint', :aidar || ', $$head$$, $$algebra$$, $$2026-01-01$$, NULL', :dina || ', $$head$$, $$algebra$$, $$2026-01-01$$, NULL',
    :aidar || ', $$dean$$, $$law$$, $$2026-01-01$$, NULL', :aidar || ', $$head$$, $$algebra$$, $$2026-01-02$$, NULL',
    :aidar || ', $$head$$, $$algebra$$, $$2026-01-01$$, $$2026-02-01$$');
SELECT t.one_of('pt_admin', 'person_put', 'NULL, 0, $$A$$, $$B$$, NULL, NULL, NULL, NULL, NULL, $$ru$$', 'NULL, 0, $$A$$, $$C$$, NULL, NULL, NULL, NULL, NULL, $$ru$$',
    'NULL, 0, $$A$$, $$B$$, NULL, NULL, NULL, $$a@b.kz$$, NULL, $$ru$$', :aidar || ', 1, $$A$$, $$B$$, NULL, NULL, NULL, NULL, NULL, $$ru$$');
SELECT t.one_of('pt_office', 'person_names_put', :aidar || x, :dina || x, :aidar || replace(x, '$$ru$$', '$$uk$$'), :aidar || replace(x, ', 0,', ', 1,'), :aidar || replace(x, 'Маратович', 'Маратұлы'),
    :aidar || replace(x, 'Серикову', 'Серику'), :aidar || replace(x, 'dative', 'genitive'))
FROM (VALUES (', $$ru$$, 0, $$Сериков Айдар Маратович$$, $${"dative": "Серикову Айдару"}$$')) q (x);
SELECT t.one_of('pt_admin', 'student_put', '$$S8$$' || more, '$$S9$$' || more, '$$S8$$' || replace(more, 'bachelor', 'master'), '$$S8$$' || replace(more, '2028', '2029'))
FROM (SELECT format(', 0, %s, $$fmm$$, NULL, t.names($$a$$), $$bachelor$$, 1, $$full_time$$, $$kk$$, $$grant$$, $$2025-09-01$$, $$2028-06-30$$', :dina) AS more) q;
SELECT t.one_of('pt_admin', 'setting_put', '$$issuer$$, 1, $$"A"$$', '$$issuer$$, 1, $$"B"$$', '$$case_prefix$$, 1, $$"A"$$');
SELECT t.one_of('pt_admin', 'journal_put', '$$j1$$, t.names($$a$$), $$p{number}/{year}$$, t.names($$c$$)', '$$j2$$, t.names($$a$$), $$p{number}/{year}$$, t.names($$c$$)',
    '$$j1$$, t.names($$b$$), $$p{number}/{year}$$, t.names($$c$$)', '$$j1$$, t.names($$a$$), $$q{number}/{year}$$, t.names($$c$$)',
    '$$j1$$, t.names($$a$$), $$p{number}/{year}$$, t.names($$d$$)');
SELECT t.one_of('pt_admin', 'template_case_put', x, replace(x, 'cert', 'order'), replace(x, 'ru', 'kk'), replace(x, 'case', 'other'), replace(x, ', 0,', ', 1,'), replace(x, '{}', '{"a": 1}'), replace(x, 'text', 'else'))
FROM (VALUES ('$$cert$$, $$ru$$, $$case$$, 0, $${}$$, $$text$$')) q (x);
SELECT t.one_of('pt_admin', 'template_blank_put', '$$cert$$, NULL, $$diploma$$', '$$order$$, NULL, $$diploma$$', '$$cert$$, NULL, $$gold$$', '$$cert$$, $$gold$$, $$diploma$$');
SELECT t.one_of('pt_admin', 'template_put', '$$t1$$, $$certificate$$, t.names($$a$$), $$certificates$$, $$ru$$, $$x$$, NULL', '$$t2$$, $$certificate$$, t.names($$a$$), $$certificates$$, $$ru$$, $$x$$, NULL',
    '$$t1$$, $$certificate$$, t.names($$a$$), $$certificates$$, $$kk$$, $$x$$, NULL', '$$t1$$, $$certificate$$, t.names($$a$$), $$certificates$$, $$ru$$, $$y$$, NULL',
    '$$t1$$, $$certificate$$, t.names($$a$$), $$orders$$, $$ru$$, $$x$$, NULL', '$$t1$$, $$certificate$$, t.names($$b$$), $$certificates$$, $$ru$$, $$x$$, NULL');
SELECT t.one_of('pt_admin', 'route_publish', '$$r1$$, $$<a/>$$, NULL', '$$r2$$, $$<a/>$$, NULL', '$$r1$$, $$<b/>$$, NULL');
SELECT t.one_of('pt_admin', 'dry_run_ask', x, replace(x, '<a/>', '<b/>'), replace(x, 'gate', 'loop'), replace(x, 'fmm', 'law'), replace(x, 'ru', 'kk'), replace(x, '11', '12'), replace(x, 'approve', 'reject'))
FROM (SELECT '$$<a/>$$, $$gate$$, $${"faculty": "fmm"}$$, $$ru$$, $${"n": 11}$$, $$[{"rest": "approve"}]$$'::text AS x) q;
SELECT t.one_of('pt_admin', 'service_put', '$$s1$$, $$counter$$, $${"passport": {"name": {"kk": "a", "ru": "a", "en": "a"}}}$$, NULL, false',
    '$$s2$$, $$counter$$, $${"passport": {"name": {"kk": "a", "ru": "a", "en": "a"}}}$$, NULL, false',
    '$$s1$$, $$counter$$, $${"passport": {"name": {"kk": "a", "ru": "a", "en": "b"}}}$$, NULL, false');
SELECT t.one_of('pt_admin', 'credential_put', :dina || more, t.person_id('head') || more, :dina || replace(more, 'login1', 'login2'), :dina || replace(more, 'salt', 'pepper'))
FROM (SELECT ', $$login1$$, substring(t.hash($$salt$$) FOR 16), 2, 67108864, t.hash($$key$$)' AS more) q;
SELECT t.one_of('pt_admin', 'credential_disable', '$$login1$$', '$$login2$$');
SELECT t.one_of('pt_admin', 'job_retry', :'job', :'job2');
SELECT t.one_of('pt_admin', 'incident_retry', :'lost', :'lost2');
SELECT t.one_of('pt_office', 'print_form', :entry || ', $$pdf$$, $$a.pdf$$, 1', :entry2 || ', $$pdf$$, $$a.pdf$$, 1', :entry || ', $$pdf$$, $$b.pdf$$, 1',
    :entry || ', $$pdf$$, $$a.pdf$$, 2');
SELECT t.one_of('pt_office', 'note_add', :app || ', NULL, $$a$$', :app2 || ', NULL, $$a$$', :app || ', NULL, $$b$$');
SELECT t.one_of('pt_cash', 'payment_record', :paid || ', 1, 1000, $$a$$', :paid2 || ', 1, 1000, $$a$$', :paid || ', 1, 1001, $$a$$', :paid || ', 1, 1000, $$b$$');
SELECT t.one_of('pt_dean', 'recall', format('%s, %s, $$a$$', :done, t.version(:done)), format('%s, %s, $$a$$', :done2, t.version(:done2)), format('%s, %s, $$b$$', :done, t.version(:done)));
-- decide: another task, another outcome, another remark.
SELECT t.one_of('pt_office', 'decide', x, y, replace(x, 'approve_with_remarks', 'reject'), replace(x, 'because', 'perhaps')) FROM (SELECT min(q) FILTER (WHERE app = :app) AS x, min(q) FILTER (WHERE app = :app2) AS y
    FROM (SELECT a.id AS app, format('%s, %s, $$approve_with_remarks$$, NULL, $$because$$, %L, %L', a.id, k.id, a.form_sha256, a.drafts_sha256) AS q
        FROM tereze.application a CROSS JOIN LATERAL t.task(a.id, 'Check') k WHERE a.id IN (:app, :app2)) p) z;
SELECT t.one_of_session('aidar', 'submit', '$$certificate$$, 1, $$ru$$, $${"purpose": "a"}$$', '$$gate$$, 1, $$ru$$, $${"purpose": "a"}$$', '$$certificate$$, 1, $$kk$$, $${"purpose": "a"}$$',
    '$$certificate$$, 1, $$ru$$, $${"purpose": "b"}$$', '$$certificate$$, 2, $$ru$$, $${"purpose": "a"}$$');
SELECT t.one_of_session('aidar', 'acknowledge_return', format('%L, %s', t.ref(:back), t.version(:back)), format('%L, %s', t.ref(:back2), t.version(:back2)));
SELECT t.one_of_session('aidar', 'resubmit', format('%L, %s, %L', t.ref(:back), t.version(:back), '{"purpose": "a"}'), format('%L, %s, %L', t.ref(:back2), t.version(:back2), '{"purpose": "a"}'),
    format('%L, %s, %L', t.ref(:back), t.version(:back), '{"purpose": "b"}'));
SELECT t.one_of_session('aidar', 'withdraw', format('%L, %s, $$a$$', t.ref(:app2), t.version(:app2)), format('%L, %s, $$a$$', t.ref(:lost2), t.version(:lost2)),
    format('%L, %s, $$b$$', t.ref(:app2), t.version(:app2)));
SELECT t.one_of('pt_admin', 'calendar_put', '$$c1$$, 0, t.names($$a$$), $${"mon": ["09:00-18:00"]}$$, $$2026-12-31$$, $$law$$', '$$c2$$, 0, t.names($$a$$), $${"mon": ["09:00-18:00"]}$$, $$2026-12-31$$, $$law$$',
    '$$c1$$, 1, t.names($$a$$), $${"mon": ["09:00-18:00"]}$$, $$2026-12-31$$, $$law$$', '$$c1$$, 0, t.names($$b$$), $${"mon": ["09:00-18:00"]}$$, $$2026-12-31$$, $$law$$',
    '$$c1$$, 0, t.names($$a$$), $${"mon": ["09:00-17:00"]}$$, $$2026-12-31$$, $$law$$', '$$c1$$, 0, t.names($$a$$), $${"mon": ["09:00-18:00"]}$$, $$2027-12-31$$, $$law$$',
    '$$c1$$, 0, t.names($$a$$), $${"mon": ["09:00-18:00"]}$$, $$2026-12-31$$, $$rumour$$');
SELECT t.one_of('pt_admin', 'calendar_day_put', '$$c1$$, 1, $$2026-05-01$$, $$working$$, $$["09:00-12:00"]$$, t.names($$a$$)', '$$c2$$, 1, $$2026-05-01$$, $$working$$, $$["09:00-12:00"]$$, t.names($$a$$)',
    '$$c1$$, 2, $$2026-05-01$$, $$working$$, $$["09:00-12:00"]$$, t.names($$a$$)', '$$c1$$, 1, $$2026-05-02$$, $$working$$, $$["09:00-12:00"]$$, t.names($$a$$)', '$$c1$$, 1, $$2026-05-01$$, $$shortened$$, $$["09:00-12:00"]$$, t.names($$a$$)',
    '$$c1$$, 1, $$2026-05-01$$, $$working$$, $$["09:00-13:00"]$$, t.names($$a$$)', '$$c1$$, 1, $$2026-05-01$$, $$working$$, $$["09:00-12:00"]$$, t.names($$b$$)');
SELECT t.one_of('pt_admin', 'substitution_put', base, replace(base, 'dean', 'head'), replace(base, '03-20', '03-21'), replace(base, '03-01', '03-02'), replace(base, 'order 1', 'order 2'),
    format('%s, %s', t.person_id('head'), rest), format('%s, %s', t.person_id('dean'), replace(rest, t.person_id('vice')::text, t.person_id('cash')::text)))
FROM (SELECT format('%s, %s', t.person_id('dean'), r) AS base, r AS rest FROM (SELECT format('%s, $$dean$$, $$fmm$$, $$2026-03-01$$, $$2026-03-20$$, $$order 1$$', t.person_id('vice'))) y (r)) z;
SELECT t.rows('pt_admin', format('SELECT * FROM api.substitution_put(gen_random_uuid(), %s, %s, NULL, NULL, $$2026-03-01$$, $$2026-03-20$$, $$x$$)', t.person_id('cash'), t.person_id('vice'))) \g /dev/null
SELECT t.one_of('pt_admin', 'substitution_cancel', min(id) || ', 1', max(id) || ', 1', min(id) || ', 2') FROM tereze.substitution;
SELECT t.served('acts', '[{"element": "Start", "kind": "start"}, {"element": "Fork", "kind": "parallel"}, {"element": "Read", "kind": "user_task", "performers": ["student_office"], "acknowledges": true},
    {"element": "Ask", "kind": "applicant"}, {"element": "Out", "kind": "external", "performers": ["student_office"]}, {"element": "Task", "kind": "user_task", "performers": ["nobody"]},
    {"element": "Yes", "kind": "user_task", "performers": ["student_office"]}, {"element": "Join", "kind": "parallel"}, {"element": "End", "kind": "end"}]',
    'Start>Fork', 'Fork>Read', 'Fork>Ask', 'Fork>Out', 'Fork>Task', 'Fork>Yes', 'Read>Join', 'Ask>Join', 'Out>Join', 'Task>Join', 'Yes>Join', 'Join>End') \g /dev/null
UPDATE tereze.setting SET value = '"accountant"' WHERE key = 'fallback_role';
SELECT t.submit('aidar', 'acts', '{"purpose": "x"}') AS acts, t.submit('aidar', 'acts', '{"purpose": "x"}') AS acts2 \gset
SELECT t.one_of('pt_office', 'acknowledge', :acts || ', ' || (t.task(:acts, 'Read')).id, :acts2 || ', ' || (t.task(:acts2, 'Read')).id);
SELECT t.one_of('pt_office', 'external_answer', x, replace(x, :'acts', :'acts2'), replace(x, '$$approve$$', '$$reject$$'), replace(x, 'No 1', 'No 2'), replace(x, 'because', 'perhaps'))
FROM (SELECT format('%s, %s, $$approve$$, $$No 1$$, $$because$$', :acts, (t.task(:acts, 'Out')).id) AS x) q;
SELECT t.one_of('pt_cash', 'task_assign', x, replace(x, 'dean', 'vice_rector'), replace(x, 'fmm', 'law'), replace(x, 'because', 'perhaps'))
FROM (SELECT format('%s, %s, $$dean$$, $$fmm$$, $$because$$', :acts, (t.task(:acts, 'Task')).id) AS x) q;
SELECT t.one_of_session('aidar', 'applicant_answer', format('%L, $$Ask$$, $$a$$', t.ref(:acts)), format('%L, $$Ask$$, $$a$$', t.ref(:acts2)), format('%L, $$Ask$$, $$b$$', t.ref(:acts)), format('%L, $$Else$$, $$a$$', t.ref(:acts)));
SELECT t.decide('office', a, 'Yes') FROM (VALUES (:acts), (:acts2)) v (a) \g /dev/null
SELECT t.one_of('pt_office', 'decision_recall', x, replace(x, 'because', 'perhaps'))
FROM (SELECT format('%s, %s, $$because$$', :acts, (t.task(:acts, 'Yes')).id) AS x) q;
SELECT t.one_of('pt_dean', 'annul', format('%s, %s, $$a$$', :done2, t.version(:done2)), format('%s, %s, $$b$$', :done2, t.version(:done2)));
SELECT t.submit('aidar', 'gate', '{"n": 1, "purpose": "x"}') AS moved, t.submit('aidar', 'gate', '{"n": 1, "purpose": "x"}') AS moved2,
    t.route('gate', '[{"element": "Start", "kind": "start"}, {"element": "Small", "kind": "user_task", "performers": ["student_office"]}, {"element": "End", "kind": "end"}]', 'Start>Small', 'Small>End') \gset
SELECT t.one_of('pt_admin', 'case_migrate', format('%s, 1, 1, 2, $$a$$', :moved), format('%s, 1, 1, 2, $$a$$', :moved2), format('%s, 1, 1, 1, $$a$$', :moved), format('%s, 1, 1, 2, $$b$$', :moved));
-- The print queue.
\ir ../support/print.sql
SELECT t.certificate() AS sheet, t.certificate() AS sheet2 \gset
SELECT t.one_of('pt_office', 'print_put', x, replace(x, '$$a$$', '$$b$$'), replace(x, :'sheet' || '}', :'sheet2' || '}'), replace(x, '$$why$$', '$$because$$'), replace(x, ', 1, ', ', 2, '), replace(x, 'false, NULL', 'true, NULL'), replace(x, 'NULL, false', 'NULL, true'), replace(x, 'NULL, $$why', '$$upper$$, $$why'))
FROM (SELECT format('$$a$$, $${%s}$$, 1, %s, NULL, $$why$$, false, NULL, NULL, false', :sheet, t.printer_id('laser')) AS x) q;
SELECT max(id) AS batch FROM tereze.print_batch \gset
SELECT t.put(ARRAY[:sheet2]) AS batch2 \gset
SELECT t.one_of('pt_office', 'print_move', x, replace(x, :'batch' || ',', :'batch2' || ','), replace(x, ', 1, 1', ', 1, 2'), replace(x, 'NULL', '$$upper$$'))
FROM (SELECT format('%s, 1, 1, %s, NULL', :batch, t.printer_id('laser')) AS x) q;
SELECT t.printed('pt_office', :desk) AS sheet_job \gset
SELECT t.one_of('pt_office', 'print_act', x, replace(x, 'confirm', 'spoil'), replace(x, :'batch' || ',', :'batch2' || ','), replace(x, ', 1, 1', ', 1, 2'), replace(x, 'why', 'because'))
FROM (SELECT format('$$confirm$$, %s, 1, 1, $$why$$', :batch) AS x) q;
SELECT t.act('pt_office', 'cancel', :batch2) \g /dev/null
SELECT t.one_of('pt_office', 'print_again', x, replace(x, 'why', 'because'), replace(x, :'batch2' || ',', :'batch' || ',')) FROM (SELECT format('%s, 1, 1, $$why$$', :batch2) AS x) q;
SELECT t.one_of('pt_office', 'print_hand_over', x, replace(x, 'Who', 'Else'), replace(x, 'passport', 'id_card'), replace(x, 'NULL', '$$a$$')) FROM (SELECT format('%s, $$Who$$, $$passport$$, NULL', :sheet_job) AS x) q;
SELECT t.one_of('pt_office', 'blank_add', x, replace(x, 'diploma', 'degree'), replace(x, '$$A$$', '$$B$$'), replace(x, '1, 3', '1, 4'), replace(x, ', 7,', ', 8,'), replace(x, 'act', 'deed')) FROM (SELECT '$$diploma$$, $$A$$, 1, 3, 7, $$act$$'::text AS x) q;
SELECT t.one_of('pt_office', 'blank_act', x, replace(x, 'spoil', 'destroy'), replace(x, 'diploma', 'degree'), replace(x, '$$A$$', '$$B$$'), replace(x, '1, 1', '1, 2'), replace(x, 'wet', 'torn')) FROM (SELECT '$$spoil$$, $$diploma$$, $$A$$, 1, 1, $$wet$$'::text AS x) q;
SELECT t.one_of('pt_office', 'calibration_put', x, replace(x, '1.5', '1.6'), replace(x, '2.5', '2.6'), replace(x, '1.001', '1.002'), replace(x, '0.999', '0.998'), replace(x, '$$upper$$', '$$lower$$'), replace(x, 'diploma', 'degree'))
FROM (SELECT format('%s, $$upper$$, $$diploma$$, 0, 1.5, 2.5, 1.001, 0.999', t.printer_id('laser')) AS x) q;
-- Journals: letters, numbers, books, the nomenclature of cases.
\ir ../support/registration.sql
SELECT t.val('pt_office', t.letter(t.j('incoming'))) AS l, t.val('pt_office', t.letter(t.j('incoming'))) AS l2, t.val('pt_office', t.reserve(t.j('incoming'))) AS r, t.val('pt_office', t.case('02-05')) AS c,
    t.val('pt_office', t.case('02-06')) AS c2, t.closed('02-07', 'years', 1) AS due, t.closed('02-08', 'years', 1) AS due2 \gset
SELECT t.one_of('pt_office', 'number_reserve', t.j('orders') || ', $$a$$', t.j('incoming') || ', $$a$$', t.j('orders') || ', $$b$$');
SELECT t.one_of('pt_office', 'entry_void', x, replace(x, 'because', 'perhaps'), format('%s, NULL, NULL, $$because$$', t.j('incoming')), format('%s, %s, 1, $$because$$', t.j('incoming'), :l2))
FROM (SELECT format('%s, %s, 1, $$because$$', t.j('incoming'), :r) AS x) q;
SELECT t.one_of('pt_office', 'letter_register', x, replace(x, 'About', 'Of'), replace(x, 'Bank', 'Ministry'), replace(x, 'N1', 'N2'), replace(x, '2026-02-27', '2026-02-26'), replace(x, 'note', 'other'), replace(x, '2026-03-01', '2026-02-28'),
    replace(x, 'late', 'early'), replace(x, 'NULL, $$note$$', :l || ', $$note$$'))
FROM (SELECT format('%s, NULL, NULL, $$About$$, $$Bank$$, $$N1$$, $$2026-02-27$$, NULL, $$note$$, $$2026-03-01$$, $$late$$, NULL', t.j('incoming')) AS x) q;
SELECT t.one_of('pt_office', 'nomenclature_put', x, replace(x, '2026', '2027'), replace(x, '03-01', '03-02'), replace(x, '$$so$$', '$$uni$$'), replace(x, ', 5,', ', 6,'), replace(x, 'art', 'line'), replace(x, 'true, false', 'false, true'), replace(x, 'note', 'other'))
FROM (SELECT '2026, $$03-01$$, 0, t.names($$x$$), $$so$$, $$years$$, 5, $$art$$, true, false, $$note$$' AS x) q;
SELECT t.one_of('pt_office', 'volume_open', :c || ', t.names($$x$$)', :c2 || ', t.names($$x$$)', :c || ', t.names($$y$$)');
SELECT v.id AS v FROM tereze.volume v WHERE v.nomenclature_id = :c \gset
SELECT t.one_of('pt_office', 'entries_file', format('ARRAY[%s]::bigint[], %s', :l2, :v), format('ARRAY[%s, %s]::bigint[], %s', :l, :l2, :v), format('ARRAY[%s]::bigint[], %s', :l2, :due));
SELECT t.one_of('pt_office', 'volume_hold', :v || ', 1, $$a$$', :v || ', 1, $$b$$', :v || ', 1, NULL', :due || ', 1, $$a$$');
SELECT t.one_of('pt_office', 'volume_close', :v || ', 2, 7', :v || ', 2, 8', :due || ', 2, 7');
UPDATE tereze.clock SET fixed = '2028-01-01 10:00:00+05';
SELECT t.one_of('pt_office', 'destruction_propose', '$$a$$', '$$b$$');
SELECT max(id) AS act FROM tereze.destruction_act \gset
SELECT t.one_of('pt_office', 'destruction_withdraw', :act || ', 1, $$a$$', :act || ', 1, $$b$$', :act || ', 2, $$a$$');
SELECT t.one_of('pt_office', 'book_close', t.j('incoming') || ', 2026, 1', t.j('incoming') || ', 2027, 1', t.j('outgoing') || ', 2026, 1');
SELECT t.submit('aidar', 'certificate') AS attached, t.submit('aidar', 'certificate') AS beside \gset
SELECT t.decide('office', :attached, 'Check'), t.decide('dean', :attached, 'Dean'), t.decide('office', :beside, 'Check'), t.decide('dean', :beside, 'Dean') \g /dev/null
SELECT max(id) FILTER (WHERE application_id = :attached) AS paper, max(id) FILTER (WHERE application_id = :beside) AS paper2 FROM tereze.document WHERE kind = 'certificate' \gset
SELECT version AS paper_version FROM tereze.document WHERE id = :paper \gset
SELECT t.one_of('pt_office', 'document_attach', :paper || v || pdf, :paper2 || v || pdf, :paper || ', 99' || pdf, :paper || v || ', NULL')
FROM (SELECT ', ' || :paper_version AS v, ', ' || quote_literal(t.file('scan')) AS pdf) q;
-- Whatever calls request_result has a line here.
SELECT is((SELECT array_agg(p.proname ORDER BY p.proname) FROM pg_proc p WHERE p.prosrc ~ 'tereze\.(request_result|take_back)\(' AND p.pronamespace = 'api'::regnamespace),
    '{acknowledge,annul,applicant_answer,appoint,blank_act,blank_add,book_close,calendar_day_put,calendar_put,calibration_put,case_migrate,credential_disable,credential_put,decision_recall,destruction_propose,destruction_withdraw,document_attach,dry_run_ask,entries_file,entry_void,external_answer,incident_retry,job_retry,joint_add,joint_send,joint_strike,journal_put,letter_register,nomenclature_put,note_add,number_reserve,order_alone,orders_collect,payment_record,person_names_put,person_put,position_put,print_act,print_again,print_form,print_hand_over,print_move,print_put,recall,resubmit,route_publish,service_put,setting_put,student_put,submit,substitution_cancel,substitution_put,task_assign,template_blank_put,template_case_put,template_put,unit_put,volume_close,volume_hold,volume_open}'::name[],
    'no function was forgotten here');
SELECT * FROM finish();
