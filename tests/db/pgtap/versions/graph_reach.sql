SELECT plan(10);
\ir ../support/fixture.sql
\ir ../support/rehearsal.sql
SELECT t.signature('tereze.graph_reach', 'jsonb, text[], boolean', 'TABLE(origin text, element text)', 'plpgsql immutable tereze_owner', '');
SELECT t.compiled('[{"element": "S"}, {"element": "A"}, {"element": "B"}, {"element": "E"}]', 'S>A', 'A>B', 'B>A', 'B>E') AS graph \gset
CREATE FUNCTION t.reach(p_graph jsonb, p_from text[], p_back boolean) RETURNS text LANGUAGE sql AS $$
    SELECT string_agg(r.origin || '>' || r.element, ' ' ORDER BY r.origin, r.element) FROM tereze.graph_reach(p_graph, p_from, p_back) r $$;
SELECT is(t.reach(:'graph', '{S,E}', false), 'S>A S>B S>E', 'ahead; an end leads nowhere');
SELECT is(t.reach(:'graph', '{A}', false), 'A>A A>B A>E', 'in a loop a step is ahead of itself');
SELECT is(t.reach(:'graph', '{A}', true), 'A>A A>B A>S', 'backwards');
SELECT is(t.reach(:'graph', '{X}', false), NULL, 'what is not in the graph');
SELECT * FROM finish();
