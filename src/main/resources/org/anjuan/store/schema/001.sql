-- The journal is the truth; every other table follows from it and can be rebuilt from it.

PRAGMA application_id = 1097747061; -- "AnJu"

CREATE TABLE journal (
  seq          INTEGER PRIMARY KEY,  -- 1, 2, 3 … without gaps, in the order things were written
  number       INTEGER,              -- of a change of a review: rising within the review, given by whoever made it
  at           TEXT NOT NULL,        -- by the PC's clock, which may have been set back
  reviewer     TEXT,                 -- who acted; NULL for the program itself
  computer     TEXT NOT NULL,
  subject_kind TEXT NOT NULL,
  subject      TEXT NOT NULL,
  kind         TEXT NOT NULL,
  payload      TEXT NOT NULL,        -- JSON
  prev_hash    TEXT NOT NULL,        -- hash of the row before, 64 zeros for the first
  hash         TEXT NOT NULL         -- SHA-256 of this row and prev_hash, in hexadecimal
) STRICT;

CREATE INDEX journal_by_subject ON journal (subject_kind, subject);

CREATE TRIGGER journal_rows_never_change BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'a journal row never changes'); END;

CREATE TRIGGER journal_rows_never_go BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'a journal row never goes'); END;

CREATE TABLE meta (
  name  TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE reviewer (
  id    TEXT PRIMARY KEY,
  name  TEXT NOT NULL,
  unit  TEXT NOT NULL,
  added INTEGER NOT NULL             -- the journal row that says so; likewise below
) STRICT;

CREATE TABLE standard_version (
  id      TEXT NOT NULL,
  version TEXT NOT NULL,
  sha256  TEXT NOT NULL,             -- of the text's UTF-8 bytes
  text    TEXT NOT NULL,             -- the file, to the character
  kept    INTEGER NOT NULL,
  PRIMARY KEY (id, version)
) STRICT;

CREATE TRIGGER standard_versions_never_change BEFORE UPDATE ON standard_version
BEGIN SELECT RAISE(ABORT, 'a standard version never changes'); END;

CREATE TABLE round (
  id               TEXT PRIMARY KEY,
  title            TEXT NOT NULL,
  organiser        TEXT NOT NULL,
  standard_id      TEXT NOT NULL,
  standard_version TEXT NOT NULL,
  opened_on        TEXT NOT NULL,
  opened           INTEGER NOT NULL,
  FOREIGN KEY (standard_id, standard_version) REFERENCES standard_version (id, version)
) STRICT;

CREATE TABLE case_entry (
  id     TEXT PRIMARY KEY,
  round  TEXT NOT NULL REFERENCES round (id),
  number TEXT NOT NULL,
  title  TEXT NOT NULL,
  unit   TEXT NOT NULL,
  added  INTEGER NOT NULL,
  UNIQUE (round, number)
) STRICT;

CREATE TABLE case_file (
  case_id  TEXT PRIMARY KEY REFERENCES case_entry (id),
  name     TEXT NOT NULL,
  taken_in INTEGER NOT NULL
) STRICT;

CREATE TABLE case_source (
  case_id   TEXT NOT NULL REFERENCES case_file (case_id),
  place     INTEGER NOT NULL,        -- running order, from 1
  sha256    TEXT NOT NULL,
  name      TEXT NOT NULL,
  kind      TEXT NOT NULL,
  pages     TEXT NOT NULL,           -- JSON: [[width, height], …] in points
  scanned   INTEGER NOT NULL,
  rendition TEXT,
  PRIMARY KEY (case_id, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE refusal (
  case_id TEXT NOT NULL REFERENCES case_file (case_id),
  place   INTEGER NOT NULL,
  name    TEXT NOT NULL,
  reason  TEXT NOT NULL,
  detail  TEXT NOT NULL,
  PRIMARY KEY (case_id, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE review (
  id               TEXT PRIMARY KEY,
  case_id          TEXT NOT NULL REFERENCES case_entry (id),
  standard_id      TEXT NOT NULL,
  standard_version TEXT NOT NULL,
  reviewer         TEXT NOT NULL REFERENCES reviewer (id),
  status           TEXT NOT NULL,
  begun            INTEGER NOT NULL,
  last_number      INTEGER NOT NULL, -- 0 before the first change
  last_seq         INTEGER NOT NULL, -- the journal row last written for it
  FOREIGN KEY (standard_id, standard_version) REFERENCES standard_version (id, version)
) STRICT;

CREATE INDEX review_by_case ON review (case_id);
