SELECT plan(16);
\ir ../support/fixture.sql
\ir ../support/substitution.sql
SELECT t.signature('tereze.substitution_chain', 'bigint, bigint, date', 'TABLE(link integer, substitution_id bigint, substitute_id bigint, basis text)', 'plpgsql stable tereze_owner', '');
CREATE FUNCTION t.chain(p_who text, p_pos bigint DEFAULT t.pos('dean', 'fmm'), p_day date DEFAULT '2026-03-02') RETURNS text LANGUAGE sql STABLE AS $$
    SELECT string_agg(t.who(c.substitute_id), ' ' ORDER BY c.link) FROM tereze.substitution_chain(t.person_id(p_who), p_pos, p_day) c $$;
SELECT is(t.chain('dean'), NULL, 'nobody is absent');
SELECT t.stand_in('dean', 'vice', 'dean@fmm'), t.stand_in('dean', 'plain') AS all_else, t.stand_in('vice', 'cash'), t.stand_in('cash', 'head'), t.stand_in('head', 'office'), t.stand_in('office', 'admin') \gset
SELECT is(t.chain('dean'), 'vice cash head office', 'link by link, one more than three');
SELECT is(t.chain('cash'), 'head office admin', 'from another');
SELECT is(t.chain('dean', t.pos('dean', 'law')), 'plain', 'for this one position before for all');
SELECT is(t.chain('dean', NULL), 'plain', 'for no position in particular');
SELECT is(t.chain('dean', t.pos('dean', 'fmm'), '2026-02-28'), NULL, 'not yet');
SELECT is(t.chain('dean', t.pos('dean', 'fmm'), '2026-03-10'), 'vice cash head office', 'on the last day');
SELECT is(t.chain('dean', t.pos('dean', 'fmm'), '2026-03-11'), NULL, 'no more');
UPDATE tereze.substitution SET cancelled_at = now() WHERE substitute_id = t.person_id('vice');
SELECT is(t.chain('dean'), 'plain', 'a cancelled one is none');
SELECT is((SELECT c.basis FROM tereze.substitution_chain(t.person_id('dean'), NULL, '2026-03-02') c WHERE c.substitution_id = :all_else), 'dean > plain', 'which it is, and on what it rests');
SELECT * FROM finish();
