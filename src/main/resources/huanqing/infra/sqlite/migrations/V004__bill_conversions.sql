-- Huabei bills that the person turned into instalments or put off by a month; the export has no rows for it.
CREATE TABLE bill_conversion (
  bill     TEXT    PRIMARY KEY,                     -- its month, as 2026-02
  fen      INTEGER CHECK (fen > 0),                 -- NULL for all that was left
  terms    INTEGER CHECK (terms > 1),               -- NULL for a deferral
  fee_rate TEXT,                                    -- of the whole sum, an exact decimal in text
  done_on  TEXT    NOT NULL,
  CHECK ((terms IS NULL) = (fee_rate IS NULL))
) STRICT, WITHOUT ROWID;
