-- Orders on leave that can be collected: templates of a joint order and its extract, three students, and the calls of a
-- registrar. Included after fixture.sql.
SELECT api.template_put(t.id('template ' || k || l), k, k2, t.names(k), 'orders', l, '<p>' || k || ' ' || l || '</p>', NULL)
FROM (VALUES ('joint', 'joint_order'), ('extract', 'extract')) v (k, k2), unnest(ARRAY['kk', 'ru']) l \g /dev/null
INSERT INTO tereze.service_template SELECT s.current_version_id, t.id FROM tereze.service s, tereze.template t WHERE s.key = 'leave' AND t.key IN ('joint', 'extract');
SELECT api.student_put(t.id('student plain'), 'S4', 0, t.person_id('plain'), 'fmm', NULL, t.names('Programme'), 'bachelor', 3, 'full_time', 'ru', 'paid', '2023-09-01', '2027-06-30') \g /dev/null
CREATE FUNCTION t.collect(p_on boolean DEFAULT true, p_request text DEFAULT 'gen_random_uuid()') RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT * FROM api.orders_collect(%s, %L, %L, %L)', p_request, 'leave', (SELECT version FROM tereze.service WHERE key = 'leave'), p_on) $$;
-- A leave of a person that everybody has approved.
CREATE FUNCTION t.leave(p_person text, p_from text DEFAULT '2026-04-01') RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    app bigint := t.submit(p_person, 'leave', jsonb_build_object('leave_from', p_from, 'leave_until', '2026-06-30'));
BEGIN
    PERFORM t.work();
    PERFORM t.decide('office', app, 'A') WHERE p_person <> 'office';
    PERFORM t.decide(CASE p_person WHEN 'dina' THEN 'dean_law' ELSE 'dean' END, app, 'B');
    PERFORM t.decide('vice', app, 'Vice');
    RETURN app;
END $$;
-- The order of a case; a number is the id of the document itself.
CREATE FUNCTION t.ord(p_app bigint) RETURNS bigint LANGUAGE sql STABLE SECURITY DEFINER AS $$ SELECT max(id) FROM tereze.document WHERE application_id = p_app AND kind = 'order' $$;
CREATE FUNCTION t.ver(p_doc bigint) RETURNS bigint LANGUAGE sql STABLE SECURITY DEFINER AS $$ SELECT version FROM tereze.document WHERE id = p_doc $$;
CREATE FUNCTION t.doc(p_doc bigint) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER AS $$ SELECT state FROM tereze.document WHERE id = p_doc $$;
CREATE FUNCTION t.draft(p_doc bigint) RETURNS bytea LANGUAGE sql STABLE SECURITY DEFINER AS $$ SELECT draft_sha256 FROM tereze.document WHERE id = p_doc $$;
-- Who is in a joint order now, by name.
CREATE FUNCTION t.members(p_joint bigint) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER AS $$
    SELECT coalesce(string_agg(d.person, ', ' ORDER BY d.person), '') FROM tereze.joint_member m JOIN tereze.document d ON d.id = m.document_id WHERE m.joint_id = p_joint AND m.struck_at IS NULL $$;
CREATE FUNCTION t.add(p_docs bigint[], p_joint bigint DEFAULT NULL, p_version bigint DEFAULT NULL, p_request text DEFAULT 'gen_random_uuid()') RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT * FROM api.joint_add(%s, %L, %L, %L)', p_request, p_joint, coalesce(p_version, t.ver(p_joint)), p_docs) $$;
CREATE FUNCTION t.strike(p_joint bigint, p_docs bigint[], p_reason text DEFAULT 'a debt', p_alone boolean DEFAULT false, p_version bigint DEFAULT NULL,
    p_request text DEFAULT 'gen_random_uuid()') RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT * FROM api.joint_strike(%s, %L, %L, %L, %L, %L)', p_request, p_joint, coalesce(p_version, t.ver(p_joint)), p_docs, p_reason, p_alone) $$;
CREATE FUNCTION t.send(p_joint bigint, p_version bigint DEFAULT NULL, p_draft bytea DEFAULT NULL, p_request text DEFAULT 'gen_random_uuid()') RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT * FROM api.joint_send(%s, %L, %L, %L)', p_request, p_joint, coalesce(p_version, t.ver(p_joint)), coalesce(p_draft, t.draft(p_joint))) $$;
CREATE FUNCTION t.alone(p_doc bigint, p_version bigint DEFAULT NULL, p_request text DEFAULT 'gen_random_uuid()') RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT * FROM api.order_alone(%s, %L, %L)', p_request, p_doc, coalesce(p_version, t.ver(p_doc))) $$;
-- Puts waiting orders together and returns the joint order.
CREATE FUNCTION t.joint(VARIADIC p_docs bigint[]) RETURNS bigint LANGUAGE sql AS $$ SELECT t.val('pt_office', t.add(p_docs))::bigint $$;
SELECT t.rows('pt_office', t.collect()) \g /dev/null
