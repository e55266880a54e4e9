SELECT plan(13);
\ir ../support/fixture.sql
SELECT t.signature('tereze.document_content', 'bigint, timestamp with time zone, text', 'jsonb', 'plpgsql stable tereze_owner', '');
SELECT t.submit('aidar', 'certificate') AS app \gset
SELECT t.inner('tereze_owner', format('SELECT tereze.document_content(%s, %L, %L)', :app, '2026-03-02Z', 'ru')) AS c \gset
SELECT is(:'c'::jsonb #>> k::text[], expected, k) FROM (VALUES ('{university,name}', 'Университет'), ('{applicant,short_name}', 'Сериков А. М.'),
    ('{student,faculty}', 'fmm ru'), ('{student,birth_date}', '2004-02-03')) v (k, expected);
UPDATE tereze.application SET student_id = NULL WHERE id = :app;
SELECT is(t.inner('tereze_owner', format('SELECT tereze.document_content(%s, %L, %L) -> $$student$$', :app, '2026-03-02Z', 'ru')), '{}', 'a case about no student');
SELECT is(t.inner('tereze_owner', 'SELECT tereze.document_content(-1, now(), $$ru$$)'), NULL, 'no such case');
INSERT INTO tereze.student_status (student_id, status, valid_from, valid_until, recorded_at) SELECT id, 'on_leave', '2026-05-01', '2026-05-31', now() FROM tereze.student WHERE number = 'S1';
UPDATE tereze.application SET student_id = (SELECT id FROM tereze.student WHERE number = 'S1') WHERE id = :app;
SELECT is(t.inner('tereze_owner', format('SELECT tereze.document_content(%s, %L, %L) #>> $${student,status}$$', :app, '2026-05-02Z', 'ru')), 'on_leave', 'as of the day');
SELECT * FROM finish();
