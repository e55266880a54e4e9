SET LOCAL ROLE tereze_owner;
-- 16 random bytes: the opaque token by which a document is verified.
CREATE FUNCTION tereze.new_token() RETURNS bytea
LANGUAGE sql AS $$
    SELECT substring(sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())) FOR 16)
$$;
