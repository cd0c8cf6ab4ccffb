-- What comes and goes as the person said, and the cash at hand. Moves of the reserve are entries of the ledger.
CREATE TABLE planned_flow (
  id     INTEGER PRIMARY KEY AUTOINCREMENT,
  label  TEXT    NOT NULL,
  kind   TEXT    NOT NULL CHECK (kind IN ('INCOME', 'OUTFLOW')),
  fen    INTEGER NOT NULL CHECK (fen > 0),
  moment TEXT    NOT NULL,
  rhythm TEXT    NOT NULL,
  first  TEXT    NOT NULL,
  last   TEXT                                       -- NULL while it goes on
) STRICT;

CREATE TABLE cash_at_hand (
  id    INTEGER PRIMARY KEY CHECK (id = 1),
  fen   INTEGER NOT NULL CHECK (fen >= 0),
  as_of TEXT    NOT NULL
) STRICT;
