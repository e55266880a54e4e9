SELECT plan(25);
\ir ../support/fixture.sql
\ir ../support/archive.sql
SELECT t.signature('api.archive_content', 'bigint, text', 'TABLE(path text, content text, sha256 bytea, last_seq integer)',
    'plpgsql stable definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_worker');
SELECT t.archiving() AS app \gset
SELECT t.refused('tereze_worker', format('SELECT * FROM api.archive_content(%s, %L)', :app, 'v'), 'TZ409', 'another worker');
SELECT t.refused('pt_admin', format('SELECT * FROM api.archive_content(%s, %L)', :app, 'w'), '42501', 'an administrator');
CREATE TABLE t.file_of AS SELECT x.* FROM jsonb_array_elements(t.rows('tereze_worker', format('SELECT * FROM api.archive_content(%s, %L)', :app, 'w'))) y,
    jsonb_to_record(y) x (path text, content text, sha256 bytea, last_seq integer);
SELECT is((SELECT string_agg(regexp_replace(path, '/\d+-', '/'), ' ' ORDER BY regexp_replace(path, '/\d+-', '/') COLLATE "C") FROM t.file_of), 'application.json documents/application_form/document.pdf documents/application_form/record.json documents/approval_sheet/data.json documents/approval_sheet/document.pdf documents/approval_sheet/record.json documents/certificate/document.pdf documents/certificate/record.json history.json route.bpmn', 'the files of the case');
SELECT is((SELECT count(*) FROM t.file_of WHERE (content IS NULL) = (sha256 IS NULL)), 0::bigint, 'each has either its text or the hash of a stored file');
SELECT is((SELECT DISTINCT last_seq FROM t.file_of), tereze.event_tip('application', :app), 'up to the last event');
SELECT is((SELECT content::jsonb ->> 'case_ref' FROM t.file_of WHERE path = 'application.json'), t.ref(:app), 'the case');
SELECT is((SELECT content::jsonb -> 'form' FROM t.file_of WHERE path = 'application.json'), '{"purpose": "embassy"}', 'and its form');
SELECT is((SELECT string_agg(e ->> 'kind', ' ' ORDER BY o) FROM t.file_of, jsonb_array_elements(content::jsonb) WITH ORDINALITY x(e, o) WHERE path = 'history.json'), t.history(:app), 'its history');
-- Computed from the file alone, as anybody may in thirty years.
SELECT ok((SELECT bool_and(encode(sha256(convert_to(concat_ws(E'\n', 'application', (SELECT content::jsonb ->> 'case_id' FROM t.file_of WHERE path = 'application.json'),
        e ->> 'seq', e ->> 'kind', e ->> 'at_microseconds', e ->> 'real_at_microseconds', coalesce(e ->> 'person_id', '-'), e ->> 'channel',
        octet_length(e ->> 'db_user'), e ->> 'db_user', coalesce(e ->> 'request_id', '-'), e ->> 'data_text'), 'UTF8')
        || decode(coalesce(e ->> 'prev_hash', ''), 'hex')), 'hex') = e ->> 'hash') FROM t.file_of, jsonb_array_elements(content::jsonb) e WHERE path = 'history.json'), 'the chain can be computed from it');
SELECT is((SELECT content::jsonb -> 'registrations' -> 0 ->> 'printed' FROM t.file_of WHERE path LIKE '%-certificate/record.json'), (SELECT e.printed FROM tereze.journal_entry e JOIN tereze.document d ON d.id = e.document_id WHERE d.kind = 'certificate'), 'what the journal says of the certificate');
SELECT is((SELECT sha256 FROM t.file_of WHERE path LIKE '%-certificate/document.pdf'), (SELECT sha256 FROM tereze.document WHERE kind = 'certificate'), 'its file');
SELECT is((SELECT content FROM t.file_of WHERE path = 'route.bpmn'), (SELECT convert_from(rv.xml, 'UTF8') FROM tereze.application a JOIN tereze.route_version rv ON rv.id = a.route_version_id WHERE a.id = :app), 'the route as it was drawn');
SELECT is((SELECT count(*) FROM t.file_of WHERE path !~ '^([A-Za-z0-9_-][A-Za-z0-9._-]*/)*[A-Za-z0-9_-][A-Za-z0-9._-]*$'), 0::bigint, 'names that every tool reads alike');
SELECT is((SELECT count(*) FROM t.file_of f WHERE content LIKE '%password%' OR content LIKE '%session%'), 0::bigint, 'no secret among them');
SELECT is((SELECT array_agg(k ORDER BY k COLLATE "C") FROM t.file_of, jsonb_object_keys(content::jsonb) k WHERE path = 'application.json'), '{applicant,case_id,case_ref,form,form_sha256,language,round,route,route_version,service,service_name,service_version,state,state_since,student,submitted_at,university}', 'nothing but what is meant to be there');
SELECT is((SELECT content::jsonb -> 'made_of' FROM t.file_of WHERE path LIKE '%-certificate/record.json'), 'null', 'rendered of its template, it says so');
-- A document that was made of an attached file has that beside it, as it was handed in.
UPDATE tereze.document SET attached_sha256 = t.file('scan'), attached_by = t.person_id('office') WHERE kind = 'certificate';
INSERT INTO tereze.document (application_id, round, kind, template_key, language, title, person, state, token, attached_sha256, attached_by)
SELECT application_id, round, kind, template_key, language, title, person, 'discarded', substring(sha256('other') FOR 16), attached_sha256, attached_by FROM tereze.document WHERE kind = 'certificate';
CREATE TABLE t.attached_of AS SELECT x.* FROM jsonb_array_elements(t.rows('tereze_worker', format('SELECT * FROM api.archive_content(%s, %L)', :app, 'w'))) y,
    jsonb_to_record(y) x (path text, content text, sha256 bytea, last_seq integer);
SELECT is((SELECT array_agg(path || ' ' || encode(sha256, 'hex')) FROM t.attached_of WHERE path LIKE '%/attached.pdf'),
    (SELECT ARRAY[format('documents/%s-certificate/attached.pdf %s', id, encode(t.hash('scan'), 'hex'))] FROM tereze.document WHERE kind = 'certificate' AND state = 'issued'), 'one that became a document is kept, in its folder');
SELECT is((SELECT content::jsonb -> 'made_of' FROM t.attached_of WHERE path LIKE '%-certificate/record.json'), jsonb_build_object('file', 'attached.pdf', 'sha256', encode(t.hash('scan'), 'hex'),
    'attached_by', (SELECT tereze.full_name(surname, given, patronymic) FROM tereze.person WHERE id = t.person_id('office'))), 'and its record tells what the document was made of, and who gave it');
SELECT is((SELECT count(*) FROM t.attached_of) - (SELECT count(*) FROM t.file_of), 1::bigint, 'what was discarded leaves no file');
SELECT * FROM finish();
