SET LOCAL ROLE tereze_owner;
-- Whose attempts count together: an IPv4 address, or the /64 of an IPv6 address, all of which belongs to one subscriber.
-- What is no address counts as it is written.
CREATE FUNCTION tereze.address_bucket(p_address text) RETURNS text
LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
    address inet;
BEGIN
    IF char_length(p_address) > 64 THEN
        PERFORM tereze.fail('TZ422', 'an address has at most 64 characters', '{"field": "address", "rule": "too_long"}');
    END IF;
    IF p_address ~* '^::ffff:[0-9.]+$' THEN
        RETURN substr(p_address, 8); -- an IPv4 address written as IPv6
    END IF;
    IF p_address !~ '^[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*$' THEN
        RETURN p_address;
    END IF;
    address := p_address::inet;
    RETURN host(network(set_masklen(address, 64))) || '/64';
EXCEPTION WHEN invalid_text_representation THEN
    RETURN p_address;
END $$;
GRANT EXECUTE ON FUNCTION tereze.address_bucket(text) TO tereze_vault;
