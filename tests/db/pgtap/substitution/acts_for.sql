SELECT plan(18);
\ir ../support/fixture.sql
\ir ../support/substitution.sql
SELECT t.signature('tereze.acts_for', 'bigint, bigint, date', 'record', 'plpgsql stable tereze_owner', '');
CREATE FUNCTION t.acting(p_who text, p_pos bigint DEFAULT t.pos('dean', 'fmm'), p_day date DEFAULT '2026-03-02') RETURNS text LANGUAGE sql STABLE AS $$
    SELECT format('for %s by %s', t.who(f.person_id), f.basis) FROM tereze.acts_for(t.person_id(p_who), p_pos, p_day) f WHERE f.person_id IS NOT NULL $$;
SELECT is(t.acting('vice'), NULL, 'for nobody');
SELECT t.stand_in('dean', 'vice', 'dean@fmm') AS first, t.stand_in('vice', 'cash') AS second, t.stand_in('cash', 'head') AS third, t.stand_in('head', 'office') AS fourth \gset
SELECT is(t.acting('vice'), 'for dean by dean > vice', 'the substitute, absent or not');
SELECT is(t.acting('cash'), 'for dean by dean > vice; vice > cash', 'the substitute''s substitute');
SELECT is(t.acting('head'), 'for dean by dean > vice; vice > cash; cash > head', 'the third');
SELECT is(t.acting('office'), NULL, 'the fourth is one too many');
SELECT is(t.acting('cash', t.pos('vice_rector')), 'for vice by vice > cash', 'the same person in another position');
SELECT is(t.acting('vice', t.pos('dean', 'law')), NULL, 'a position that is not meant');
SELECT is(t.acting('dean'), NULL, 'the holder acts for nobody');
SELECT is((SELECT via FROM tereze.acts_for(t.person_id('cash'), t.pos('dean', 'fmm'), '2026-03-10')), ARRAY[:first, :second]::bigint[], 'by which');
SELECT is(t.acting('vice', t.pos('dean', 'fmm'), '2026-03-11'), NULL, 'no more');
SELECT t.stand_in('dean_law', 'vice') \g /dev/null
SELECT is(t.acting('vice', t.pos('dean', 'law')), 'for dean_law by dean_law > vice', 'for all positions of another');
UPDATE tereze.appointment SET valid_until = '2026-03-01' WHERE position_id = t.pos('dean', 'law');
SELECT is(t.acting('vice', t.pos('dean', 'law')), NULL, 'who holds it no more');
SELECT * FROM finish();
