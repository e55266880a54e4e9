SELECT plan(10);
\ir ../support/fixture.sql
SELECT t.signature('tereze.own_application', 'bigint, text', 'tereze.application', 'plpgsql volatile tereze_owner',
    '');
SELECT t.submit('aidar', 'certificate') AS app \gset
SELECT is(t.val('tereze_owner', format('SELECT (tereze.own_application(%s, %L)).id', t.person_id('aidar'), t.ref(:app)))::bigint, :app::bigint, 'mine');
SELECT t.refused('tereze_owner', format('SELECT tereze.own_application(%s, %L)', t.person_id(p), r), 'TZ404', label) FROM (VALUES ('dina', t.ref(:app), 'somebody else''s'), ('aidar', 'T-2222-2222', 'no such'), ('aidar', NULL, 'none')) v (p, r, label);
SELECT * FROM finish();
