SELECT plan(11);
\ir ../support/fixture.sql
\ir ../support/substitution.sql
SELECT t.signature('tereze.told_in', 'bigint[], date', 'SETOF bigint', 'plpgsql stable tereze_owner', '');
CREATE FUNCTION t.told(VARIADIC p_roles text[]) RETURNS text LANGUAGE sql AS $$
    SELECT coalesce(string_agg(t.who(x), ' ' ORDER BY t.who(x)), '') FROM tereze.told_in(ARRAY(SELECT t.pos(r) FROM unnest(p_roles) r), '2026-03-02') y(x) $$;
SELECT is(t.told('vice_rector', 'accountant'), 'cash vice', 'whoever holds them');
SELECT t.stand_in('vice', 'cash'), t.stand_in('cash', 'head') \g /dev/null
SELECT is(t.told('vice_rector'), 'head vice', 'and whoever stands in, at the end of the chain');
SELECT is(t.told('accountant', 'accountant'), 'cash head', 'each once');
SELECT is(t.told('rector'), '', 'a position that there is not');
UPDATE tereze.appointment SET valid_until = '2026-03-01' WHERE person_id = t.person_id('vice');
SELECT is(t.told('vice_rector'), '', 'nobody whose time is over');
SELECT * FROM finish();
