-- What the person said of entries that left with an undone import, by identity: it comes back with the entry.
CREATE TABLE kept_answer (
  identity TEXT    PRIMARY KEY,
  fen      INTEGER NOT NULL,
  product  TEXT    NOT NULL,
  kind     TEXT    NOT NULL,
  state    TEXT    NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE kept_same_money (
  identity TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

CREATE TABLE kept_loan (
  loan_id  INTEGER PRIMARY KEY REFERENCES jiebei_loan (id) ON DELETE CASCADE,
  identity TEXT NOT NULL
) STRICT;
