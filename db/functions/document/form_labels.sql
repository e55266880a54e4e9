SET LOCAL ROLE tereze_owner;
-- The labels of a form's fields in a language: {"field": "label"}, from the layout, else the field's own name.
CREATE FUNCTION tereze.form_labels(p_layout jsonb, p_schema jsonb, p_language text) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
    RETURN (SELECT coalesce(jsonb_object_agg(k, coalesce(tereze.localized(p_layout #> ARRAY['fields', k, 'label'], p_language), k)), '{}')
    FROM jsonb_object_keys(coalesce(p_schema -> 'properties', '{}')) k);
END $$;
