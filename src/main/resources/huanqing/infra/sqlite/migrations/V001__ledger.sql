-- The ledger: imports, their entries with every earlier version, and the rows that could not be read.
CREATE TABLE batch (
  id             INTEGER PRIMARY KEY AUTOINCREMENT,
  file_name      TEXT    NOT NULL,
  imported_at    TEXT    NOT NULL,
  layout         TEXT    NOT NULL DEFAULT '',
  charset        TEXT    NOT NULL DEFAULT '',
  account        BLOB,                              -- salted fingerprint, never the account
  exported_at    TEXT,
  range_from     TEXT,
  range_to       TEXT,
  export_filter  TEXT,
  announced_rows INTEGER,
  undone_at      TEXT
) STRICT;

-- One row: what the fingerprints of accounts are salted with.
CREATE TABLE account_salt (salt BLOB NOT NULL) STRICT;

-- How many rows of a batch had which outcome.
CREATE TABLE batch_count (
  batch_id INTEGER NOT NULL REFERENCES batch (id),
  outcome  TEXT    NOT NULL,
  rows     INTEGER NOT NULL,
  PRIMARY KEY (batch_id, outcome)
) STRICT, WITHOUT ROWID;

CREATE TABLE entry (
  id           INTEGER PRIMARY KEY,
  identity     TEXT UNIQUE,                         -- empty for a typed entry; twins of one file differ in it
  batch_id     INTEGER REFERENCES batch (id),       -- the import that brought the present values
  line         INTEGER NOT NULL DEFAULT 0,
  at           TEXT    NOT NULL,                    -- China time, ISO with seconds
  fen          INTEGER NOT NULL,
  category     TEXT    NOT NULL,
  counterparty TEXT    NOT NULL,
  text         TEXT    NOT NULL,
  direction    TEXT    NOT NULL,
  method       TEXT    NOT NULL,
  status       TEXT    NOT NULL,
  order_no     TEXT    NOT NULL,
  merchant_no  TEXT    NOT NULL,
  note         TEXT    NOT NULL,
  product      TEXT    NOT NULL,
  kind         TEXT    NOT NULL,
  state        TEXT    NOT NULL,
  reason       TEXT    NOT NULL,
  terms        INTEGER NOT NULL,
  bill_month   TEXT,
  mode         TEXT    NOT NULL,
  lender       TEXT,
  raw          TEXT                                 -- the statement's line as it came
) STRICT;
CREATE INDEX entry_time ON entry (at);
CREATE INDEX entry_product ON entry (product, at) WHERE product <> 'NONE';
CREATE INDEX entry_batch ON entry (batch_id);

-- Values that a newer statement replaced, so that undoing that statement brings them back. Newest has the largest id.
CREATE TABLE entry_version (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id     INTEGER NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
  replaced_by  INTEGER NOT NULL REFERENCES batch (id),
  batch_id     INTEGER REFERENCES batch (id),
  line         INTEGER NOT NULL,
  at           TEXT    NOT NULL,
  fen          INTEGER NOT NULL,
  category     TEXT    NOT NULL,
  counterparty TEXT    NOT NULL,
  text         TEXT    NOT NULL,
  direction    TEXT    NOT NULL,
  method       TEXT    NOT NULL,
  status       TEXT    NOT NULL,
  order_no     TEXT    NOT NULL,
  merchant_no  TEXT    NOT NULL,
  note         TEXT    NOT NULL,
  product      TEXT    NOT NULL,
  kind         TEXT    NOT NULL,
  state        TEXT    NOT NULL,
  reason       TEXT    NOT NULL,
  terms        INTEGER NOT NULL,
  bill_month   TEXT,
  mode         TEXT    NOT NULL,
  lender       TEXT,
  raw          TEXT
) STRICT;
CREATE INDEX entry_version_entry ON entry_version (entry_id);
CREATE INDEX entry_version_batch ON entry_version (batch_id);

-- Further imports that hold an entry with the same values: it stays when only one of them is undone.
CREATE TABLE sighting (
  batch_id INTEGER NOT NULL REFERENCES batch (id),
  entry_id INTEGER NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
  holder   INTEGER NOT NULL REFERENCES batch (id),  -- the import that brought the values seen again
  line     INTEGER NOT NULL,
  PRIMARY KEY (batch_id, entry_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX sighting_entry ON sighting (entry_id);

-- Rows that could not be read, kept so that none is lost in silence.
CREATE TABLE row_problem (
  id       INTEGER PRIMARY KEY,
  batch_id INTEGER NOT NULL REFERENCES batch (id),
  line     INTEGER NOT NULL,
  cause    TEXT    NOT NULL,
  raw      TEXT    NOT NULL
) STRICT;
CREATE INDEX row_problem_batch ON row_problem (batch_id);

-- What the person said of a row that the statement leaves open; laid over the entry, kept here.
CREATE TABLE answer (
  entry_id   INTEGER PRIMARY KEY REFERENCES entry (id) ON DELETE CASCADE,
  stated_fen INTEGER NOT NULL,                      -- the statement's amount
  fen        INTEGER NOT NULL,                      -- how much of it the answer is about
  product    TEXT    NOT NULL,
  kind       TEXT    NOT NULL,
  state      TEXT    NOT NULL
) STRICT;

-- Answers that hold for every row of a likeness.
CREATE TABLE answer_rule (
  likeness TEXT PRIMARY KEY,
  answer   TEXT NOT NULL
) STRICT, WITHOUT ROWID;
