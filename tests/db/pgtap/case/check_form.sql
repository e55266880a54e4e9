SELECT plan(12);
\ir ../support/fixture.sql
SELECT t.signature('tereze.check_form', 'bigint, jsonb, jsonb', 'void', 'plpgsql stable tereze_owner', '');
SELECT current_version_id AS v FROM tereze.service WHERE key = 'certificate' \gset
CREATE FUNCTION t.check(p_form jsonb, p_status text) RETURNS text LANGUAGE sql AS $$ SELECT t.err('tereze_owner', format('SELECT tereze.check_form(%s, %L, %L)',
    (SELECT current_version_id FROM tereze.service WHERE key = 'certificate'), p_form, jsonb_build_object('student', jsonb_build_object('status', p_status)))) $$;
SELECT is(t.check('{"purpose": "x"}', 'studying'), 'ok', 'a good form');
SELECT is(t.check('{}', 'studying'), 'TZ422 purpose required', 'a broken one');
SELECT is(t.check('{"purpose": "x"}', 'expelled'), 'TZ422 purpose limit', 'a limit');
SELECT is(t.err('tereze_owner', format('SELECT tereze.check_form(%s, %L, %L)', :v, '{"purpose": "x"}', '{}')), 'TZ422 purpose limit_unknown', 'a limit that cannot be answered is not kept');
SELECT is(t.check('{}', 'expelled'), 'TZ422 purpose required', 'the form comes first');
DO $$
DECLARE d text;
BEGIN
    PERFORM tereze.check_form((SELECT current_version_id FROM tereze.service WHERE key = 'certificate'), '{"x": 1}', '{}');
EXCEPTION WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS d = PG_EXCEPTION_DETAIL;
    PERFORM set_config('test.detail', d, true);
END $$;
SELECT is(current_setting('test.detail')::jsonb -> 'problems', '[{"field": "x", "rule": "unknown"}, {"field": "purpose", "rule": "required"}]', 'every problem is named');
SELECT * FROM finish();
