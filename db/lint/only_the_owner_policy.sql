-- Exactly one policy a table: everything for its owner, nothing for anybody else.
SELECT c.oid::regclass::text AS object,
    format('has %s policies of which %s are the owner''s', count(p.oid), count(p.oid) FILTER (WHERE
        p.polpermissive AND p.polcmd = '*' AND p.polroles = ARRAY[c.relowner]
        AND pg_catalog.pg_get_expr(p.polqual, p.polrelid) = 'true'
        AND pg_catalog.pg_get_expr(p.polwithcheck, p.polrelid) = 'true')) AS finding
FROM pg_catalog.pg_class c LEFT JOIN pg_catalog.pg_policy p ON p.polrelid = c.oid
WHERE c.relnamespace::regnamespace::text IN ('tereze', 'api') AND c.relkind IN ('r', 'p')
GROUP BY c.oid, c.relowner
HAVING count(p.oid) <> 1 OR count(p.oid) FILTER (WHERE
    p.polpermissive AND p.polcmd = '*' AND p.polroles = ARRAY[c.relowner]
    AND pg_catalog.pg_get_expr(p.polqual, p.polrelid) = 'true'
    AND pg_catalog.pg_get_expr(p.polwithcheck, p.polrelid) = 'true') <> 1
