-- How a case stood when it last left review (ended, returned, withdrawn): {"carried": [elements], "incident": …,
-- "paused_at": …}. Whoever takes back the decision that did it finds the case as it was.
SET LOCAL ROLE tereze_owner;
ALTER TABLE tereze.application ADD COLUMN stood jsonb;
