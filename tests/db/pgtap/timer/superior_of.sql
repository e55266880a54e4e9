SELECT plan(7);
\ir ../support/fixture.sql
SELECT t.signature('tereze.superior_of', 'bigint, bigint, timestamp with time zone',
    'bigint',
    'plpgsql stable tereze_owner', '');
CREATE FUNCTION t.over(p_role text, p_applicant text) RETURNS text LANGUAGE sql AS $$ SELECT (SELECT q.role FROM tereze.position q WHERE q.id = tereze.superior_of(p.id, t.person_id(p_applicant), '2026-03-02')) FROM tereze.position p WHERE p.role = p_role ORDER BY p.id LIMIT 1 $$;
SELECT is(ARRAY[t.over('head', 'aidar'), t.over('dean', 'aidar'), t.over('vice_rector', 'aidar'), t.over('head', 'dean')], '{dean,vice_rector,NULL,vice_rector}', 'the nearest head over it, and nobody who applies');
SELECT * FROM finish();
