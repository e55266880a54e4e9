SELECT plan(13);
\ir ../support/fixture.sql
\ir ../support/committee.sql
\ir ../support/substitution.sql
SELECT t.signature('tereze.vote_of', 'bigint, bigint, bigint, date, bigint[]', 'record', 'plpgsql stable tereze_owner', '');
CREATE FUNCTION t.casts(p_who text, p_taken text[] DEFAULT '{}', p_day date DEFAULT '2026-03-02', p_applicant text DEFAULT 'aidar') RETURNS text LANGUAGE sql AS $$
    SELECT concat_ws(' ', t.who(v.person_id), 'for ' || t.who(v.for_person_id), v.basis)
    FROM tereze.vote_of(t.person_id(p_who), t.pos('committee'), t.person_id(p_applicant), p_day, ARRAY(SELECT t.person_id(x) FROM unnest(p_taken) x)) v $$;
SELECT is(t.casts('dean'), 'dean', 'whoever is there');
SELECT is(t.casts('dean', '{dean}'), 'dean', 'their own, of course');
SELECT t.stand_in('dean', 'office') \g /dev/null
SELECT is(t.casts('dean', '{head}'), 'office for dean dean > office', 'whoever stands in');
SELECT is(t.casts('dean', '{head,office}'), '', 'unless they have a vote');
SELECT is(t.casts('dean', '{}', '2026-03-02', 'office'), '', 'or it is their application');
SELECT is(t.casts('dean', '{}', '2026-03-20'), 'dean', 'on a day when nobody stands in');
SELECT tereze.account_disable('pt_office'), tereze.account_disable('pt_head') \g /dev/null
SELECT is(t.casts('dean') || t.casts('head'), '', 'nobody whose account is closed');
SELECT * FROM finish();
