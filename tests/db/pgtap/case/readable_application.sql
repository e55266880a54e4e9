SELECT plan(17);
\ir ../support/fixture.sql
SELECT t.signature('tereze.readable_application', 'bigint, bigint, text', 'bigint', 'plpgsql stable tereze_owner',
    '');
SELECT t.submit('aidar', 'certificate') AS app \gset
CREATE FUNCTION t.read(p_who text, p_person text, p_id bigint, p_ref text) RETURNS text LANGUAGE sql AS $$ SELECT t.inner_err(p_who, format('SELECT tereze.readable_application(%s, %L, %L)', t.person_id(p_person), p_id, p_ref)) $$;
SELECT is(t.read(who, p, id, ref), expected, label) FROM (VALUES ('pt_office', 'office', :app::bigint, NULL, 'ok', 'asked'), ('pt_office', 'office', NULL, t.ref(:app), 'ok', 'by reference'), ('pt_cash', 'cash', :app, NULL, 'ok', 'of a unit that was asked'),
    ('pt_dean', 'dean', :app, NULL, 'TZ404', 'not asked yet'), ('pt_admin', 'admin', :app, NULL, 'ok', 'an administrator'), ('pt_plain', 'plain', :app, NULL, 'TZ404', 'without a position'),
    ('tereze_portal', 'aidar', :app, NULL, 'ok', 'the applicant'), ('tereze_portal', 'office', :app, NULL, 'TZ404', 'staff through the portal'), ('pt_office', 'office', NULL, NULL, 'TZ404', 'none')) v (who, p, id, ref, expected, label);
SELECT t.crowd(:app, 3000) \g /dev/null
SELECT is(t.read_elsewhere(who, format('SELECT seq FROM api.application_history(%s, NULL, 100, 1)', :app)), '', label) FROM (VALUES ('pt_office', 'found by the key alone'), ('pt_cash', 'for a colleague too')) v (who, label);
SELECT * FROM finish();
