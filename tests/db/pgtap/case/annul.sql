SELECT plan(14);
\ir ../support/fixture.sql
SELECT t.signature('api.annul', 'uuid, bigint, bigint, text',
    'TABLE(application_id bigint, case_ref text, state text, version bigint)',
    'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s', 'tereze_staff');
SELECT t.issued_certificate() AS app, t.submit('aidar', 'certificate') AS open \gset
SELECT t.refused(who, format('SELECT * FROM api.annul(gen_random_uuid(), %s, %s, %L)', a, v, r), expected, label) FROM (VALUES ('pt_office', :open, 1, 'x', 'TZ403', 'before anybody decided'), ('pt_office', :app, 99, 'x', 'TZ409', 'another version'), ('pt_office', :app, 2, NULL, 'TZ422 reason required', 'no reason'), ('pt_plain', :app, 2, 'x', 'TZ404', 'who was not asked')) v (who, a, v, r, expected, label);
SELECT t.repeatable('pt_dean', format('SELECT * FROM api.annul(%%1$L, %s, %s, %L)', :app, t.version(:app), 'forged'));
SELECT * FROM finish();
