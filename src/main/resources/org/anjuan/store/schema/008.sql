-- New in the journal: a review may be begun to settle two others; a kind of change, settled; and of act: a reviewer amended.

CREATE TABLE settling (
  review TEXT PRIMARY KEY REFERENCES review (id),
  first  TEXT NOT NULL REFERENCES review (id),
  second TEXT NOT NULL REFERENCES review (id)
) STRICT, WITHOUT ROWID;
