-- Only the owner roles own anything in our schemas.
SELECT o.object, 'is owned by ' || pg_catalog.pg_get_userbyid(o.owner) AS finding
FROM (
    SELECT p.oid::regprocedure::text, p.proowner FROM pg_catalog.pg_proc p
    WHERE p.pronamespace::regnamespace::text IN ('tereze', 'api')
    UNION ALL
    SELECT c.oid::regclass::text, c.relowner FROM pg_catalog.pg_class c
    WHERE c.relnamespace::regnamespace::text IN ('tereze', 'api')
    UNION ALL
    SELECT n.nspname::text, n.nspowner FROM pg_catalog.pg_namespace n WHERE n.nspname IN ('tereze', 'api')
    UNION ALL
    SELECT t.oid::regtype::text, t.typowner FROM pg_catalog.pg_type t
    WHERE t.typnamespace::regnamespace::text IN ('tereze', 'api') AND t.typtype IN ('d', 'e', 'r')
) o (object, owner)
WHERE pg_catalog.pg_get_userbyid(o.owner) NOT IN ('tereze_owner', 'tereze_audit', 'tereze_vault', 'tereze_watchdog')
