-- What is not valid does not guard.
SELECT k.conname || ' on ' || k.conrelid::regclass::text AS object, 'is not validated' AS finding
FROM pg_catalog.pg_constraint k
WHERE NOT k.convalidated AND k.connamespace::regnamespace::text IN ('tereze', 'api')
UNION ALL
SELECT i.indexrelid::regclass::text, 'is an invalid index'
FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid
WHERE NOT i.indisvalid AND c.relnamespace::regnamespace::text IN ('tereze', 'api')
UNION ALL
SELECT t.tgname || ' on ' || t.tgrelid::regclass::text, 'is a disabled trigger'
FROM pg_catalog.pg_trigger t JOIN pg_catalog.pg_class c ON c.oid = t.tgrelid
WHERE t.tgenabled = 'D' AND c.relnamespace::regnamespace::text IN ('tereze', 'api')
