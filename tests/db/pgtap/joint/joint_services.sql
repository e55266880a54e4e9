SELECT plan(12);
\ir ../support/fixture.sql
\ir ../support/joint.sql
SELECT t.signature('api.joint_services', '', 'TABLE(key text, name jsonb, version bigint, collected boolean, waiting bigint)', 'plpgsql stable definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_registrar');
SELECT t.leave('aidar') AS a, t.leave('dina') AS b, t.leave('plain') AS c \gset
SELECT t.ord(:a) AS da, t.ord(:b) AS db, t.ord(:c) AS dc \gset
SELECT t.joint(:da) \g /dev/null
SELECT is((SELECT string_agg(concat_ws(' ', r ->> 'key', r ->> 'collected', r ->> 'waiting'), ', ') FROM jsonb_array_elements(t.rows('pt_office', 'SELECT * FROM api.joint_services()')) r), 'leave true 2', 'who waits outside of any');
DELETE FROM tereze.service_template st USING tereze.template t WHERE t.id = st.template_id AND t.key IN ('joint', 'extract');
SELECT is((SELECT string_agg(concat_ws(' ', r ->> 'key', r ->> 'waiting'), ', ') FROM jsonb_array_elements(t.rows('pt_office', 'SELECT * FROM api.joint_services()')) r), 'leave 2', 'who waits is not lost with the text');
UPDATE tereze.document SET state = 'discarded' WHERE state = 'waiting';
SELECT is(t.rows('pt_office', 'SELECT * FROM api.joint_services()'), '[]', 'until nobody does');
SELECT t.refused(w, 'SELECT * FROM api.joint_services()', '42501', w) FROM unnest(ARRAY['pt_dean', 'pt_admin', 'tereze_portal']) w;
SELECT * FROM finish();
