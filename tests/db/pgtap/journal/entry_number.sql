SELECT plan(9);
\ir ../support/fixture.sql
\ir ../support/joint.sql
SELECT t.signature('tereze.entry_number', 'tereze.journal_entry', 'text', 'sql stable tereze_owner', '');
SELECT t.leave('aidar') AS a, t.leave('dina') AS b, t.leave('plain') AS c \gset
SELECT t.ord(:a) AS da, t.ord(:b) AS db, t.ord(:c) AS dc \gset
SELECT t.joint(:da) AS j \gset
SELECT t.work() \g /dev/null
SELECT t.rows('pt_office', t.send(:j)) \g /dev/null
SELECT t.work() \g /dev/null
SELECT is((SELECT tereze.entry_number(e) FROM tereze.journal_entry e WHERE e.document_id = :j), '1-Ө/2026-ABC2', 'its own');
SELECT is((SELECT tereze.entry_number(e) FROM tereze.journal_entry e WHERE e.document_id = :da), '1-Ө/2026-ABC2', 'that of the joint order');
INSERT INTO tereze.journal_entry (journal_id, year, kind, about_entry_id, title, person, storage_place, reason, registered_at) SELECT journal_id, year, 'annulment', id, title, person, storage_place, 'x', registered_at FROM tereze.journal_entry WHERE document_id = :da;
SELECT is((SELECT tereze.entry_number(e) FROM tereze.journal_entry e WHERE e.kind = 'annulment'), NULL, 'an annulment has none');
SELECT * FROM finish();
