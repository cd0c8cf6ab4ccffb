-- What the person chose for the reserve; no row while everything is as usual.
CREATE TABLE reserve_settings (
  id                  INTEGER PRIMARY KEY CHECK (id = 1),
  confidence_permille INTEGER NOT NULL CHECK (confidence_permille BETWEEN 500 AND 999),
  days                INTEGER NOT NULL CHECK (days BETWEEN 60 AND 180),
  threshold_permille  INTEGER NOT NULL CHECK (threshold_permille BETWEEN 0 AND 1000)
) STRICT;
