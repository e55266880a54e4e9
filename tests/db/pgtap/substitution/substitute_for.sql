SELECT plan(13);
\ir ../support/fixture.sql
\ir ../support/substitution.sql
SELECT t.signature('tereze.substitute_for', 'bigint, bigint, date', 'record', 'plpgsql stable tereze_owner', '');
CREATE FUNCTION t.acting(p_who text, p_pos bigint DEFAULT t.pos('dean', 'fmm'), p_day date DEFAULT '2026-03-02') RETURNS text LANGUAGE sql STABLE AS $$
    SELECT format('%s by %s: %s', coalesce(t.who(f.person_id), 'nobody'), coalesce(cardinality(f.via)::text, 'none'), f.basis) FROM tereze.substitute_for(t.person_id(p_who), p_pos, p_day) f $$;
SELECT is(t.acting('dean'), 'nobody by none: ', 'nobody is absent');
SELECT t.stand_in('dean', 'vice', 'dean@fmm') AS first \gset
SELECT is(t.acting('dean'), 'vice by 1: dean > vice', 'a substitute');
SELECT t.stand_in('vice', 'cash') AS second \gset
SELECT t.stand_in('cash', 'head', NULL, '2026-03-05') AS third \gset
SELECT is(t.acting('dean'), 'cash by 2: dean > vice; vice > cash', 'who is absent too');
SELECT is((SELECT via FROM tereze.substitute_for(t.person_id('dean'), t.pos('dean', 'fmm'), '2026-03-05')), ARRAY[:first, :second, :third]::bigint[], 'three links, the first first');
SELECT t.stand_in('head', 'office', NULL, '2026-03-06') \g /dev/null
SELECT is(t.acting('dean', t.pos('dean', 'fmm'), '2026-03-06'), 'nobody by 4: dean > vice; vice > cash; cash > head; head > office', 'four: absent, and nobody valid stands in');
SELECT tereze.account_disable('pt_cash') \g /dev/null
SELECT is(t.acting('dean'), 'nobody by 2: dean > vice; vice > cash', 'the account of the last is closed: the same');
SELECT is(t.acting('dean', t.pos('dean', 'law')), 'nobody by none: ', 'another position is not meant');
SELECT * FROM finish();
