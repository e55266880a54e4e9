SELECT plan(4);
\ir ../support/fixture.sql
-- A draft that is ordered and taken over by the issue before any worker has rendered it: whoever decides afterwards is
-- not told for good that it is still being prepared.
SELECT t.route('hasty', '[{"element": "Start", "kind": "start"}, {"element": "Draft", "kind": "service_draft", "template": "cert"}, {"element": "Pay", "kind": "payment", "amount": 1000},
    {"element": "Issue", "kind": "service_issue", "template": "cert"}, {"element": "Meet", "kind": "manual_task", "performers": ["student_office"]}, {"element": "End", "kind": "end"}]',
    'Start>Draft', 'Draft>Pay', 'Pay>Issue', 'Issue>Meet', 'Meet>End'),
    t.route('at-once', '[{"element": "Start", "kind": "start"}, {"element": "Draft", "kind": "service_draft", "template": "cert"},
    {"element": "Issue", "kind": "service_issue", "template": "cert"}, {"element": "Meet", "kind": "manual_task", "performers": ["student_office"]}, {"element": "End", "kind": "end"}]',
    'Start>Draft', 'Draft>Issue', 'Issue>Meet', 'Meet>End') \g /dev/null
SELECT t.service('hasty', 'hasty', '{cert}'), t.service('at-once', 'at-once', '{cert}') \g /dev/null
SELECT t.submit('aidar', 'hasty') AS a, t.submit('aidar', 'at-once') AS b \gset
SELECT t.rows('pt_cash', format('SELECT * FROM api.payment_record(gen_random_uuid(), %s, %s, 1000, %L)', :a, t.version(:a), 'receipt 1')) \g /dev/null
SELECT is(t.tokens(:a) || ', ' || t.tokens(:b), 'Meet open, Meet open', 'both wait for a person');
SELECT t.work('{document.draft,document.issue,document.sheet}') \g /dev/null
SELECT is(t.documents(:a), 'certificate issued, approval_sheet issued', 'the document is issued');
SELECT is(t.decide('office', :a, 'Meet'), 'approved', 'and the last step decided');
SELECT is(t.decide('office', :b, 'Meet'), 'approved', 'also where one walk did both');
SELECT * FROM finish();
