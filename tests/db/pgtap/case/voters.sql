SELECT plan(10);
\ir ../support/fixture.sql
\ir ../support/committee.sql
SELECT t.signature('tereze.voters', 'bigint, bigint, bigint', 'bigint[]', 'plpgsql stable tereze_owner', '');
SELECT t.served('vote', '[{"element": "Start", "kind": "start"}, {"element": "V", "kind": "user_task", "performers": ["committee"], "quorum": "all"}, {"element": "End", "kind": "end"}]', 'Start>V', 'V>End') \g /dev/null
SELECT t.submit('aidar', 'vote') AS app \gset
SELECT min(id) AS token, max(id) AS last FROM tereze.step WHERE application_id = :app AND state = 'open' \gset
CREATE FUNCTION t.keys(p_ids bigint[]) RETURNS text LANGUAGE sql AS $$ SELECT string_agg(x.key, ' ' ORDER BY x.key) FROM t.person x WHERE x.id = ANY (p_ids) $$;
SELECT is(t.keys(tereze.voters(:app, :token, -1)), 'cash dean head plain vice', 'who is asked');
UPDATE tereze.step SET state = 'done', person_id = t.person_id('office'), for_person_id = person_asked WHERE application_id = :app AND person_asked = t.person_id('dean');
SELECT is(t.keys(tereze.voters(:app, :token, :last)), (SELECT string_agg(x, ' ' ORDER BY x) FROM unnest('{cash,office,head,plain,vice}'::text[]) x
    WHERE x <> (SELECT k.key FROM t.person k JOIN tereze.step s ON s.person_asked = k.id WHERE s.application_id = :app AND s.id = :last)), 'who has voted, and not whom the last is asked of');
UPDATE tereze.step SET fallback = true, person_asked = NULL WHERE application_id = :app AND person_asked = t.person_id('head');
UPDATE tereze.step SET state = 'undone', person_id = person_asked WHERE application_id = :app AND person_asked = t.person_id('cash');
SELECT is(t.keys(tereze.voters(:app, :token, -1)), 'office plain vice', 'neither a vote in the queue nor one that was taken back');
SELECT is(tereze.voters(:app, -1, -1), '{}', 'of no step');
SELECT * FROM finish();
