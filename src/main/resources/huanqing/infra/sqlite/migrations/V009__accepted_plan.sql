-- The plan for scarce cash that the person follows: at most one, with its dated intentions.
CREATE TABLE accepted_plan (
  id           INTEGER PRIMARY KEY CHECK (id = 1),
  accepted_on  TEXT    NOT NULL,
  strategy     TEXT    NOT NULL,
  cost_fen     INTEGER NOT NULL,
  late_records INTEGER NOT NULL
) STRICT;

CREATE TABLE intention (
  id     INTEGER PRIMARY KEY AUTOINCREMENT,
  due_id TEXT    NOT NULL,
  day    TEXT    NOT NULL,
  fen    INTEGER NOT NULL,
  kind   TEXT    NOT NULL
) STRICT;
