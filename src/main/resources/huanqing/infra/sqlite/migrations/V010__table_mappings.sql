-- Tables of banks and others that the person explained, a row for each line of column names. Columns count from 0.
CREATE TABLE table_mapping (
  header          TEXT    PRIMARY KEY,              -- the column names, one a line
  day             INTEGER NOT NULL CHECK (day >= 0),
  day_order       TEXT    NOT NULL,
  time            INTEGER,
  amount          INTEGER,                          -- one column with a sign, or with a word beside it
  minus_is_income INTEGER CHECK (minus_is_income IN (0, 1)),
  direction       INTEGER,
  income_words    TEXT,                             -- one a line
  outflow_words   TEXT,
  income          INTEGER,                          -- or a column for each way
  outflow         INTEGER,
  counterparty    INTEGER,
  text            INTEGER,
  number          INTEGER,
  CHECK ((amount IS NULL) = (income IS NOT NULL AND outflow IS NOT NULL)),
  CHECK (amount IS NULL OR (minus_is_income IS NULL) = (direction IS NOT NULL))
) STRICT, WITHOUT ROWID;
