-- What the person knows of the two products beyond rows and contracts; what is missing is unknown.
CREATE TABLE confirmed_standing (
  aspect   TEXT PRIMARY KEY,
  standing TEXT NOT NULL CHECK (standing IN ('SEPARATE', 'SHARED')),
  grounds  TEXT NOT NULL                            -- in the person's own words; '' for none
) STRICT, WITHOUT ROWID;

CREATE TABLE confirmed_lenders (
  id   INTEGER PRIMARY KEY CHECK (id = 1),
  open INTEGER NOT NULL CHECK (open >= 0)           -- lenders of all kinds with an open balance
) STRICT;
