-- What the person confirmed: Huabei's cycles and settings, Jiebei's loans, and whom to trust for a due.
CREATE TABLE huabei_cycle (
  valid_from TEXT    PRIMARY KEY,                   -- '' for the cycle before every change
  bill_day   INTEGER NOT NULL CHECK (bill_day BETWEEN 1 AND 31),
  due_day    INTEGER NOT NULL CHECK (due_day BETWEEN 1 AND 31)
) STRICT, WITHOUT ROWID;

CREATE TABLE huabei_settings (
  id                 INTEGER PRIMARY KEY CHECK (id = 1),
  minimum_percent    TEXT    NOT NULL,              -- ratios are exact decimals in text
  minimum_floor      INTEGER NOT NULL,
  remainder_rate     TEXT    NOT NULL,
  remainder_rounding TEXT    NOT NULL,
  overdue_rate       TEXT    NOT NULL,
  overdue_rounding   TEXT    NOT NULL,
  grace_days         INTEGER NOT NULL CHECK (grace_days >= 0),
  bill_day_posting   TEXT    NOT NULL
) STRICT;

-- The buyer's fee of an order in so many terms; a number of terms that is missing has an unknown fee.
CREATE TABLE huabei_order_fee (
  terms INTEGER PRIMARY KEY CHECK (terms > 1),
  rate  TEXT    NOT NULL
) STRICT;

CREATE TABLE jiebei_loan (
  id                   INTEGER PRIMARY KEY AUTOINCREMENT,
  principal            INTEGER NOT NULL CHECK (principal > 0),
  daily_rate           TEXT    NOT NULL,
  rounding             TEXT    NOT NULL,
  start                TEXT    NOT NULL,
  terms                INTEGER NOT NULL CHECK (terms > 0),
  method               TEXT    NOT NULL,
  due_day              INTEGER NOT NULL CHECK (due_day BETWEEN 1 AND 31),
  shown_payment        INTEGER,
  first_due_threshold  INTEGER NOT NULL,
  penalty_factor       TEXT    NOT NULL,
  prepayment_effect    TEXT    NOT NULL,
  prepayment_interest  TEXT    NOT NULL,
  entry_id             INTEGER REFERENCES entry (id) ON DELETE SET NULL
) STRICT;
CREATE INDEX jiebei_loan_entry ON jiebei_loan (entry_id);

CREATE TABLE due_choice (
  due_id TEXT    PRIMARY KEY,
  source TEXT    NOT NULL,
  fen    INTEGER
) STRICT, WITHOUT ROWID;
