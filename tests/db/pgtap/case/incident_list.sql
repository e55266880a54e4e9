SELECT plan(12);
\ir ../support/fixture.sql
SELECT t.signature('api.incident_list', 'bigint, integer',
    'TABLE(application_id bigint, case_ref text, service jsonb, incident jsonb, state_since timestamp with time zone)',
    'plpgsql stable definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_administrator');
SELECT t.submit('aidar', 'lost') AS a, t.submit('dina', 'lost') AS b, t.submit('dina', 'certificate') AS c \gset
SELECT is(t.val('pt_admin', 'SELECT string_agg(application_id::text, $$ $$) FROM api.incident_list(NULL, 10)'), concat_ws(' ', :a, :b), 'what is stuck');
SELECT is(t.one('pt_admin', format('SELECT application_id, incident ->> $$kind$$ AS kind FROM api.incident_list(%s, 1)', :a)), jsonb_build_object('application_id', :b, 'kind', 'no_performer'), 'by pages');
UPDATE tereze.appointment SET valid_until = '2026-03-01' WHERE person_id = t.person_id('office');
SELECT is(t.val('pt_admin', format('SELECT incident ->> $$kind$$ FROM api.incident_list(%s, 10)', :b)), 'nobody_appointed', 'who waits for a position that nobody holds today');
UPDATE tereze.appointment SET valid_until = NULL WHERE person_id = t.person_id('office');
SELECT is(t.rows('pt_admin', format('SELECT 1 FROM api.incident_list(%s, 10)', :b)), '[]', 'until somebody does');
SELECT t.refused('pt_admin', 'SELECT * FROM api.incident_list(NULL, 201)', 'TZ422 limit range', 'a large page');
SELECT t.refused('pt_office', 'SELECT * FROM api.incident_list(NULL, 1)', '42501', 'somebody else');
SELECT * FROM finish();
