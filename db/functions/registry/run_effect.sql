SET LOCAL ROLE tereze_owner;
-- Runs the effect of an order, a function that its service names (api.service_put lets no other name in). What it raises is
-- its caller's to judge.
CREATE FUNCTION tereze.run_effect(p_effect text, p_document_id bigint) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('SELECT tereze.%I($1)', 'effect_' || p_effect) USING p_document_id;
END $$;
