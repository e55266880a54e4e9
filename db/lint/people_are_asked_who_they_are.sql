-- A function that people may call asks who calls: actor(), actor_or_owner() or check_caller(), or one function that does.
-- Else a session outlives its account. What only the two services may call needs no person.
SELECT p.oid::regprocedure::text AS object, 'never asks who calls' AS finding
FROM pg_catalog.pg_proc p
WHERE p.pronamespace::regnamespace::text = 'api'
  AND EXISTS (SELECT FROM pg_catalog.aclexplode(coalesce(p.proacl, pg_catalog.acldefault('f', p.proowner))) x
      WHERE x.grantee <> p.proowner AND pg_catalog.pg_get_userbyid(x.grantee) NOT IN ('tereze_portal', 'tereze_worker'))
  AND p.prosrc !~ 'tereze\.(actor|actor_or_owner|check_caller|applicant_act|print_actor)\s*\('
  AND p.proname NOT IN (
      'schema_version') -- every program asks it first, to say in plain words that it is too old; it tells nothing else
