SELECT plan(4);
\ir ../support/fixture.sql
-- Every function as plpgsql_check reads it: no error, no warning.
CREATE EXTENSION IF NOT EXISTS plpgsql_check SCHEMA tap;
SELECT cmp_ok(count(*), '>', 90::bigint, 'functions are looked at') FROM pg_proc p JOIN pg_language l ON l.oid = p.prolang
WHERE l.lanname = 'plpgsql' AND p.pronamespace IN ('api'::regnamespace, 'tereze'::regnamespace);
SELECT is(coalesce(string_agg(concat_ws(' ', c.functionid, c.lineno, c.level, c.message), E'\n'), ''), '', 'nothing found')
FROM pg_proc p JOIN pg_language l ON l.oid = p.prolang,
    plpgsql_check_function_tb(p.oid, fatal_errors => false, performance_warnings => false, extra_warnings => false, security_warnings => true) c
WHERE l.lanname = 'plpgsql' AND p.pronamespace IN ('api'::regnamespace, 'tereze'::regnamespace) AND p.prorettype <> 'trigger'::regtype;
SET LOCAL ROLE tereze_owner;
CREATE FUNCTION tereze.planted(p_a integer) RETURNS integer LANGUAGE plpgsql AS $$ BEGIN RETURN (SELECT x.nothing FROM tereze.person x); END $$;
RESET ROLE;
SELECT cmp_ok(count(*), '>', 0::bigint, 'a planted fault is') FROM plpgsql_check_function_tb('tereze.planted(integer)'::regprocedure) c WHERE c.level = 'error';
SELECT is((SELECT count(*) FROM pg_trigger g JOIN pg_proc p ON p.oid = g.tgfoid WHERE p.proname = 'refuse_change' AND NOT g.tgisinternal), 4::bigint, 'the trigger is checked on its tables');
SELECT * FROM finish();
