SELECT plan(12);
\ir ../support/fixture.sql
\ir ../support/registration.sql
SELECT t.signature('api.destruction_lines', 'bigint, integer, integer', 'TABLE(line smallint, volume_id bigint, year smallint, index text, title jsonb, volume smallint, entries integer, sheets integer, retention_years smallint, article text, expert boolean, closed_on date, destroy_after date)', 'plpgsql stable definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_auditor tereze_registrar');
SELECT t.closed('02-05', 'years', 1), t.closed('02-06', 'years', 1) \g /dev/null
UPDATE tereze.clock SET fixed = '2028-01-01 00:00:00+05';
SELECT t.val('pt_office', $$SELECT * FROM api.destruction_propose(gen_random_uuid(), 'the term is over')$$) AS a \gset
SELECT is(t.rows('pt_auditor', format('SELECT line, year, index, title ->> $$kk$$ AS title, volume, sheets, article, expert, closed_on FROM api.destruction_lines(%s, NULL, 1)', :a)),
    '[{"line": 1, "year": 2026, "index": "02-05", "title": "Letters kk", "volume": 1, "sheets": 120, "article": "art. 12", "expert": false, "closed_on": "2026-03-02"}]', 'the first page');
SELECT is(t.rows('pt_office', format('SELECT index FROM api.destruction_lines(%s, 1, 9)', :a)), '[{"index": "02-06"}]', 'the next');
SELECT is(t.rows('pt_office', 'SELECT index FROM api.destruction_lines(-1, NULL, 9)'), '[]', 'no act');
SELECT t.refused('pt_office', format('SELECT * FROM api.destruction_lines(%s, NULL, 201)', :a), 'TZ422 limit range', 'a long page');
SELECT t.refused(who, 'SELECT * FROM api.destruction_lines(1, NULL, 9)', '42501', who) FROM unnest('{pt_plain,tereze_portal}'::text[]) who;
SELECT * FROM finish();
