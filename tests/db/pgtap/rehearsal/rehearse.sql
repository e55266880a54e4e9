SELECT plan(39);
\ir ../support/fixture.sql
\ir ../support/rehearsal.sql
SELECT t.signature('tereze.rehearse', 'text, jsonb, text, jsonb, jsonb, jsonb', 'jsonb', 'plpgsql volatile tereze_owner', '');

-- A route with nearly everything: a draft, a gateway, parallel branches, a payment, a question, an answer from outside, a
-- message, something to read, a term, an issue.
SELECT t.compiled('[{"element": "Start", "kind": "start"}, {"element": "Draft", "kind": "service_draft", "template": "order"},
    {"element": "Gate", "kind": "exclusive"}, {"element": "Split", "kind": "parallel"},
    {"element": "A", "kind": "user_task", "performers": ["student_office@so"], "timers": [{"element": "T", "after": "P3D", "calendar": "none", "action": "remind", "cancels": false}]},
    {"element": "B", "kind": "user_task", "performers": ["dean@faculty"], "answers": ["fully", "partly"]}, {"element": "Join", "kind": "parallel"},
    {"element": "Pay", "kind": "payment", "amount": 1000}, {"element": "Ask", "kind": "applicant", "pauses": true},
    {"element": "Ext", "kind": "external", "performers": ["student_office@so"]},
    {"element": "Tell", "kind": "notify", "notice": {"text": {"ru": "x"}, "to": ["applicant"]}},
    {"element": "Read", "kind": "user_task", "performers": ["vice_rector"], "acknowledges": true},
    {"element": "Issue", "kind": "service_issue", "template": "order"}, {"element": "End", "kind": "end"},
    {"element": "Small", "kind": "end", "outcome": "rejected"}]',
    'Start>Draft', 'Draft>Gate', 'Gate>Split|$.form.n > 10', 'Gate>Small|default', 'Split>A', 'Split>B', 'A>Join', 'B>Join', 'Join>Pay',
    'Pay>Ask', 'Ask>Ext', 'Ext>Tell', 'Tell>Read', 'Read>Issue', 'Issue>End') AS drawn \gset

-- Something stands there already: a case under way, with its jobs and messages.
SELECT t.submit('aidar', 'certificate') AS app \gset
SELECT t.everything() AS before \gset
SELECT t.rehearse('gate', '{"n": 11, "purpose": "x"}', :'drawn', '[{"element": "B", "answer": "partly"}, {"term": "T"}, {"element": "A"},
    {"element": "Pay", "amount": 1000}, {"element": "Ask", "text": "here"}, {"element": "Ext", "reference": "N 5"}, {"element": "Read"}]') AS run \gset
SELECT is(:'run'::jsonb -> 'problem', 'null'::jsonb, 'every answer is taken');
SELECT is(:'run'::jsonb ->> 'state', 'approved', 'the case comes to its end');
SELECT is(t.acts(:'run'), 'submitted in_review, decided B in_review, term_over T in_review, decided A in_review, paid Pay in_review, '
    'answered Ask in_review, answered Ext in_review, decided Read approved', 'act by act');
SELECT is(t.elements(:'run'::jsonb #> '{trace,0,asked}'), 'A B', 'who is asked at first');
SELECT is(:'run'::jsonb #>> '{trace,0,asked,1,position,ru}', 'dean of fmm ru', 'the dean of the faculty of the sample student');
SELECT is(:'run'::jsonb #>> '{trace,0,asked,1,persons,0,name}', 'Деканов Дана', 'by name');
SELECT is(:'run'::jsonb #>> '{trace,0,asked,0,terms,0,due}', '2026-03-05T05:00:00Z', 'and by when');
SELECT is(:'run'::jsonb #> '{trace,0,ways}', '[{"taken": ["Gate_Split"], "element": "Gate"}]', 'which way the gateway went');
SELECT is(:'run'::jsonb #>> '{trace,0,documents,0,state}' || ' ' || (:'run'::jsonb #>> '{trace,7,documents,0,state}'), 'drafted pending', 'the draft is seen, then ordered');
SELECT is(:'run'::jsonb #>> '{trace,1,person}', 'Деканов Дана', 'who decided');
SELECT is(:'run'::jsonb #>> '{trace,2,at}', '2026-03-05T05:00:00Z', 'a term runs out at its time');
SELECT is(:'run'::jsonb #> '{trace,2,messages}' @> '[{"kind": "remind"}]', true, 'and reminds');
SELECT is(t.elements(:'run'::jsonb #> '{trace,6,passed}'), 'Tell', 'what is passed by itself');
SELECT is(:'run'::jsonb #> '{trace,6,messages}' @> '[{"kind": "notice", "payload": {"element": "Tell"}}]', true, 'the message that would go out');
SELECT is(:'run'::jsonb -> 'open', '[]', 'nobody is asked any more');

-- It left nothing.
SELECT is(t.everything(), :'before'::jsonb, 'every table has the rows it had: no case, step, event, job, message, number, file, version');
SELECT is((SELECT string_agg(p.proname, ' ' ORDER BY p.proname) FROM pg_proc p WHERE p.pronamespace::regnamespace::text IN ('tereze', 'api') AND p.prosrc ~ 'pg_notify'),
    'outbox_dispatch', 'and nothing that it calls sends a NOTIFY');
SELECT is(tereze.now(), '2026-03-02 10:00:00+05'::timestamptz, 'the clock stands where it stood');
SELECT is(t.tokens(:app), 'Check open', 'the case that was under way is untouched');

-- The other way, and how far a run goes without answers.
SELECT is(t.rehearse('gate', '{"n": 1, "purpose": "x"}', :'drawn', '[]') ->> 'state', 'rejected', 'the default of the gateway');
SELECT is(t.elements(t.rehearse('gate', '{"n": 11, "purpose": "x"}', :'drawn', '[]') -> 'open'), 'A B', 'without answers it tells who would be asked');
SELECT is(t.rehearse('gate', '{"n": 11, "purpose": "x"}', :'drawn', '[{"rest": "approve"}]') ->> 'state', 'approved', 'whatever is asked is approved');
SELECT is(t.acts(t.rehearse('gate', '{"n": 11, "purpose": "x"}', :'drawn', '[{"element": "A", "outcome": "return"}, {"form": {"n": 1, "purpose": "y"}}]')),
    'submitted in_review, decided A returned, sent_again rejected', 'back to the applicant, who sends it again');

-- What is refused is told, with the place of the answer; what came before is shown.
SELECT is(t.rehearse('gate', '{"n": 11, "purpose": "x"}', :'drawn', '[{"element": "A"}, {"element": "B", "answer": "never"}]') -> 'problem',
    '{"code": "TZ422", "answer": 1, "detail": {"rule": "choice", "field": "answer"}, "message": "the step does not offer this answer"}', 'an answer that the step does not offer');
SELECT is(t.rehearse('gate', '{"n": 11, "purpose": "x"}', :'drawn', '[{"element": "Pay"}]') #>> '{problem,detail,rule}', 'not_asked', 'a step where the case is not');
SELECT is(t.rehearse('gate', '{"n": 11, "purpose": "x"}', :'drawn', '[{"element": "A", "person": 0}]') #>> '{problem,detail,rule}', 'nobody', 'a person who is not asked');
SELECT is(t.rehearse('gate', '{"n": "x"}', :'drawn', '[]') #>> '{problem,answer}', '-1', 'a form that the service does not take');
SELECT is(t.rehearse('gate', '{"n": 11, "purpose": "x"}', :'drawn', '[{"term": "U"}]') #>> '{problem,detail,rule}', 'not_running', 'a term that does not run');
SELECT is(t.everything(), :'before'::jsonb, 'nor does any of these leave anything');

-- A registered person, of another faculty; the sample's faculty must be named.
SELECT is(t.rehearse('gate', '{"n": 11, "purpose": "x"}', :'drawn', '[]', jsonb_build_object('person', t.person_id('dina'))) #>> '{trace,0,asked,1,position,ru}',
    'dean of law ru', 'the dean of her faculty');
SELECT is(t.inner_err('tereze_worker', format('SELECT tereze.rehearse(%L, %L, %L, %L, %L, %L)', 'gate', '{}', 'ru', '{"n": 11, "purpose": "x"}', :'drawn', '[]')),
    'TZ422 subject.faculty required', 'a student of no faculty');
SELECT is(t.inner_err('tereze_worker', format('SELECT tereze.rehearse(%L, %L, %L, %L, %L, %L)', 'nothing', '{}', 'ru', '{}', :'drawn', '[]')),
    'TZ404 service', 'a service that there is not');
-- Nobody but the worker.
SELECT is(t.inner_err('pt_admin', format('SELECT tereze.rehearse(%L, %L, %L, %L, %L, %L)', 'gate', '{"faculty": "fmm"}', 'ru', '{"n": 11, "purpose": "x"}', :'drawn', '[]')),
    'TZ403', 'an administrator does not play other people');
SELECT * FROM finish();
