SELECT plan(12);
\ir ../support/fixture.sql
\ir ../support/calendar.sql
SELECT t.signature('tereze.calendar_id', 'text', 'bigint', 'plpgsql stable tereze_owner', '');
SELECT is(tereze.calendar_id('office'), t.cal(), 'by its key');
SELECT is(tereze.calendar_id(NULL), NULL, 'none by default: plain time');
SELECT is(t.err('postgres', $$SELECT tereze.calendar_id('nothing')$$), 'TZ404 calendar', 'no such: TZ404');
SELECT t.rows('pt_admin', $$SELECT * FROM api.setting_put(gen_random_uuid(), 'calendar', 1, '"office"')$$) \g /dev/null
SELECT is(tereze.calendar_id(NULL), t.cal(), 'that of the setting');
SELECT is(tereze.calendar_id('office'), t.cal(), 'by its key all the same');
UPDATE tereze.setting SET value = '"gone"' WHERE key = 'calendar';
SELECT is(t.err('postgres', $$SELECT tereze.calendar_id(NULL)$$), 'TZ404 calendar', 'a default that is not there is no plain time: TZ404');
SELECT * FROM finish();
