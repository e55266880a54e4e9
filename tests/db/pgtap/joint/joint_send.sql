SELECT plan(36);
\ir ../support/fixture.sql
\ir ../support/joint.sql
SELECT t.signature('api.joint_send', 'uuid, bigint, bigint, bytea', 'TABLE(version bigint)', 'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s', 'tereze_registrar');
SELECT t.leave('aidar') AS a, t.leave('dina') AS b, t.leave('plain') AS c \gset
SELECT t.ord(:a) AS da, t.ord(:b) AS db, t.ord(:c) AS dc \gset
SELECT t.joint(:da, :db, :dc) AS j \gset
SELECT t.refused('pt_office', t.send(:j), 'TZ423 not_drafted', 'what nobody has seen');
SELECT t.work() \g /dev/null
SELECT t.refused(who, q, expected, label) FROM (VALUES
    ('pt_office', t.send(:j, 1), 'TZ409 version changed', 'another version'), ('pt_office', t.send(:j, NULL, t.hash('x')), 'TZ409 draft_sha256 changed', 'another draft'), ('pt_office', t.send(-1, 1), 'TZ404', 'no such joint order'), ('pt_office', t.send(NULL, 1), 'TZ404', 'none'),
    ('pt_dean', t.send(:j), '42501', 'a dean'), ('tereze_worker', t.send(:j), '42501', 'the worker'), ('tereze_portal', t.send(:j), '42501', 'an applicant')) v (who, q, expected, label);
SELECT t.repeatable('pt_office', t.send(:j, p_request => '%1$L'));
SELECT is((SELECT concat_ws(' ', state, signed_at = (SELECT max(signed_at) FROM tereze.document WHERE id IN (:da, :db, :dc))) FROM tereze.document WHERE id = :j), 'pending t', 'signed with the last decision');
SELECT is((SELECT string_agg(concat_ws(' ', state, kind, title, content #>> '{order,title}'), ', ') FROM tereze.document WHERE id IN (:da, :db)), 'pending order extract ru joint ru, pending order extract ru joint ru', 'its members become extracts');
SELECT is((SELECT count(*) FROM tereze.job WHERE kind = 'document.issue' AND state = 'ready' AND object_id IN (:j, :da, :db, :dc)), 4::bigint, 'to be made');
SELECT is(t.one('tereze_worker', format('SELECT * FROM api.render_context(%s)', :da)) ->> 'template_html', '<p>extract ru</p>', 'from the text of the extract');
SELECT t.refused('pt_office', t.send(:j), 'TZ423 not_drafted', 'sent already');
SELECT t.refused('pt_office', t.add(ARRAY[:da], :j), 'TZ423 joint_sent', 'nobody comes in any more');
SELECT t.work() \g /dev/null
SELECT is((SELECT string_agg(concat_ws(' ', e.kind, e.number, e.printed, e.title, e.person, tereze.entry_number(e)), '; ' ORDER BY e.kind DESC, e.person) FROM tereze.journal_entry e JOIN tereze.journal j ON j.id = e.journal_id AND j.key = 'orders'),
    'registration 1 1-Ө/2026-ABC2 joint ru Обучающихся: 3 1-Ө/2026-ABC2; extract extract ru Омарова Д. 1-Ө/2026-ABC2; extract extract ru Простой И. 1-Ө/2026-ABC2; extract extract ru Сериков А. М. 1-Ө/2026-ABC2', 'one number, an entry a student');
SELECT is((SELECT count(*) FROM tereze.student_status x WHERE x.status = 'on_leave' AND x.document_id IN (:da, :db, :dc)), 3::bigint, 'all take effect');
SELECT is((SELECT count(*) FROM api.journal_check()), 0::bigint, 'and the journal is whole');
SELECT is((SELECT string_agg(t.doc(d), ' ') FROM unnest(ARRAY[:j, :da, :db, :dc]) d), 'issued issued issued issued', 'all are issued');
SELECT ok(t.history(:a) LIKE '%order_collected frozen issued' AND t.chained(:a), 'the case tells it');
SELECT is((SELECT count(*) FROM tereze.outbox WHERE kind = 'issued' AND application_id IN (:a, :b, :c)), 3::bigint, 'everybody is told');
-- A text that is gone, and what could not be made.
SELECT t.leave('aidar', '2026-08-01') AS e \gset
SELECT t.joint(t.ord(:e)) AS k \gset
SELECT t.work() \g /dev/null
DELETE FROM tereze.service_template st USING tereze.template t WHERE t.id = st.template_id AND t.key = 'extract';
SELECT t.refused('pt_office', t.send(:k), 'TZ423 no_text', 'without a text of an extract');
INSERT INTO tereze.service_template SELECT s.current_version_id, t.id FROM tereze.service s, tereze.template t WHERE s.key = 'leave' AND t.key = 'extract';
UPDATE tereze.document SET state = 'incident', error = 'x', error_code = 'rule_broken', signed_at = now() WHERE id = :k;
SELECT t.rows('pt_office', t.send(:k)) \g /dev/null
SELECT is((SELECT concat_ws(' ', state, error IS NULL) FROM tereze.document WHERE id = :k), 'pending t', 'what could not be made is sent again');
-- Of three an extract that cannot be made.
SELECT t.leave('dina', '2026-08-01') AS f, t.leave('plain', '2026-08-01') AS g \gset
SELECT t.ord(:f) AS df, t.ord(:g) AS dg \gset
SELECT t.joint(:df, :dg) AS l \gset
SELECT t.work() \g /dev/null
SELECT t.rows('pt_office', t.send(:l)) \g /dev/null
UPDATE tereze.job SET state = 'running', locked_by = 'w', locked_until = clock_timestamp() + interval '1 minute' WHERE object_id = :df AND kind = 'document.issue' RETURNING id AS job \gset
SELECT t.rows('tereze_worker', format('SELECT api.job_fail(%s, %L, %L, %L, true)', :job, 'w', 'no font', 'rule_broken')) \g /dev/null
SELECT t.work() \g /dev/null
SELECT is(concat_ws(' ', t.doc(:l), t.doc(:df), t.doc(:dg)), 'frozen incident frozen', 'holds up the rest');
SELECT is((SELECT concat_ws(' ', r ->> 'state', r ->> 'error', r ->> 'error_code') FROM jsonb_array_elements(t.rows('pt_office', 'SELECT * FROM api.joint_list(true, NULL, 50)')) r WHERE (r ->> 'id')::bigint = :l), 'incident Омарова Д.: no font rule_broken', 'which its registrar sees');
SELECT is(t.err('pt_office', t.send(:l)), 'ok', 'and sends again');
SELECT t.rows('pt_office', t.send(:l)) \g /dev/null
SELECT t.work(p_register => false) \g /dev/null
SELECT is(concat_ws(' ', t.doc(:l), t.doc(:df), t.doc(:dg)), 'frozen frozen frozen', 'when it can be made');
SELECT * FROM finish();
