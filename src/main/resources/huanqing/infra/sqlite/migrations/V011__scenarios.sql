-- Suppositions that the person keeps to compare with today's plan.
CREATE TABLE scenario (
  id   INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL
) STRICT;

-- Its changes in their order; which columns are filled depends on the kind.
CREATE TABLE scenario_change (
  scenario_id INTEGER NOT NULL REFERENCES scenario (id) ON DELETE CASCADE,
  place       INTEGER NOT NULL,
  kind        TEXT    NOT NULL,
  fen         INTEGER,
  ratio       TEXT,                                 -- an exact decimal in text
  months      INTEGER,                              -- or terms
  loan_id     INTEGER,                              -- may name a loan that is gone
  effect      TEXT,
  bill_day    INTEGER,
  due_day     INTEGER,
  PRIMARY KEY (scenario_id, place)
) STRICT, WITHOUT ROWID;
