SELECT plan(5);
\ir ../support/fixture.sql
CREATE FUNCTION t.committed(p_do text) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE p_do;
    SET CONSTRAINTS ALL IMMEDIATE; -- what COMMIT does
    RETURN 'committed';
EXCEPTION WHEN SQLSTATE 'TZ403' THEN
    RETURN 'refused';
END $$;
SELECT is(t.committed('SELECT 1'), 'committed', 'a transaction without a rehearsal');
SELECT is(t.committed('INSERT INTO tereze.rehearsal VALUES (pg_backend_pid(), 1)'), 'refused', 'one that kept a rehearsal is not committed');
SELECT is(t.committed('WITH x AS (INSERT INTO tereze.rehearsal VALUES (7, 1) RETURNING 1) SELECT 1; DELETE FROM tereze.rehearsal'), 'refused',
    'nor one that removed it before its end');
SELECT t.refused('tereze_worker', 'SELECT tereze.refuse_rehearsal()', '42501', 'nobody calls it');
SELECT is((SELECT string_agg(concat_ws(' ', t.tgname, t.tgrelid::regclass, t.tgdeferrable, t.tginitdeferred), ', ') FROM pg_trigger t
    WHERE t.tgfoid = 'tereze.refuse_rehearsal'::regproc), 'never_committed tereze.rehearsal t t', 'a trigger of the table, at the commit');
SELECT * FROM finish();
