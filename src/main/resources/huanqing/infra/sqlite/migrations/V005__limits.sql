-- What each lender allows from a day on, as the person read it in Alipay; the export has no row for it.
CREATE TABLE limit_change (
  product    TEXT    NOT NULL CHECK (product IN ('HUABEI', 'JIEBEI')),
  lender     TEXT    NOT NULL,                      -- '' for Ant Consumer Finance, else the bank
  valid_from TEXT    NOT NULL,
  fen        INTEGER NOT NULL CHECK (fen >= 0),     -- the whole limit, used or not
  PRIMARY KEY (product, lender, valid_from)
) STRICT, WITHOUT ROWID;
