SELECT plan(37);
\ir ../support/fixture.sql
\ir ../support/registration.sql
SELECT t.signature('api.nomenclature_put', 'uuid, integer, text, bigint, jsonb, text, text, integer, text, boolean, boolean, text', 'TABLE(id bigint, version bigint)', 'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s', 'tereze_registrar');
SELECT t.repeatable('pt_office', t.case(p_request => '%1$L'));
SELECT is((SELECT concat_ws(' ', year, index, title ->> 'kk', (SELECT code FROM tereze.unit u WHERE u.id = unit_id), retention, retention_years, article, expert, transitional, version) FROM tereze.nomenclature), '2026 02-05 Letters kk so years 5 art. 12 f f 1', 'a line');
SELECT is(t.one('pt_office', t.case(p_retention => 'permanent', p_years => NULL, p_version => 1, p_expert => true)) ->> 'version', '2', 'changed');
SELECT is((SELECT concat_ws(' ', retention, retention_years, expert) FROM tereze.nomenclature), 'permanent t', 'as it is now');
SELECT is((SELECT data -> 'before' ->> 'retention' FROM tereze.event WHERE object_kind = 'nomenclature' ORDER BY seq DESC LIMIT 1), 'years', 'and what it was');
SELECT t.refused(who, q, expected, label) FROM (VALUES ('pt_office', t.case(), 'TZ409 version', 'made twice'), ('pt_office', t.case(p_version => 1), 'TZ409 version', 'seen before it changed'), ('pt_office', t.case('02-06', p_version => 3), 'TZ409 version', 'changed where there is none'), ('pt_office', t.case('02-06', p_version => NULL), 'TZ409 version', 'no version'),
    ('pt_office', t.case('2-5'), 'TZ422 index format', 'an index of two digits'), ('pt_office', t.case('02-05/1'), 'TZ422 index format', 'a volume in the index'), ('pt_office', t.case(NULL), 'TZ422 index format', 'no index'), ('pt_office', t.case(p_year => 1900), 'TZ422 year range', 'a year long ago'), ('pt_office', t.case(p_year => NULL), 'TZ422 year range', 'no year'),
    ('pt_office', t.case('02-06', 'for a while'), 'TZ422 retention choice', 'no term'), ('pt_office', t.case('02-06', NULL), 'TZ422 retention choice', 'none'), ('pt_office', t.case('02-06', 'years', NULL), 'TZ422 retention_years range', 'years without a count'), ('pt_office', t.case('02-06', 'years', 0), 'TZ422 retention_years range', 'no years'),
    ('pt_office', t.case('02-06', 'permanent', 5), 'TZ422 retention_years range', 'for ever for five years'), ('pt_office', t.case('02-06', p_unit => 'nowhere'), 'TZ422 unit unknown', 'no such unit'), ('pt_office', t.case('02-06', p_title => '{"ru": "Д"}'), 'TZ422 title language', 'a title in one language'),
    ('pt_office', t.case('02-06', p_article => ''), 'TZ422 article required', 'no article'), ('pt_office', t.case('02-06', p_expert => NULL), 'TZ422 expert required', 'no word of the commission'), ('pt_office', t.case('02-06', p_transitional => NULL), 'TZ422 transitional required', 'nor whether it goes on'), ('pt_office', t.case('02-06', p_note => repeat('x', 1001)), 'TZ422 note too_long', 'a long note'),
    ('pt_auditor', t.case('02-06'), '42501', 'an auditor'), ('pt_plain', t.case('02-06'), '42501', 'staff')) v (who, q, expected, label);
-- A volume was opened under its term.
SELECT t.rows('pt_office', t.open((SELECT id FROM tereze.nomenclature))) \g /dev/null
SELECT t.refused('pt_office', t.case(p_version => 2), 'TZ423 has_volumes', 'the term of a case that has volumes');
SELECT * FROM finish();
