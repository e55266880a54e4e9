SELECT plan(19);
\ir ../support/fixture.sql
\ir ../support/registration.sql
SELECT t.signature('api.destruction_withdraw', 'uuid, bigint, bigint, text', 'TABLE(version bigint)', 'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s', 'tereze_registrar');
CREATE FUNCTION t.withdraw(p_act bigint, p_version bigint DEFAULT 1, p_reason text DEFAULT 'mistake', p_request text DEFAULT 'gen_random_uuid()') RETURNS text LANGUAGE sql AS $$ SELECT format('SELECT * FROM api.destruction_withdraw(%s, %L, %L, %L)', p_request, p_act, p_version, p_reason) $$;
SELECT t.closed('02-05', 'years', 1) \g /dev/null
UPDATE tereze.clock SET fixed = '2028-01-01 00:00:00+05';
SELECT t.val('pt_office', $$SELECT * FROM api.destruction_propose(gen_random_uuid(), 'the term is over')$$) AS a \gset
SELECT t.refused(who, q, expected, label) FROM (VALUES ('pt_office', t.withdraw(-1), 'TZ404', 'no act'), ('pt_office', t.withdraw(:a, 2), 'TZ409 version', 'another version'), ('pt_office', t.withdraw(:a, p_reason => ''), 'TZ422 reason required', 'for no reason'),
    ('pt_office', t.withdraw(:a, p_reason => repeat('x', 1001)), 'TZ422 reason too_long', 'for a long one'), ('pt_auditor', t.withdraw(:a), '42501', 'an auditor'), ('pt_plain', t.withdraw(:a), '42501', 'staff')) v (who, q, expected, label);
SELECT t.repeatable('pt_office', t.withdraw(:a, p_request => '%1$L'));
SELECT is((SELECT concat_ws(' ', withdrawn_by = t.person_id('office'), withdrawn_reason, version) FROM tereze.destruction_act), 't mistake 2', 'it stays to be read');
SELECT is((SELECT count(*) FROM tereze.destruction_line), 1::bigint, 'with its list');
SELECT t.refused('pt_office', t.withdraw(:a, 2), 'TZ423 withdrawn', 'withdrawn already');
SELECT * FROM finish();
