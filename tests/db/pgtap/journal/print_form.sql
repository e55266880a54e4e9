SELECT plan(26);
\ir ../support/fixture.sql
SELECT t.signature('api.print_form', 'uuid, bigint, text, text, integer',
    'TABLE(document_id bigint, printed text, number_box jsonb, sha256 bytea, title text)',
    'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s', 'tereze_registrar');
SELECT t.issued_certificate() AS app, t.issued_certificate() AS other \gset
SELECT e.id AS entry, d.id AS doc FROM tereze.journal_entry e JOIN tereze.document d ON d.id = e.document_id WHERE d.application_id = :app AND d.kind = 'certificate' \gset
SELECT e.id AS entry2 FROM tereze.journal_entry e JOIN tereze.document d ON d.id = e.document_id WHERE d.application_id = :other AND d.kind = 'certificate' \gset
CREATE FUNCTION t.print(p_request text, p_entry bigint, p_target text DEFAULT 'pdf', p_place text DEFAULT 'a.pdf', p_copies integer DEFAULT 2) RETURNS text LANGUAGE sql AS $$ SELECT format('SELECT * FROM api.print_form(%s, %L, %L, %L, %L)', p_request, p_entry, p_target, p_place, p_copies) $$;
SELECT t.repeatable('pt_office', t.print('%1$L', :entry));
SELECT is(t.one('pt_office', t.print('gen_random_uuid()', :entry, 'pdf')), jsonb_build_object('document_id', :doc, 'printed', 'С-1/2026-ABC2', 'number_box', '{"page": 1}'::jsonb, 'sha256', t.hash('pdf ' || :doc), 'title', 'cert ru'), 'what the print form needs');
SELECT is((SELECT string_agg(concat_ws(' ', target, destination, copies, person_id = t.person_id('office')), ', ' ORDER BY id) FROM tereze.print_record), 'pdf a.pdf 2 t, pdf a.pdf 2 t', 'recorded each time');
SELECT t.refused('pt_office', q, expected, label) FROM (VALUES (t.print('gen_random_uuid()', -1), 'TZ404', 'no such entry'), (t.print('gen_random_uuid()', :entry, 'fax'), 'TZ422 target choice', 'a fax'), (t.print('gen_random_uuid()', :entry, 'printer'), 'TZ422 target choice', 'paper, which is for the queue'), (t.print('gen_random_uuid()', :entry, NULL), 'TZ422 target choice', 'nowhere'),
    (t.print('gen_random_uuid()', :entry, p_copies => 0), 'TZ422 target choice', 'no copy'), (t.print('gen_random_uuid()', :entry, p_copies => 1000), 'TZ422 target choice', 'a thousand'), (t.print('gen_random_uuid()', :entry, p_copies => NULL), 'TZ422 target choice', 'unsaid'),
    (t.print('gen_random_uuid()', :entry, p_place => ' '), 'TZ422 destination required', 'no file'), (t.print('gen_random_uuid()', :entry, p_place => repeat('x', 501)), 'TZ422 destination too_long', 'a long one'),
    (t.print(quote_literal(t.id('repeatable ' || t.print('%1$L', :entry))), :entry2), 'TZ409 request_id reused', 'another document by the request of a recorded print')) v (q, expected, label);
SELECT t.rows('pt_office', t.print('gen_random_uuid()', :entry2, p_copies => 999)) FROM generate_series(1, 10) \g /dev/null
SELECT t.refused('pt_office', t.print('gen_random_uuid()', :entry2, p_copies => 10), 'TZ422 copies range', 'the ten thousandth');
SELECT t.refused('pt_dean', t.print('gen_random_uuid()', :entry), '42501', 'no registrar');
SELECT t.rows('pt_dean', format('SELECT * FROM api.recall(gen_random_uuid(), %s, %s, %L)', :app, t.version(:app), 'why')) \g /dev/null
SELECT t.refused('pt_office', t.print('gen_random_uuid()', :entry), 'TZ423', 'an annulled document');
SELECT t.refused('pt_office', t.print('gen_random_uuid()', (SELECT id FROM tereze.journal_entry WHERE kind = 'annulment')), 'TZ404', 'an annulment');
SELECT * FROM finish();
