SELECT plan(13);
\ir ../support/fixture.sql
SELECT t.signature('tereze.may_decide', 'bigint, bigint, bigint, bigint, date',
    'boolean',
    'plpgsql stable tereze_owner', '');
SELECT p.id AS pos FROM tereze.position p WHERE p.role = 'vice_rector' \gset
CREATE FUNCTION t.may(p_who text, p_position bigint, p_asked text, p_for text, p_day date DEFAULT '2026-03-02') RETURNS boolean LANGUAGE sql AS $$ SELECT tereze.may_decide(t.person_id(p_who), p_position, t.person_id(p_asked), t.person_id(p_for), p_day) $$;
SELECT is(t.may(who, :pos, asked, for_whom, d::date), expected, label) FROM (VALUES ('vice', NULL, NULL, '2026-03-02', true, 'whoever holds the position'), ('dean', NULL, NULL, '2026-03-02', false, 'who does not'), ('vice', NULL, NULL, '2019-12-31', false, 'who did not on that day'),
    ('vice', 'vice', NULL, '2026-03-02', true, 'whose vote it is'), ('vice', 'dean', NULL, '2026-03-02', false, 'whose vote it is not'), ('vice', 'dean', 'vice', '2026-03-02', true, 'for whom another is asked'), ('dean', 'dean', 'vice', '2026-03-02', false, 'who is asked for another without a substitution')) v (who, asked, for_whom, d, expected, label);
SELECT * FROM finish();
