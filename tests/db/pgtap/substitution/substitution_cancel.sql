SELECT plan(24);
\ir ../support/fixture.sql
\ir ../support/substitution.sql
SELECT t.signature('api.substitution_cancel', 'uuid, bigint, bigint', 'TABLE(id bigint, version bigint)',
    'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s', 'tereze_administrator tereze_staff');
SELECT t.stand_in('dean', 'vice') AS one, t.stand_in('cash', 'vice') AS two \gset
CREATE FUNCTION t.cancel(p_request text, p_id bigint, p_version bigint DEFAULT 1) RETURNS text LANGUAGE sql AS $$ SELECT format('SELECT * FROM api.substitution_cancel(%s, %L, %L)', p_request, p_id, p_version) $$;
SELECT t.refused('pt_admin', t.cancel('gen_random_uuid()', :one, 2), 'TZ409 version', 'a version that is not');
SELECT t.refused('pt_admin', t.cancel('gen_random_uuid()', :one, NULL), 'TZ409 version', 'no version');
SELECT t.refused('pt_dean', t.cancel('gen_random_uuid()', :one), 'TZ404 substitution', 'his own, where people do not name substitutes');
SELECT t.repeatable('pt_admin', t.cancel('%1$L', :one));
SELECT is((SELECT concat_ws(' ', cancelled_at = tereze.now(), t.who(cancelled_by), version) FROM tereze.substitution WHERE id = :one), 't admin 2', 'it is cancelled once');
SELECT is((SELECT via FROM tereze.substitute_for(t.person_id('dean'), NULL, '2026-03-02')), NULL, 'and stands for nobody');
SELECT is((SELECT concat_ws(' ', data ->> 'person' = t.person_id('dean')::text, t.who(person_id)) FROM tereze.event WHERE kind = 'substitution_cancelled' AND object_kind = 'substitution' AND object_id = :one), 't admin', 'the event says whose');
SELECT t.refused('pt_admin', t.cancel('gen_random_uuid()', :one, 2), 'TZ423', 'once more');
SELECT t.refused('pt_admin', t.cancel('gen_random_uuid()', -1), 'TZ404 substitution', 'none');
SELECT t.refused('pt_admin', t.cancel('gen_random_uuid()', NULL), 'TZ404 substitution', 'nothing');
SELECT t.rows('pt_admin', $$SELECT * FROM api.setting_put(gen_random_uuid(), 'substitution_self', 1, 'true')$$) \g /dev/null
SELECT t.refused('pt_cash', t.cancel('gen_random_uuid()', :two), 'ok', 'his own, where they do');
SELECT t.refused('pt_dean', t.cancel('gen_random_uuid()', :two), 'TZ404 substitution', 'that of another');
SELECT t.refused('pt_vice', t.cancel('gen_random_uuid()', :two), 'TZ404 substitution', 'the substitute''s own');
SELECT t.refused('tereze_portal', t.cancel('gen_random_uuid()', :two), '42501', 'the portal');
SELECT is((SELECT count(*) FROM tereze.substitution WHERE cancelled_at IS NULL), 1::bigint, 'what was refused changed nothing');
SELECT * FROM finish();
