-- What the person did, newest with the largest number, so that it can be undone and redone, also after a restart.
CREATE TABLE undo_step (
  id       INTEGER PRIMARY KEY AUTOINCREMENT,
  at       INTEGER NOT NULL,                        -- the machine's own time, seconds of the epoch
  edit     TEXT    NOT NULL,
  about    TEXT    NOT NULL,                        -- in the person's own words
  state    TEXT    NOT NULL CHECK (state IN ('DONE', 'UNDONE', 'STUCK')),
  changes  INTEGER NOT NULL DEFAULT 0,              -- how many rows of undo_change
  batch_id INTEGER REFERENCES batch (id) ON DELETE CASCADE
) STRICT;
CREATE INDEX undo_step_batch ON undo_step (batch_id);

-- Each row that a step changed, as it was and as the step left it, in SQL's literals; NULL where there was no row.
CREATE TABLE undo_change (
  id      INTEGER PRIMARY KEY,
  step_id INTEGER NOT NULL REFERENCES undo_step (id) ON DELETE CASCADE,
  name    TEXT    NOT NULL,                         -- of the table
  key     TEXT    NOT NULL,                         -- of the row
  columns TEXT    NOT NULL,
  before  TEXT,
  after   TEXT,
  CHECK (before IS NOT NULL OR after IS NOT NULL)
) STRICT;
CREATE INDEX undo_change_step ON undo_change (step_id);
