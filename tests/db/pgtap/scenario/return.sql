SELECT plan(19);
\ir ../support/fixture.sql
-- Returned from within a parallel block, corrected, sent again; withdrawn, sent again.
SELECT t.submit('aidar', 'leave', '{"leave_from": "2026-04-01", "leave_until": "2026-06-30"}') AS app \gset
SELECT t.work() \g /dev/null
SELECT t.decide('office', :app, 'A') \g /dev/null
SELECT is(t.decide('dean', :app, 'B', 'return', 'a later date please'), 'returned');
SELECT is(t.tokens(:app), '', 'the siblings are cancelled, the join too');
SELECT is(t.documents(:app), 'application_form issued, order discarded', 'the draft goes');
CREATE FUNCTION t.act(p_what text, p_app bigint, p_more text) RETURNS text LANGUAGE sql AS $$ SELECT t.one('tereze_portal', format('SELECT * FROM api.%I(%L, gen_random_uuid(), %L, %s%s)', p_what, t.s('aidar'), t.ref(p_app), t.version(p_app), p_more)) ->> 'state' $$;
SELECT is(t.act('acknowledge_return', :app, ''), 'correcting');
SELECT is(t.act('resubmit', :app, ', ''{"leave_from": "2026-05-01", "leave_until": "2026-06-30"}'''), 'in_review');
SELECT is(t.tokens(:app), 'A open, B open', 'both are asked anew');
SELECT is((SELECT round::integer FROM tereze.application WHERE id = :app), 2);
SELECT t.refused('pt_office', t.decision(:app, 'A', 'approve'), 'TZ423 drafts_awaited', 'before the new draft');
SELECT t.work() \g /dev/null
SELECT t.decide('office', :app, 'A'), t.decide('dean', :app, 'B') \g /dev/null
SELECT is(t.decide('vice', :app, 'Vice'), 'approved', 'decisions of the first round do not count twice');
SELECT is(jsonb_array_length(tereze.approvers(:app, 2::smallint, 'ru')), 3, 'the approvers are this round''s');
SELECT t.work() \g /dev/null
SELECT is(t.documents(:app), 'application_form superseded, order discarded, application_form issued, order issued, approval_sheet issued', 'one order');
SELECT is((SELECT status_from FROM tereze.student WHERE number = 'S1'), '2026-05-01'::date, 'with the corrected date');
SELECT t.submit('aidar', 'paid') AS paid \gset
SELECT is(t.act('withdraw', :paid, ', NULL'), 'withdrawn');
SELECT is((SELECT string_agg(state, ' ') FROM tereze.payment WHERE application_id = :paid), 'cancelled', 'nothing is due any more');
SELECT is(t.act('resubmit', :paid, ', ''{"purpose": "x"}'''), 'in_review', 'the same case again');
SELECT is((SELECT string_agg(state, ' ' ORDER BY id) FROM tereze.payment WHERE application_id = :paid), 'cancelled awaited');
SELECT is(t.history(:paid), 'submitted withdrawn resubmitted');
SELECT is(t.history(:app), 'submitted frozen drafted issued decided decided return_acknowledged resubmitted frozen drafted issued decided decided decided frozen frozen issued');
SELECT ok(t.chained(:app) AND t.chained(:paid), 'chains are whole');
SELECT * FROM finish();
