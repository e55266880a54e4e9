SELECT plan(13);
\ir ../support/fixture.sql
\ir ../support/committee.sql
SELECT t.signature('api.applicant_answer', 'bytea, uuid, text, text, text',
    'TABLE(case_ref text, state text, version bigint)',
    'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s', 'tereze_portal');
SELECT t.served('ask', '[{"element": "Start", "kind": "start"}, {"element": "Ask", "kind": "applicant"}, {"element": "End", "kind": "end"}]', 'Start>Ask', 'Ask>End') \g /dev/null
SELECT t.submit('aidar', 'ask', '{"purpose": "x"}') AS app \gset
SELECT t.refused('tereze_portal', format('SELECT * FROM api.applicant_answer(%L, gen_random_uuid(), %L, %L, %L)', t.s('aidar'), t.ref(:app), 'Ask', repeat('я', 4001)), 'TZ422 text too_long', 'a long answer');
SELECT t.repeatable('tereze_portal', format('SELECT * FROM api.applicant_answer(%L, %%1$L, %L, %L, %L)', t.s('aidar'), t.ref(:app), 'Ask', 'here'));
SELECT is(t.state(:app), 'approved');
SELECT t.refused('tereze_portal', format('SELECT * FROM api.applicant_answer(%L, gen_random_uuid(), %L, %L, %L)', t.s('aidar'), t.ref(:app), 'Ask', 'more'), 'TZ423', 'what is answered already');
SELECT * FROM finish();
