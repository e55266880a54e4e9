-- Only a database marked for tests may hold anything but the server's own clock.
SELECT 'tereze.clock' AS object, 'is moved or held, or is not one row' AS finding
WHERE (SELECT count(*) FROM tereze.clock) <> 1
   OR EXISTS (SELECT FROM tereze.clock c WHERE NOT c.for_tests AND (c.shift <> '0' OR c.fixed IS NOT NULL))
