SELECT plan(51);
\ir ../support/fixture.sql
\ir ../support/calendar.sql
SELECT t.signature('api.setting_put', 'uuid, text, bigint, jsonb', 'TABLE(version bigint)',
    'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s',
    'tereze_administrator');
SELECT t.repeatable('pt_admin', $$SELECT * FROM api.setting_put(%L, 'issuer', 1, '"KAZNU"')$$);
SELECT is(tereze.setting('issuer'), '"KAZNU"', 'it is stored');
SELECT is((SELECT version FROM tereze.setting WHERE key = 'issuer'), 2::bigint, 'once');
SELECT t.refused('pt_admin', format('SELECT * FROM api.setting_put(%L, %L, %L, %L)', t.id('new'), key, version, content), expected, label)
FROM (VALUES ('issuer', 1, '"X"', 'TZ409', 'a version that is over'), ('nothing', 1, '"X"', 'TZ409', 'no such setting'),
    ('issuer', NULL, '"X"', 'TZ409', 'no version'),
    ('timezone', 1, '"Mars/Olympus"', 'TZ422 timezone timezone', 'no such time zone'),
    ('timezone', 1, 'null', 'TZ422 timezone timezone', 'a null time zone'),
    ('portal_origin', 1, '"http://x"', 'TZ422 portal_origin origin', 'an origin without TLS'),
    ('portal_origin', 1, '"https://x/y"', 'TZ422 portal_origin origin', 'an origin with a path'),
    ('portal_origin', 1, 'null', 'TZ422 portal_origin origin', 'a null origin'),
    ('case_prefix', 1, '"ABCDE"', 'TZ422 case_prefix prefix', 'a long prefix'),
    ('case_prefix', 1, 'null', 'TZ422 case_prefix prefix', 'a null prefix'),
    ('issuer', 2, '"Ж"', 'TZ422 issuer issuer', 'an issuer that no QR can carry'),
    ('issuer', 2, 'null', 'TZ422 issuer issuer', 'a null issuer'),
    ('mail_from', 1, '"no address"', 'TZ422 mail_from address', 'a sender that is no address'),
    ('mail_from', 1, '"a@x\nBcc: b@y"', 'TZ422 mail_from address', 'a sender with a second header'),
    ('idle_transaction_seconds', 1, '4', 'TZ422 idle_transaction_seconds range', 'a short patience'),
    ('idle_transaction_seconds', 1, '3601', 'TZ422 idle_transaction_seconds range', 'a long one'),
    ('idle_transaction_seconds', 1, '"soon"', 'TZ422 idle_transaction_seconds range', 'no number'),
    ('idle_transaction_seconds', 1, 'null', 'TZ422 idle_transaction_seconds range', 'a null'),
    ('idle_transaction_seconds', 1, '60', 'ok', 'a minute'),
    ('archive_after_days', 1, '-1', 'TZ422 archive_after_days range', 'days before'), ('archive_after_days', 1, '"7"', 'TZ422 archive_after_days range', 'a text'), ('archive_after_days', 1, '7', 'ok', 'a week'),
    ('submissions_per_hour', 1, '0', 'TZ422 submissions_per_hour range', 'nothing at all'), ('submissions_per_hour', 1, '1.5', 'TZ422 submissions_per_hour range', 'a half'),
    ('submissions_per_hour', 1, '"30"', 'TZ422 submissions_per_hour range', 'a text'), ('submissions_per_hour', 1, '100', 'ok', 'more'),
    ('calendar', 1, '"office"', 'ok', 'a calendar'), ('calendar', 1, 'null', 'ok', 'none'), ('calendar', 1, '"nothing"', 'TZ422 calendar calendar', 'one that is not there'),
    ('calendar', 1, '["office"]', 'TZ422 calendar calendar', 'a list'), ('calendar', 1, NULL, 'TZ422 calendar calendar', 'no value for it'),
    ('substitution_self', 1, 'true', 'ok', 'yes'), ('substitution_self', 1, '"true"', 'TZ422 substitution_self boolean', 'a word'),
    ('substitution_self', 1, 'null', 'TZ422 substitution_self boolean', 'a null yes'), ('substitution_self', 1, NULL, 'TZ422 substitution_self boolean', 'no yes'),
    ('issuer', 2, NULL, 'TZ422 issuer issuer', 'no value'),
    ('university', 1, '{"ru": "У"}', 'TZ422 university language', 'a name in one language')) v (key, version, content, expected, label);
SELECT t.refused('pt_dean', 'SELECT * FROM api.setting_put(NULL, NULL, NULL, NULL)', '42501', 'somebody else');
SELECT t.refused('pt_admin', format('SELECT * FROM api.setting_put(%L, %L, 1, %L)', t.id('new'), 'portal_origin', '"https://ok.kz:8443"'), 'ok', 'a good origin');
SELECT * FROM finish();
