-- The day for which alerts were last reckoned: at most one row. They are a cache, and may be deleted at any time.
CREATE TABLE alert_day (as_of TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TABLE alert (
  kind    TEXT    NOT NULL,
  name    TEXT    NOT NULL,
  product TEXT    NOT NULL,
  fen     INTEGER,
  exact   INTEGER NOT NULL,
  day     TEXT    NOT NULL,
  PRIMARY KEY (kind, name)
) STRICT, WITHOUT ROWID;
