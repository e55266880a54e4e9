SELECT plan(39);
\ir ../support/fixture.sql
SELECT t.signature('api.journal_put', 'uuid, text, jsonb, text, jsonb, bigint, text, integer', 'TABLE(id bigint, version bigint)',
    'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s',
    'tereze_administrator');
CREATE FUNCTION t.put(p_request text, p_key text, p_pattern text DEFAULT '{number}/{year}', p_title jsonb DEFAULT t.names('x'), p_place jsonb DEFAULT t.names('y'), p_version bigint DEFAULT 0)
RETURNS text LANGUAGE sql AS $$ SELECT format('SELECT * FROM api.journal_put(%s, %L, %L, %L, %L, %L)', p_request, p_key, p_title, p_pattern, p_place, p_version) $$;
SELECT t.repeatable('pt_admin', t.put('%1$L', 'contracts'));
SELECT is(t.one('pt_admin', t.put('gen_random_uuid()', 'contracts', 'Д{number}-{year}', p_version => 1)) ->> 'version', '2', 'changed');
SELECT is(t.one('pt_admin', t.put('gen_random_uuid()', 'contracts', 'Д{number}-{year}')) ->> 'version', '2', 'the same again changes nothing');
SELECT is(pattern, 'Д{number}-{year}') FROM tereze.journal WHERE key = 'contracts';
SELECT t.refused('pt_admin', q, expected, label) FROM (VALUES
    (t.put('gen_random_uuid()', 'contracts', '{number}/{year}', p_version => 1), 'TZ409', 'a version that is over'), (t.put('gen_random_uuid()', 'contracts', '{number}/{year}'), 'TZ409', 'what was never seen'),
    (t.put('gen_random_uuid()', 'contracts', '{number}/{year}', p_version => NULL), 'TZ409', 'no version'),
    (t.put('gen_random_uuid()', 'x', 'С-{number}/{year}'), 'TZ422 pattern taken', 'the pattern of another journal'), (t.put('gen_random_uuid()', 'x', 'c-{number}/{year}'), 'TZ422 pattern taken', 'one that only looks the same'),
    (t.put('gen_random_uuid()', 'contracts', 'З-{number}/{year}', p_version => 2), 'TZ422 pattern taken', 'changed to that of another'),
    (t.put('gen_random_uuid()', 'x', repeat('x', 50) || '{number}{year}'), 'TZ422 pattern too_long', 'a long pattern'),
    (t.put('gen_random_uuid()', 'x', '{number}'), 'TZ422 pattern placeholders', 'a pattern without the year'), (t.put('gen_random_uuid()', 'x', '{year}'), 'TZ422 pattern placeholders', 'or the number'),
    (t.put('gen_random_uuid()', 'x', NULL), 'TZ422 pattern placeholders', 'none'), (t.put('gen_random_uuid()', 'x', p_title => '{}'), 'TZ422 title language', 'no title'),
    (t.put('gen_random_uuid()', 'x', p_place => '{"ru": "м"}'), 'TZ422 storage_place language', 'a place in one language'),
    (t.put('gen_random_uuid()', 'X y'), 'TZ422 key value', 'a key with a blank'), (t.put('gen_random_uuid()', NULL), 'TZ422 key value', 'no key')) v (q, expected, label);
SELECT t.refused('pt_admin', format('SELECT * FROM api.journal_put(gen_random_uuid(), %L, %L, %L, %L, 0, %L, %L)', 'letters', t.names('x'), 'Л-{number}/{year}', t.names('y'), direction, days), expected, label) FROM (VALUES
    ('sideways', 0, 'TZ422 direction choice', 'no direction'), (NULL, 0, 'TZ422 direction choice', 'none'), ('incoming', 61, 'TZ422 back_days range', 'dated back too far'), ('incoming', NULL, 'TZ422 back_days range', 'nobody knows how far')) v (direction, days, expected, label);
SELECT t.rows('pt_admin', format('SELECT * FROM api.journal_put(gen_random_uuid(), %L, %L, %L, %L, 0, %L, 3)', 'letters', t.names('x'), 'Л-{number}/{year}', t.names('y'), 'incoming')) \g /dev/null
SELECT is(direction || ' ' || back_days, 'incoming 3', 'a journal of letters') FROM tereze.journal WHERE key = 'letters';
-- What a journal has printed numbers with stays its own when it is given another pattern.
SELECT t.rows('pt_admin', t.put('gen_random_uuid()', 'unused', 'Н-{number}/{year}')), t.rows('pt_admin', t.put('gen_random_uuid()', 'unused', 'Н2-{number}/{year}', p_version => 1)) \g /dev/null
SELECT is(t.one('pt_admin', t.put('gen_random_uuid()', 'x', 'Н-{number}/{year}')) ->> 'version', '1', 'a pattern that nothing was printed with is free again');
SELECT t.rows('pt_office', format('SELECT * FROM api.letter_register(gen_random_uuid(), %s, NULL, NULL, %L, %L, NULL, NULL, NULL, NULL, NULL, NULL, NULL)', j.id, 'About study', 'Ministry')) FROM tereze.journal j WHERE j.key = 'letters' \g /dev/null
CREATE FUNCTION t.letters(p_pattern text, p_version bigint) RETURNS text LANGUAGE sql AS $$ SELECT format('SELECT * FROM api.journal_put(gen_random_uuid(), %L, %L, %L, %L, %s, %L, 3)', 'letters', t.names('x'), p_pattern, t.names('y'), p_version, 'incoming') $$;
SELECT is(t.one('pt_admin', t.letters('Л2-{number}/{year}', 1)) ->> 'version', '2', 'a journal with entries gets another pattern');
SELECT t.refused('pt_admin', t.put('gen_random_uuid()', x.key, x.pattern, p_version => x.version), 'TZ422 pattern taken', x.label) FROM (VALUES
    ('y', 'Л-{number}/{year}', 0, 'a new journal does not get the one it had'), ('x', 'л-{number}/{year}', 1, 'nor one that is changed, in letters that look alike')) x (key, pattern, version, label);
SELECT is(t.one('pt_admin', t.letters('Л-{number}/{year}', 2)) ->> 'version', '3', 'but itself gets it back');
SELECT is((SELECT string_agg(pattern, ' ' ORDER BY pattern) FROM tereze.journal_former_pattern), 'Л-{number}/{year} Л2-{number}/{year}', 'and each that it had stays kept');
SELECT t.refused('pt_office', t.put('gen_random_uuid()', 'x'), '42501', 'a registrar');
SELECT * FROM finish();
