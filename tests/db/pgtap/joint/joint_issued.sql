SELECT plan(10);
\ir ../support/fixture.sql
\ir ../support/joint.sql
SELECT t.signature('tereze.joint_issued', 'bigint, bigint, timestamptz', 'void', 'plpgsql volatile tereze_owner', '');
SELECT t.leave('aidar') AS a, t.leave('dina') AS b, t.leave('plain') AS c \gset
SELECT t.ord(:a) AS da, t.ord(:b) AS db, t.ord(:c) AS dc \gset
SELECT t.joint(:da, :db) AS j \gset
SELECT t.work() \g /dev/null
SELECT t.rows('pt_office', t.send(:j)) \g /dev/null
SELECT t.work() \g /dev/null
SELECT id AS entry FROM tereze.journal_entry WHERE document_id = :j \gset
SELECT is((SELECT string_agg(concat_ws(' ', kind, number IS NULL, printed IS NULL, about_entry_id = :entry, title), ', ') FROM tereze.journal_entry WHERE document_id IN (:da, :db)),
    'extract t t t extract ru, extract t t t extract ru', 'entries that speak of the order');
SELECT is((SELECT concat_ws(' ', data ->> 'document' = :'da', data ->> 'kind', (data ->> 'joint')::bigint = :j) FROM tereze.event WHERE kind = 'issued' AND object_kind = 'application' AND object_id = :a ORDER BY seq DESC LIMIT 1), 't order t', 'each case tells it');
SELECT is((SELECT last_number FROM tereze.journal_book b JOIN tereze.journal j ON j.id = b.journal_id AND j.key = 'orders'), 1::bigint, 'one number');
SELECT ok(t.chained(:a) AND t.chained(:b), 'chained');
SELECT * FROM finish();
