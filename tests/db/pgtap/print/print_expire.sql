SELECT plan(13);
\ir ../support/fixture.sql
\ir ../support/print.sql
SELECT t.signature('tereze.print_expire', '', 'void', 'plpgsql volatile tereze_owner', '');
SELECT t.put(ARRAY[t.certificate(), t.certificate(), t.certificate()]) AS batch \gset
SELECT t.claim('pt_office', :desk) AS job \gset
SELECT t.inside('SELECT tereze.print_expire()') \g /dev/null
SELECT is(t.queue(:batch), '1 processing, 2 pending, 3 pending', 'a lease that lasts is left alone');
SELECT t.lose_leases() \g /dev/null
SELECT t.inside('SELECT tereze.print_expire()') \g /dev/null
SELECT is(t.queue(:batch), '1 pending/lease-lost, 2 pending, 3 pending', 'what was not handed over waits again');
SELECT is(t.claim('pt_office', :desk, 'other'), :job::bigint, 'and comes first again');
SELECT t.rows('pt_office', t.sending_text(:job, 'other')) \g /dev/null
SELECT t.lose_leases(), t.inside('SELECT tereze.print_expire()') \g /dev/null
SELECT is(t.queue(:batch), '1 unknown/lease-lost, 2 pending, 3 pending', 'what was handed over is unknown');
SELECT isnt(t.claim('pt_office', :desk), :job::bigint, 'and never printed again by itself');
SELECT t.act('pt_office', 'cancel', :batch, 2, 2) \g /dev/null
SELECT t.lose_leases(), t.inside('SELECT tereze.print_expire()') \g /dev/null
SELECT is(t.queue(:batch), '1 unknown/lease-lost, 2 cancelled/lease-lost, 3 pending', 'what somebody wanted to take back is');
SELECT is((SELECT string_agg(concat_ws(' ', kind, data ->> 'place'), ', ' ORDER BY seq) FROM tereze.event WHERE object_kind = 'print_batch' AND object_id = :batch AND request_id IS NULL),
    'print_pending 1, print_unknown 1, print_cancelled 2', 'each is told in its events');
SELECT * FROM finish();
