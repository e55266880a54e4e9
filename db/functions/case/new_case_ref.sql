SET LOCAL ROLE tereze_owner;
-- A random case reference such as T-7K3M-92QD, from an alphabet without look-alikes; 40 random bits.
CREATE FUNCTION tereze.new_case_ref() RETURNS text
LANGUAGE plpgsql AS $$
DECLARE
    alphabet constant text := '23456789ABCDEFGHJKMNPQRSTVWXYZ';
    bytes bytea;
    code text := '';
    i integer := 0;
BEGIN
    WHILE char_length(code) < 8 LOOP
        IF i % 16 = 0 THEN
            bytes := uuid_send(gen_random_uuid());
        END IF;
        -- Bytes 6 and 8 of a random UUID carry its version; values of 240 and more would favour the first letters.
        IF i % 16 NOT IN (6, 8) AND get_byte(bytes, i % 16) < 240 THEN
            code := code || substr(alphabet, get_byte(bytes, i % 16) % 30 + 1, 1);
        END IF;
        i := i + 1;
    END LOOP;
    RETURN (tereze.setting('case_prefix') #>> '{}') || '-' || left(code, 4) || '-' || right(code, 4);
END $$;
