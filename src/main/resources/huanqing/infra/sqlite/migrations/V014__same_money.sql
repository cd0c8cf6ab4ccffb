-- Rows of a bank's file that meet a row of a wallet's statement: found anew whenever rows change, and laid over the entry.
CREATE TABLE same_money (
  bank_entry   INTEGER PRIMARY KEY REFERENCES entry (id) ON DELETE CASCADE,
  wallet_entry INTEGER REFERENCES entry (id) ON DELETE CASCADE,  -- empty where a row should be and is not
  state        TEXT NOT NULL,                                    -- what the bank's own file says
  reason       TEXT NOT NULL
) STRICT;
CREATE INDEX same_money_wallet ON same_money (wallet_entry);

-- Rows that the person takes for the money of the row that they meet.
CREATE TABLE same_money_said (
  bank_entry INTEGER PRIMARY KEY REFERENCES entry (id) ON DELETE CASCADE
) STRICT;
