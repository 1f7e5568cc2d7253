-- New in the journal: a review may be begun to settle two others, and a kind of change, settled.

CREATE TABLE settling (
  review TEXT PRIMARY KEY REFERENCES review (id),
  first  TEXT NOT NULL REFERENCES review (id),
  second TEXT NOT NULL REFERENCES review (id)
) STRICT, WITHOUT ROWID;
