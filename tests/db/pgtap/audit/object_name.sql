SELECT plan(24);
\ir ../support/fixture.sql
\ir ../support/print.sql
SELECT t.signature('tereze.object_name', 'text, bigint', 'jsonb', 'plpgsql stable tereze_owner', '');
SELECT t.certificate() AS entry \gset
SELECT e.document_id AS doc, a.id AS app, to_jsonb(a.case_ref) AS ref, to_jsonb(d.title || ', ' || a.case_ref) AS paper FROM tereze.journal_entry e JOIN tereze.document d ON d.id = e.document_id JOIN tereze.application a ON a.id = d.application_id WHERE e.id = :entry \gset
CREATE FUNCTION t.named(p_kind text, p_id bigint) RETURNS jsonb LANGUAGE sql AS $$ SELECT t.inner('tereze_owner', format('SELECT tereze.object_name(%L, %L)', p_kind, p_id))::jsonb $$;
SELECT is(t.named('application', :app), :'ref', 'a case');
SELECT is(t.named('archive', :app), :'ref', 'its bags');
SELECT is(t.named('document', :doc), :'paper', 'a document');
SELECT is(t.named('person', t.person_id('aidar')), '"Сериков Айдар Маратович"', 'a person');
SELECT is(t.named('account', t.person_id('office')), '"Ахметова Гүлнар Болатқызы"', 'an account');
SELECT is(t.named('credential', t.person_id('aidar')), '"Сериков Айдар Маратович"', 'a login of the portal');
SELECT is(t.named('student', s.id), to_jsonb('Сериков Айдар Маратович, '::text || s.number), 'a student') FROM tereze.student s WHERE s.person_id = t.person_id('aidar');
SELECT is(t.named('journal', id), title, 'a journal') FROM tereze.journal WHERE key = 'certificates';
SELECT is(t.named('template', id), title, 'a template') FROM tereze.template WHERE key = 'cert';
SELECT is(t.named('route', id), to_jsonb(key), 'a route') FROM tereze.route WHERE key = 'sequence';
SELECT is(t.named('service', id), t.names('certificate'), 'a service') FROM tereze.service WHERE key = 'certificate';
SELECT is(t.named('unit', id), name, 'a unit') FROM tereze.unit WHERE code = 'fmm';
SELECT is(t.named('position', id), title, 'a position') FROM tereze.position WHERE role = 'dean' LIMIT 1;
SELECT is(t.named('print_station', id), to_jsonb(name), 'a station') FROM tereze.print_station LIMIT 1;
SELECT is(t.named('application', -1), NULL, 'what is not there');
SELECT is(t.named('person', -1), NULL, 'nobody');
SELECT is(t.named('setting', 0), NULL, 'settings are told apart by what the event holds');
SELECT is(t.named('something', t.person_id('aidar')), NULL, 'what nobody knows is no person');
SELECT * FROM finish();
