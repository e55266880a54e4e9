SELECT plan(13);
\ir ../support/fixture.sql
SELECT t.signature('tereze.personal_commit', 'uuid, jsonb, jsonb', 'jsonb', 'plpgsql volatile definer tereze_audit search_path=pg_catalog, pg_temp', 'tereze_owner');
DELETE FROM tereze.personal_value;
CREATE FUNCTION t.commit(p_request text, p_asked text, p_before text) RETURNS jsonb LANGUAGE sql AS $$ SELECT t.val('tereze_owner', format('SELECT tereze.personal_commit(%L, %L, %L)', t.id(p_request), p_asked, p_before))::jsonb $$;
SELECT isnt(t.commit('a', '{"x": "1"}', NULL), t.commit('a', '{"x": "1"}', NULL), 'before it is kept, no two are alike');
SELECT is((SELECT count(*) FROM tereze.personal_value), 0::bigint, 'and nothing is kept');
SELECT t.commit('a', '{"x": "1"}', '{"x": "0"}') AS kept \gset
SELECT is((SELECT concat_ws(' ', octet_length(salt), asked, before) FROM tereze.personal_value WHERE request_id = t.id('a')), '32 {"x": "1"} {"x": "0"}', 'kept with a salt of its own');
SELECT is(t.commit('a', '{"x": "1"}', NULL) -> 'asked', :'kept'::jsonb -> 'asked', 'the same request asks for the same');
SELECT isnt(t.commit('a', '{"x": "2"}', NULL) -> 'asked', :'kept'::jsonb -> 'asked', 'or for something else');
SELECT isnt(t.commit('b', '{"x": "1"}', '{}') -> 'asked', :'kept'::jsonb -> 'asked', 'another request has another salt');
SELECT isnt(:'kept'::jsonb -> 'asked', :'kept'::jsonb -> 'before', 'both parts');
SELECT * FROM finish();
