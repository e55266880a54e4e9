SELECT plan(19);
\ir ../support/fixture.sql
\ir ../support/registration.sql
SELECT t.signature('api.volume_hold', 'uuid, bigint, bigint, text', 'TABLE(version bigint)', 'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s', 'tereze_registrar');
SELECT t.closed('02-05') AS v \gset
SELECT t.repeatable('pt_office', t.hold(:v, 2, p_request => '%1$L'));
SELECT is((SELECT hold || ' ' || version FROM tereze.volume), 'court 3', 'held');
SELECT t.refused(who, q, expected, label) FROM (VALUES ('pt_office', t.hold(-1), 'TZ404', 'no volume'), ('pt_office', t.hold(:v, 2), 'TZ409 version', 'another version'), ('pt_office', t.hold(:v, 3, ' '), 'TZ422 reason required', 'for an empty reason'), ('pt_office', t.hold(:v, 3, repeat('x', 501)), 'TZ422 reason too_long', 'a long reason'),
    ('pt_auditor', t.hold(:v, 3), '42501', 'an auditor'), ('pt_plain', t.hold(:v, 3), '42501', 'staff')) v (who, q, expected, label);
SELECT is(t.val('pt_office', t.hold(:v, 3, NULL)), '4', 'let go');
SELECT is((SELECT hold FROM tereze.volume), NULL, 'by no reason any more');
SELECT * FROM finish();
