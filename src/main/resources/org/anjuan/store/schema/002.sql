-- New kinds of change in the journal: stated, waived. No table changes.

-- The version of its standard that a round was bound to before it was moved to another one.
ALTER TABLE round ADD COLUMN former_id TEXT;
ALTER TABLE round ADD COLUMN former_version TEXT;
