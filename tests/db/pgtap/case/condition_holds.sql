SELECT plan(20);
\ir ../support/fixture.sql
SELECT t.signature('tereze.condition_holds', 'jsonb, jsonpath', 'boolean', 'plpgsql stable tereze_owner', '');
CREATE FUNCTION t.holds(p_condition text) RETURNS boolean LANGUAGE sql AS $$ SELECT t.val('tereze_owner', format('SELECT tereze.condition_holds(%L, %L)',
    '{"form": {"n": 3, "s": "x", "d": "2026-03-02"}, "application": {"today": "2026-03-02"}}', p_condition))::boolean $$;
SELECT is(t.holds(c), expected, c) FROM (VALUES ('strict $.form.n == 3', true), ('strict $.form.n > 3', false), ('strict $.form.missing == 3', NULL), ('strict exists($.form.missing)', NULL),
    ('strict exists($ ? (exists(@.form.missing)))', false), ('strict $.form.s > 3', NULL), ('strict $.form.n == 3 || $.form.missing == 1', true), ('strict !($.form.missing == 1)', NULL),
    ('strict $.form.n', NULL), ('strict $.form.d.datetime() == $.application.today.datetime()', true), ('strict $.form.s.datetime() < $.application.today.datetime()', NULL),
    ('strict $.form.d.datetime() < "2026-03-01T20:00:00+00".datetime()', true)) v (c, expected);
SET LOCAL TimeZone = 'America/New_York';
SELECT is(t.holds('strict $.form.d.datetime() < "2026-03-01T20:00:00+00".datetime()'), true, 'in the university''s zone whatever the session''s');
SELECT is(current_setting('TimeZone'), 'America/New_York', 'which stays as it was');
SELECT * FROM finish();
