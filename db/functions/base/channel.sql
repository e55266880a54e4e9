SET LOCAL ROLE tereze_owner;
-- By which door a call came in.
CREATE FUNCTION tereze.channel() RETURNS text
LANGUAGE sql STABLE AS $$
    SELECT CASE session_user WHEN 'tereze_portal' THEN 'portal' WHEN 'tereze_worker' THEN 'worker' ELSE 'desktop' END
$$;
GRANT EXECUTE ON FUNCTION tereze.channel() TO tereze_audit, tereze_vault;
